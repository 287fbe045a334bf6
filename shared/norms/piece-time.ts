import { z } from 'zod';

import type { SetUp } from './norm-plan.ts';
import type { PlannedAllowance } from './planned-allowance.ts';
import { allowanceFactor } from './standard-time/allowance.ts';
import { unitTime, unitTimeWithSetUp } from './standard-time/unit-time.ts';

const MINUTE = 60_000;

const figure = z.number().nullable();

/**
 * The way from operative time to the norm of a piece. Times in ms; null where nothing was observed, or where allowances
 * leave no time for work.
 */
export const pieceTimeSchema = z.object({
  /** Топ: time of a unit before allowances. */
  operativeMs: figure,
  /** Тшт: with service and, unless it is added to the whole, rest. */
  pieceMs: figure,
  /** Тпз: one set-up, and n: the units that it serves. */
  setUpMs: figure,
  setUpUnits: figure,
  /** Where both come from: percent of the plan over the units of a day as observed, or planned for this operation. */
  setUpFrom: z.enum(['percent', 'plan']),
  /** Тшт-к = Тшт + Тпз / n: what is proposed as the norm. */
  calculationMs: figure,
  /** Readings per unit: below 1 where a reading holds several units. */
  frequency: figure,
});
export type PieceTime = Readonly<z.output<typeof pieceTimeSchema>>;

/** What was observed of an operation. */
export interface PieceSource {
  /** Time of one unit before allowances, ms; null without readings. */
  readonly operativeMs: number | null;
  readonly observations: number;
  readonly units: number;
  /** Days of people with the operation. */
  readonly personDays: number;
}

/** The allowances of a piece, and its own set-up where one is planned. */
export interface PieceTerms {
  readonly allowance: Pick<PlannedAllowance, 'base' | 'share' | 'setUp' | 'service' | 'rest'>;
  readonly setUp: SetUp | undefined;
}

/** How a time per unit becomes a norm: so many times as long and `addedMs` more. No factor: no time for work is left. */
export interface PieceRule {
  readonly factor: number | null;
  readonly addedMs: number;
}

/** The rule by a convention of allowances. An own set-up takes the place of the percent. */
export function pieceRule(
  { allowance, setUp }: PieceTerms,
  base: PlannedAllowance['base'] = allowance.base,
): PieceRule {
  const share = setUp ? allowance.service + allowance.rest : allowance.share;
  return {
    factor: allowanceFactor({ base, share }) ?? null,
    addedMs: (setUp && unitTimeWithSetUp(0, setUp.minutes * MINUTE, setUp.units)) ?? 0,
  };
}

/**
 * Operative, piece and piece-calculation time. Тшт = Топ·(1 + аобс + аотл), or Топ / (1 − аобс − аотл) where allowances
 * are a part of the workday; Тшт-к = Тшт + Тпз / n. Without an own set-up Тпз is what the percent of the plan adds to
 * the units of one day: n is then their mean number on a day with the operation. No readings: nothing but the source.
 */
export function pieceTime(source: PieceSource, terms: PieceTerms): PieceTime {
  const { operativeMs, observations, units, personDays } = source;
  const { setUp } = terms;
  const perDay = personDays > 0 ? units / personDays : null;
  const setUpUnits = setUp ? setUp.units : perDay;
  const pieceMs = operativeMs === null ? null : pieceOf(operativeMs, terms.allowance);
  const calculationMs = applied(pieceRule(terms), operativeMs);
  const times = { pieceMs, calculationMs, perDay };
  return {
    operativeMs,
    pieceMs,
    setUpMs: setUp ? setUp.minutes * MINUTE : setUpOfDay(times, terms.allowance),
    setUpUnits,
    setUpFrom: setUp ? 'plan' : 'percent',
    calculationMs,
    frequency: units > 0 ? observations / units : null,
  };
}

interface DayTimes extends Pick<PieceTime, 'pieceMs' | 'calculationMs'> {
  /** Units of a day; null without days. */
  readonly perDay: number | null;
}

/** What the percent adds to the units of a day. Without a percent it is nothing, and not what rounding leaves. */
function setUpOfDay(
  { pieceMs, calculationMs, perDay }: DayTimes,
  { setUp }: PieceTerms['allowance'],
): number | null {
  if (pieceMs === null || calculationMs === null || perDay === null) return null;
  return setUp > 0 ? (calculationMs - pieceMs) * perDay : 0;
}

function pieceOf(
  operativeMs: number,
  { base, service, rest }: PieceTerms['allowance'],
): number | null {
  if (base === 'job') return unitTime(operativeMs, { servicing: service * 100, rest: rest * 100 });
  const factor = allowanceFactor({ base, share: service + rest });
  return factor === undefined ? null : operativeMs * factor;
}

/** A time by a rule; null where one of them is missing. */
export function applied({ factor, addedMs }: PieceRule, ms: number | null): number | null {
  return ms === null || factor === null ? null : ms * factor + addedMs;
}
