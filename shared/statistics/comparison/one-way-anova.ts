import { fisherUpper } from '../distributions/fisher.ts';
import { meanOf, sum } from '../mean.ts';
import { sumOfSquares } from '../standard-deviation.ts';

/** Sums of squares between and within groups. */
export interface AnovaTable {
  readonly groups: number;
  readonly n: number;
  /** Of all values. */
  readonly mean: number;
  readonly between: number;
  readonly within: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly meanBetween: number;
  readonly meanWithin: number;
}

/** The table, and what it says: F and p. */
export interface Anova extends AnovaTable {
  readonly f: number;
  readonly p: number;
}

/**
 * Table of a one-way analysis of variance; every sum is centred before it is squared (NIST StRD certifies the digits).
 * Empty groups do not count. Undefined for fewer than two groups, and where no group has two values.
 */
export function anovaTable(groups: readonly (readonly number[])[]): AnovaTable | undefined {
  const used = groups.filter((group) => group.length > 0);
  const values = used.flat();
  const dfBetween = used.length - 1;
  const dfWithin = values.length - used.length;
  if (dfBetween < 1 || dfWithin < 1) return undefined;
  const mean = meanOf(values);
  const between = sum(used.map((group) => group.length * (meanOf(group) - mean) ** 2));
  const within = sum(used.map(sumOfSquares));
  return {
    groups: used.length,
    n: values.length,
    mean,
    between,
    within,
    dfBetween,
    dfWithin,
    meanBetween: between / dfBetween,
    meanWithin: within / dfWithin,
  };
}

/** One-way analysis of variance (R's `aov`). Undefined without a table, and where groups have no spread within. */
export function oneWayAnova(groups: readonly (readonly number[])[]): Anova | undefined {
  const table = anovaTable(groups);
  if (!table || table.meanWithin === 0) return undefined;
  const f = table.meanBetween / table.meanWithin;
  return { ...table, f, p: fisherUpper(f, table.dfBetween, table.dfWithin) };
}
