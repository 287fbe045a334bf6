import type { EstimatedFigure } from './run-queue.ts';

/** An estimate in the words of the documents of the command line. */
interface EstimateDocument {
  readonly mean: number;
  /** The 95 % interval, and the 99 % interval. */
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly ci99Low: number;
  readonly ci99High: number;
  readonly standardError: number;
  readonly n: number;
  readonly exact: number | null;
  readonly standardErrors: number | null;
  readonly covered95: boolean | null;
  readonly covered99: boolean | null;
}

/** Figures by their keys. */
export function estimatesDocument(
  figures: readonly EstimatedFigure[],
): Readonly<Record<string, EstimateDocument>> {
  return Object.fromEntries(
    figures.map(({ key, mean, ci95, ci99, ...rest }) => [
      key,
      {
        mean,
        ciLow: ci95.low,
        ciHigh: ci95.high,
        ci99Low: ci99.low,
        ci99High: ci99.high,
        ...rest,
      },
    ]),
  );
}
