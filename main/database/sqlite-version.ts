/** The first release of each line without the WAL-reset bug, which can lose commits (https://sqlite.org/wal.html §11). */
const FLOORS: readonly (readonly [number, number, number])[] = [
  [3, 44, 6],
  [3, 50, 7],
  [3, 51, 3],
];

/** Whether this SQLite keeps what it committed. */
export function isSafeSqlite(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major > 3 || (major === 3 && minor > 51)) return true;
  return FLOORS.some((floor) => major === floor[0] && minor === floor[1] && patch >= floor[2]);
}
