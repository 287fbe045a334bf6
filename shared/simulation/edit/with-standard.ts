import type { Standard } from '../model/split.ts';

/**
 * Standards with one for an operation: in its place where there was one, else as the last. Without hours there is none any
 * more.
 */
export function withStandard(
  standards: readonly Standard[],
  operation: string,
  withinHours: number | null,
): Standard[] {
  if (withinHours === null) return standards.filter((each) => each.operation !== operation);
  const changed = { operation, withinHours };
  const isKnown = standards.some((each) => each.operation === operation);
  if (!isKnown) return [...standards, changed];
  return standards.map((each) => (each.operation === operation ? changed : each));
}
