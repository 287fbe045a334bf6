/** Order of two texts by code unit: the same everywhere, for keys and ids; not for reading. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
