import { sum } from '#shared/statistics/mean.ts';

/** What moving work away from a person does, and what it does not. */
export interface MovedWork {
  readonly total: number;
  readonly keptShare: number;
  readonly freedShare: number;
  /** 1/(1 − freed): how much more of the kept work the freed person could do, if somebody else does all the rest. */
  readonly naiveMultiplier: number | undefined;
  /** How much more the same people can do together while nobody gets faster: moving minutes does not remove them. */
  readonly sameStaffMultiplier: number;
}

/**
 * Minutes of one deal, by operation, of which some are moved to somebody else. Total and freed share are arithmetic; the
 * most that the same people reach is total minutes before by total minutes after, which is 1 for every split.
 * No minutes: undefined. Everything moved: no naive multiplier.
 */
export function moveWork(
  minutes: Readonly<Record<string, number>>,
  moved: readonly string[],
): MovedWork | undefined {
  const total = sum(Object.values(minutes));
  if (!(total > 0)) return undefined;
  const isMoved = new Set(moved);
  const share = (wanted: boolean): number =>
    sum(
      Object.entries(minutes)
        .filter(([name]) => isMoved.has(name) === wanted)
        .map(([, each]) => each),
    ) / total;
  const [kept, freed] = [share(false), share(true)];
  return {
    total,
    keptShare: kept,
    freedShare: freed,
    naiveMultiplier: kept > 0 ? 1 / kept : undefined,
    sameStaffMultiplier: total / ((kept + freed) * total),
  };
}
