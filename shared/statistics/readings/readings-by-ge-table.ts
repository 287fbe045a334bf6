import { z } from 'zod';

/** Cycles to time for cycle times of up to `upToMinutes`; null in the last row. */
export const cycleTableSchema = z.array(
  z.object({ upToMinutes: z.number().positive().nullable(), cycles: z.int().positive() }),
);
export type CycleTable = readonly Readonly<z.infer<typeof cycleTableSchema>[number]>[];

/** General Electric's Erie Works guide as Niebel reproduces it. Recalled: a rule of thumb that can be edited. */
export const GE_CYCLE_TABLE: CycleTable = [
  { upToMinutes: 0.1, cycles: 200 },
  { upToMinutes: 0.25, cycles: 100 },
  { upToMinutes: 0.5, cycles: 60 },
  { upToMinutes: 0.75, cycles: 40 },
  { upToMinutes: 1, cycles: 30 },
  { upToMinutes: 2, cycles: 20 },
  { upToMinutes: 5, cycles: 15 },
  { upToMinutes: 10, cycles: 10 },
  { upToMinutes: 20, cycles: 8 },
  { upToMinutes: 40, cycles: 5 },
  { upToMinutes: null, cycles: 3 },
];

/** Cycles that the table asks for; undefined where the table ends before. */
export function readingsByCycleTable(table: CycleTable, cycleMinutes: number): number | undefined {
  return table.find(({ upToMinutes }) => upToMinutes === null || cycleMinutes <= upToMinutes)
    ?.cycles;
}
