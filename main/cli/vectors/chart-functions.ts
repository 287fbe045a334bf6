import { z } from 'zod';

import {
  type ControlChart,
  type ControlPoint,
  outOfControl,
} from '#shared/statistics/charts/control-chart.ts';
import { ewmaLimits } from '#shared/statistics/charts/ewma-chart.ts';
import { iChart } from '#shared/statistics/charts/i-chart.ts';
import { npChart } from '#shared/statistics/charts/np-chart.ts';
import { type ControlSample, pChart } from '#shared/statistics/charts/p-chart.ts';
import { pareto } from '#shared/statistics/charts/pareto.ts';
import { uChart, uDeviation, uLimits } from '#shared/statistics/charts/u-chart.ts';

import { type VectorFunctions, vectorFunction } from './vector-function.ts';

const numbers = z.array(z.number());
const sizes = z.union([z.number(), numbers]);
/** Places from 1 of the points whose causes were found: they give no limits. */
const exclude = z.array(z.int().positive()).optional();

/** Control charts and the Pareto diagram, in the words of the case files. */
export const chartFunctions: VectorFunctions = {
  p_chart: vectorFunction(
    z.object({ counts: numbers, size: sizes, exclude_1based: exclude }),
    ({ counts, size, exclude_1based: without }) => {
      const samples = samplesOf(counts, size);
      return chartWords(pChart(samples, kept(samples, without)), typeof size === 'number');
    },
  ),
  np_chart: vectorFunction(
    z.object({ counts: numbers, size: z.number(), exclude_1based: exclude }),
    ({ counts, size, exclude_1based: without }) =>
      chartWords(npChart(counts, size, kept(counts, without)), true),
  ),
  u_chart: vectorFunction(
    z.union([
      z.object({ counts: numbers, size: sizes, exclude_1based: exclude }),
      z.object({ center: z.number(), size: sizes }),
    ]),
    (inputs) => {
      if ('center' in inputs) return rateLimits(inputs.center, inputs.size);
      const samples = samplesOf(inputs.counts, inputs.size);
      const chart = uChart(samples, kept(samples, inputs.exclude_1based));
      return chartWords(chart, typeof inputs.size === 'number');
    },
  ),
  i_chart: vectorFunction(
    z.object({ x: numbers, exclude_1based: exclude }),
    ({ x, exclude_1based: without }) => chartWords(iChart(x, kept(x, without)), true),
  ),
  ewma_limits: vectorFunction(
    z.object({
      center: z.number(),
      sd: z.number(),
      lam: z.number(),
      L: z.number(),
      i: z.union([z.int(), z.array(z.int())]),
    }),
    ({ center, sd, lam, L, i }) => {
      const settings = { center, sd, lambda: lam, width: L };
      return {
        LCL: each(i, (place) => ewmaLimits(settings, place).low),
        UCL: each(i, (place) => ewmaLimits(settings, place).high),
      };
    },
  ),
  pareto: vectorFunction(z.object({ freq: numbers }), ({ freq }) => {
    const rows = pareto(freq, (amount) => amount);
    return {
      sorted: rows.map(({ amount }) => amount),
      pct: rows.map(({ share }) => share * 100),
      cum: rows.map(({ cumulative }) => cumulative),
      cum_pct: rows.map(({ cumulativeShare }) => cumulativeShare * 100),
    };
  }),
};

function samplesOf(counts: readonly number[], size: number | readonly number[]): ControlSample[] {
  return counts.map((count, place) => ({
    count,
    size: typeof size === 'number' ? size : (size[place] ?? 0),
  }));
}

function kept<Value>(values: readonly Value[], without: readonly number[] = []): Value[] {
  return values.filter((_, place) => !without.includes(place + 1));
}

function each<Value>(
  given: number | readonly number[],
  of: (value: number) => Value,
): Value | Value[] {
  return typeof given === 'number' ? of(given) : given.map((value) => of(value));
}

function rateLimits(center: number, size: number | readonly number[]): Record<string, unknown> {
  return {
    center,
    sd: each(size, (one) => uDeviation(center, one)),
    LCL: each(size, (one) => uLimits(center, one).low),
    UCL: each(size, (one) => uLimits(center, one).high),
  };
}

function chartWords(chart: ControlChart | undefined, isLevel: boolean): Record<string, unknown> {
  if (!chart) return { center: null, sd: null, LCL: null, UCL: null, out_1based: [] };
  const word = (of: (point: ControlPoint) => number): unknown => {
    const values = chart.points.map((point) => of(point));
    return isLevel ? values[0] : values;
  };
  return {
    center: chart.center,
    sd: word(({ sd }) => sd),
    LCL: word(({ low }) => low),
    UCL: word(({ high }) => high),
    out_1based: outOfControl(chart).map((place) => place + 1),
  };
}
