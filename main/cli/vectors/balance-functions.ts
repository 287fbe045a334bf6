import { z } from 'zod';

import type { TimeIndex } from '#shared/operations/time-index.ts';
import {
  type BalanceCoefficients,
  balanceCoefficients,
} from '#shared/statistics/balance/balance-coefficients.ts';
import { allowedMinutes, type ObservedDay } from '#shared/statistics/balance/balance-norms.ts';
import { costsByIndex } from '#shared/statistics/balance/costs-by-index.ts';
import { timedSheet } from '#shared/statistics/balance/current-times.ts';
import { groupPhotograph } from '#shared/statistics/balance/group-photograph.ts';
import { productivityGrowth } from '#shared/statistics/balance/productivity-growth.ts';
import { operativeNorm } from '#shared/statistics/balance/rational-balance.ts';
import { requiredDays } from '#shared/statistics/balance/required-days.ts';
import { balanceTotal, timeBalance } from '#shared/statistics/balance/time-balance.ts';
import type { WorkedFormula } from '#shared/statistics/balance/worked-formula.ts';
import {
  type BalanceNorms,
  balanceNormsSchema,
  type MinutesNorm,
} from '#shared/studies/balance-norms.ts';

import { type VectorFunctions, vectorFunction } from './vector-function.ts';

/** Time indices as the case files spell them. */
const INDEX_WORDS: Readonly<Record<string, TimeIndex>> = {
  PZ: 'ПЗ',
  OP: 'ОП',
  OBS: 'ОБС',
  PT: 'ПТ',
  OTL: 'ОТЛ',
  NR: 'НР',
  PNT: 'ПНТ',
  NTD: 'НТД',
};

const AS_OBSERVED: MinutesNorm = { kind: 'as-observed' };
/** Nothing is limited. */
const NO_NORMS: BalanceNorms = balanceNormsSchema.parse({});

const minutes = z.number().default(0);
const optional = z.number().optional();
const dayInputs = z.object({
  shift_min: z.number(),
  PZ: minutes,
  OP: minutes,
  OBS: minutes,
  PT: minutes,
  OTL_fact: minutes,
  NR: minutes,
  PNT: minutes,
  NTD: minutes,
  PZ_norm: optional,
  OBS_norm: optional,
  OTL_norm: optional,
  OTL_norm_pct_of_OP: optional,
  OTL_norm_pct_of_shift: optional,
});
type DayInputs = z.output<typeof dayInputs>;

/** The work-day photograph, in the words of the case files. */
export const balanceFunctions: VectorFunctions = {
  frd_coefficients: vectorFunction(dayInputs, dayWords),
  frd_full_report: vectorFunction(dayInputs, dayWords),
  frd_productivity_growth: vectorFunction(dayInputs, dayWords),
  group_frd: vectorFunction(
    z.object({ interval_min: z.number(), marks: z.record(z.string(), z.number()) }),
    ({ interval_min: interval, marks }) => {
      const counted = Object.entries(marks).flatMap(([word, count]) => {
        const index = INDEX_WORDS[word];
        return index ? [{ index, marks: count }] : [];
      });
      const { balance, total } = groupPhotograph(counted, interval);
      const day = { balance, shiftMinutes: total, norms: NO_NORMS };
      return {
        total,
        ...indexWords((index) => balance[index]),
        ...coefficientWords(balanceCoefficients(day)),
      };
    },
  ),
  n_days: vectorFunction(
    z.object({
      OP_minutes_by_day: z.array(z.number()),
      rel_error: z.number(),
      confidence: z.number().default(0.95),
    }),
    ({ OP_minutes_by_day: days, rel_error: error, confidence }) => {
      const needed = requiredDays(days, error, confidence);
      return {
        mean: needed?.mean,
        sd: needed?.sd,
        t: needed?.t,
        n: needed?.days,
        n_ceil: needed?.wholeDays,
      };
    },
  ),
  operative_share: vectorFunction(
    z.object({
      shift_min: z.number(),
      PZ: minutes,
      rest: minutes,
      personal: minutes,
      PT: minutes,
      OBS_pct_of_shift: z.number().default(0),
    }),
    (inputs) => {
      const balance = timeBalance([
        { index: 'ПЗ', minutes: inputs.PZ },
        { index: 'ОТЛ', minutes: inputs.rest },
        { index: 'ОТЛ', minutes: inputs.personal },
        { index: 'ПТ', minutes: inputs.PT },
      ]);
      const service: MinutesNorm = { kind: 'of-shift', percent: inputs.OBS_pct_of_shift };
      const day = { balance, shiftMinutes: inputs.shift_min, norms: { ...NO_NORMS, service } };
      const norm = operativeNorm(day);
      const share = balanceCoefficients({ ...day, balance: { ...balance, ОП: norm.value ?? 0 } });
      return { OP_norm: norm.value, OP_share_pct: percent(share.operative) };
    },
  ),
  sheet_to_summary: vectorFunction(
    z.object({ start: z.string(), rows: z.array(z.tuple([z.string(), z.string()])) }),
    ({ start, rows }) => {
      const sheet = timedSheet(
        start,
        rows.map(([time, index]) => ({ time, index: INDEX_WORDS[index] ?? index })),
      );
      if (sheet.kind === 'problem') return { problem: sheet.reason, line: sheet.line };
      const costs = costsByIndex(sheet.lines);
      const of = (index: TimeIndex) => costs.find((each) => each.index === index);
      return {
        total: balanceTotal(timeBalance(sheet.lines)),
        ...indexWords((index) => of(index)?.minutes ?? 0),
        ...indexWords((index) => of(index)?.repeats ?? 0, '_count'),
        ...indexWords((index) => of(index)?.mean ?? 0, '_mean'),
      };
    },
  ),
};

