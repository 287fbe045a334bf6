import { z } from 'zod';

/** What a person's pace is rated by. */
export const LMS_FACTORS = ['skill', 'effort', 'conditions', 'consistency'] as const;
export type LmsFactor = (typeof LMS_FACTORS)[number];

/** Points of each factor by the letter of its grade. */
export const lmsTableSchema = z.record(z.enum(LMS_FACTORS), z.record(z.string(), z.number()));
export type LmsTable = Readonly<Record<LmsFactor, Readonly<Record<string, number>>>>;

/** Grades of the Westinghouse system (Lowry, Maynard & Stegemerten 1940, as Niebel reproduces it): can be edited. */
export const WESTINGHOUSE: LmsTable = {
  skill: {
    A1: 0.15,
    A2: 0.13,
    B1: 0.11,
    B2: 0.08,
    C1: 0.06,
    C2: 0.03,
    D: 0,
    E1: -0.05,
    E2: -0.1,
    F1: -0.16,
    F2: -0.22,
  },
  effort: {
    A1: 0.13,
    A2: 0.12,
    B1: 0.1,
    B2: 0.08,
    C1: 0.05,
    C2: 0.02,
    D: 0,
    E1: -0.04,
    E2: -0.08,
    F1: -0.12,
    F2: -0.17,
  },
  conditions: { A: 0.06, B: 0.04, C: 0.02, D: 0, E: -0.03, F: -0.07 },
  consistency: { A: 0.04, B: 0.03, C: 0.01, D: 0, E: -0.02, F: -0.04 },
};

/** The points of four grades in the order of LMS_FACTORS; undefined if the table does not know one of them. */
export function lmsPoints(
  table: LmsTable,
  grades: Readonly<Record<LmsFactor, string>>,
): readonly number[] | undefined {
  const points = LMS_FACTORS.map((factor) => table[factor][grades[factor]]);
  return points.every((point) => point !== undefined) ? points : undefined;
}

/** Performance rating PR = 1 + Σ points: skill C2, effort C1, conditions D, consistency E give 1.06. No points: 1. */
export function lmsRating(points: readonly number[]): number {
  return points.reduce((rating, point) => rating + point, 1);
}
