import { z } from 'zod';

import {
  confidenceOfConstant,
  zOfConfidence,
} from '#shared/statistics/sampling/confidence-constant.ts';
import { drawPeriods, periodTimes } from '#shared/statistics/sampling/draw-periods.ts';
import {
  errorOfShare,
  momentsForAbsoluteError,
  momentsForRelativeError,
} from '#shared/statistics/sampling/moments.ts';
import { samplingRoute } from '#shared/statistics/sampling/route.ts';
import { wholeCount } from '#shared/statistics/whole-count.ts';

import { sampledWorkFunctions } from './sampled-work-functions.ts';
import { type VectorFunctions, vectorFunction } from './vector-function.ts';

const oneOrMany = z.union([z.number(), z.array(z.number())]);
const numbers = z.array(z.number());
/** Tables print the number of moments for 95.45 % confidence. */
const TABLE_Z = 2;

/** How sure: z itself, or the confidence in parts of 1. */
const sureness = { z: z.number().optional(), confidence: z.number().optional() };

/** How many moments, when, and what they say, in the words of the case files. */
export const samplingFunctions: VectorFunctions = {
  mmn_a2_to_confidence: vectorFunction(z.object({ a2: oneOrMany }), ({ a2 }) => ({
    P: forEachOf(a2, confidenceOfConstant),
  })),
  mmn_n: vectorFunction(
    z.object({ a2: z.number(), K: z.number(), P_pct: z.number() }),
    ({ a2, K, P_pct: percent }) => {
      const M = momentsForRelativeError({ share: K, error: percent / 100, z: Math.sqrt(a2) });
      return { M, M_ceil: wholeCount(M) };
    },
  ),
  mmn_vs_abs: vectorFunction(
    z.object({ K: z.number(), rel: z.number(), ...sureness }),
    ({ K, rel, ...sure }) => ({
      rel_form: momentsForRelativeError({ share: K, error: rel, z: zOf(sure) }),
      abs_form: momentsForAbsoluteError({ share: K, error: rel * K, z: zOf(sure) }),
    }),
  ),
  mmn_route: vectorFunction(
    z.object({
      route_m: z.number(),
      shift_min: z.number(),
      k: z.number(),
      objects: z.number(),
      M: z.number(),
    }),
    (inputs) => {
      const route = samplingRoute({
        metres: inputs.route_m,
        shiftMinutes: inputs.shift_min,
        walkedPart: inputs.k,
        objects: inputs.objects,
        moments: inputs.M,
      });
      return {
        T_round: route.roundMinutes,
        per_shift: route.momentsPerShift,
        shifts: route.shifts,
        shifts_ceil: route.wholeShifts,
      };
    },
  ),
  n_work_sampling_abs: vectorFunction(
    z.union([
      z.object({ p_pct: numbers, note: z.string().optional() }),
      z.object({ p: z.number(), e: z.number(), n: z.number().optional(), ...sureness }),
    ]),
    (inputs) => ('p_pct' in inputs ? tableColumns(inputs) : absoluteMoments(inputs)),
  ),
  n_work_sampling_rel: vectorFunction(
    z.object({ p: z.number(), rel_error: z.number(), ...sureness }),
    ({ p, rel_error: error, ...sure }) => {
      const n = momentsForRelativeError({ share: p, error, z: zOf(sure) });
      return { n, n_ceil: wholeCount(n) };
    },
  ),
  random_times: vectorFunction(
    z.object({ numbers, periods: z.int(), start: z.string(), step_min: z.number() }),
    ({ numbers: drawn, periods, start, step_min: step }) => {
      const { accepted, rejected } = drawPeriods(drawn, periods);
      const times = periodTimes(accepted, minutesOf(start), step).map(clockOf);
      return { accepted, rejected, times };
    },
  ),
  ...sampledWorkFunctions,
};

interface Sureness {
  readonly z?: number | undefined;
  readonly confidence?: number | undefined;
}

function zOf({ z: given, confidence = 0.95 }: Sureness): number {
  return given ?? zOfConfidence(confidence);
}

function forEachOf(
  given: number | readonly number[],
  of: (value: number) => number,
): number | number[] {
  return typeof given === 'number' ? of(given) : given.map((value) => of(value));
}

interface AbsoluteQuestion extends Sureness {
  readonly p: number;
  readonly e: number;
  readonly n?: number | undefined;
}

function absoluteMoments(inputs: AbsoluteQuestion): Record<string, unknown> {
  const { p, n, e } = inputs;
  const needed = momentsForAbsoluteError({ share: p, error: e, z: zOf(inputs) });
  const reached = n === undefined ? e : errorOfShare(p, n, zOf(inputs));
  return { n: needed, n_req: needed, n_ceil: wholeCount(needed), e: reached };
}

/**
 * A printed table of moments for errors of 5 % and 1 %. Its 1 % column was checked only for some of the shares, and
 * the note of the case says for which: `p=6,7`.
 */
function tableColumns(inputs: {
  readonly p_pct: readonly number[];
  readonly note?: string | undefined;
}): Record<string, unknown> {
  const named = /1\s*% column.*p\s*=\s*([\d.,\s]+)/.exec(inputs.note ?? '')?.[1];
  const checked = named?.split(',').map(Number);
  const column = (percent: number, shares: readonly number[]): number[] =>
    shares.map((share) =>
      wholeCount(momentsForAbsoluteError({ share: share / 100, error: percent / 100, z: TABLE_Z })),
    );
  const inTheNote = (share: number): boolean => checked?.includes(share) ?? true;
  return { err5: column(5, inputs.p_pct), err1: column(1, inputs.p_pct.filter(inTheNote)) };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}
