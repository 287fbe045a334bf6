/** A page that dies so often within so long is not helped by being loaded at once. */
const MOST = 3;
const WITHIN_MS = 60_000;

/** How long a page that died at that instant waits until it is loaded again, ms. */
export function crashWait(): (now: number) => number {
  let crashes: readonly number[] = [];
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    return crashes.length <= MOST ? 0 : WITHIN_MS;
  };
}
