/** What happened and is not in the record yet, in the order of time. */
export interface Backlog {
  /** `write` says whether it changed the record; what it has written before it fails, it does not write again. */
  readonly add: (write: () => boolean) => void;
  readonly isEmpty: () => boolean;
  /**
   * Writes everything. Where that is refused it throws, and what was refused stays with all that comes after it. True
   * when the record changed since this last came to its end.
   */
  readonly settle: () => boolean;
}

/** An empty backlog. It lives in memory: when the application dies with it, the last heartbeat bounds what is lost. */
export function createBacklog(): Backlog {
  const writes: (() => boolean)[] = [];
  let hasChanged = false;
  return {
    add: (write) => void writes.push(write),
    isEmpty: () => writes.length === 0,
    settle: () => {
      for (let next = writes[0]; next; next = writes[0]) {
        if (next()) hasChanged = true;
        writes.shift();
      }
      const result = hasChanged;
      hasChanged = false;
      return result;
    },
  };
}