function dayOf(inputs: DayInputs): ObservedDay {
  const fixed = (allowed: number | undefined): MinutesNorm =>
    allowed === undefined ? AS_OBSERVED : { kind: 'minutes', minutes: allowed };
  return {
    balance: {
      ПЗ: inputs.PZ,
      ОП: inputs.OP,
      ОБС: inputs.OBS,
      ПТ: inputs.PT,
      ОТЛ: inputs.OTL_fact,
      НР: inputs.NR,
      ПНТ: inputs.PNT,
      НТД: inputs.NTD,
    },
    shiftMinutes: inputs.shift_min,
    norms: {
      setUp: fixed(inputs.PZ_norm),
      service: fixed(inputs.OBS_norm),
      rest: restOf(inputs) ?? fixed(inputs.OTL_norm),
    },
  };
}

function restOf(inputs: DayInputs): MinutesNorm | undefined {
  if (inputs.OTL_norm_pct_of_OP !== undefined) {
    return { kind: 'of-operative', percent: inputs.OTL_norm_pct_of_OP };
  }
  if (inputs.OTL_norm_pct_of_shift === undefined) return undefined;
  return { kind: 'of-shift', percent: inputs.OTL_norm_pct_of_shift };
}

function dayWords(inputs: DayInputs): Record<string, unknown> {
  const day = dayOf(inputs);
  const growth = productivityGrowth(day);
  const variants = { A: percent(growth.A), B: percent(growth.B), C: percent(growth.C) };
  return {
    balance_sum: balanceTotal(day.balance),
    OTL_norm: allowedMinutes(day, day.balance.ОП).rest,
    OP_norm: operativeNorm(day).value,
    ...coefficientWords(balanceCoefficients(day)),
    A_pct: variants.A,
    B_pct: variants.B,
    C_pct: variants.C,
    growth_A_pct: variants.A,
    growth_B_pct: variants.B,
    growth_C_pct: variants.C,
  };
}

function coefficientWords(coefficients: BalanceCoefficients): Record<string, unknown> {
  return {
    K_use_pct: percent(coefficients.use),
    K_op_pct: percent(coefficients.operative),
    K_pnt_pct: percent(coefficients['organisational-losses']),
    K_ntd_pct: percent(coefficients['discipline-losses-and-excess-rest']),
    K_ntd_simple_pct: percent(coefficients['discipline-losses']),
    K_nr_pct: percent(coefficients['non-productive']),
    K_compact_pct: percent(coefficients.compaction),
  };
}

function indexWords(of: (index: TimeIndex) => number, ending = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(INDEX_WORDS).map(([word, index]) => [`${word}${ending}`, of(index)]),
  );
}

function percent(formula: WorkedFormula): number | null {
  return formula.value === null ? null : formula.value * 100;
}
