import { z } from 'zod';

/** Types of production: mass, large batches, batches, small batches and single pieces. */
export const PRODUCTION_TYPES = ['mass', 'large-batch', 'batch', 'small-batch'] as const;
export type ProductionType = (typeof PRODUCTION_TYPES)[number];

/** Kinds of work by who sets the pace: the machine, both, a watching person, the hands. */
export const PACE_SETTERS = ['machine', 'machine-manual', 'watching', 'manual'] as const;
export type PaceSetter = (typeof PACE_SETTERS)[number];

const normSchema = z.number().min(1).nullable();

/** The greatest allowed Куст of one type of production and one length of element; null where there is none. */
const stabilityNormRowSchema = z.object({
  production: z.enum(PRODUCTION_TYPES),
  /** Elements of up to 10 s vary more, for the same hand and the same watch. */
  isLong: z.boolean(),
  norms: z.record(z.enum(PACE_SETTERS), normSchema),
});
export const stabilityNormTableSchema = z.array(stabilityNormRowSchema);
export type StabilityNormTable = readonly Readonly<z.infer<typeof stabilityNormRowSchema>>[];

function row(
  production: ProductionType,
  isLong: boolean,
  [machine, both, watching, manual]: readonly [number, number, number | null, number],
): StabilityNormTable[number] {
  const norms = { machine, 'machine-manual': both, watching, manual };
  return { production, isLong, norms };
}

/** The table of textbooks after НИИ труда. Recalled, not read: a default that can be edited. */
export const USUAL_STABILITY_NORMS: StabilityNormTable = [
  row('mass', false, [1.2, 1.5, null, 2]),
  row('mass', true, [1.1, 1.2, 1.5, 1.5]),
  row('large-batch', false, [1.2, 1.6, null, 2.3]),
  row('large-batch', true, [1.1, 1.3, 1.8, 1.7]),
  row('batch', false, [1.2, 2, null, 2.5]),
  row('batch', true, [1.1, 1.6, 2, 2.3]),
  row('small-batch', false, [1.2, 2, 2.5, 3]),
  row('small-batch', true, [1.2, 2, 2.5, 3]),
];

/** The norm of a cell of the table; undefined where the table has none. */
export function stabilityNorm(
  table: StabilityNormTable,
  cell: {
    readonly production: ProductionType;
    readonly pace: PaceSetter;
    readonly isLong: boolean;
  },
): number | undefined {
  const found = table.find(
    ({ production, isLong }) => production === cell.production && isLong === cell.isLong,
  );
  return found?.norms[cell.pace] ?? undefined;
}
