import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { pareto } from '#shared/statistics/charts/pareto.ts';
import { clusteredShare } from '#shared/statistics/clustered-share.ts';
import { varianceComponents } from '#shared/statistics/clusters/variance-components.ts';
import { kruskalWallis } from '#shared/statistics/comparison/kruskal-wallis.ts';
import { mannWhitney } from '#shared/statistics/comparison/mann-whitney.ts';
import { oneWayAnova } from '#shared/statistics/comparison/one-way-anova.ts';
import { ratioOfGeometricMeans } from '#shared/statistics/comparison/ratio-of-geometric-means.ts';
import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';
import { meanIntervalOf } from '#shared/statistics/intervals/mean-interval.ts';
import { shareInterval } from '#shared/statistics/intervals/share-intervals.ts';
import { sum } from '#shared/statistics/mean.ts';
import { medianAbsoluteDeviation } from '#shared/statistics/median-absolute-deviation.ts';
import { median } from '#shared/statistics/median.ts';
import { flagDurations } from '#shared/statistics/outliers/flag-durations.ts';
import { quantile } from '#shared/statistics/quantile.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

import {
  type AnsweredCall,
  answeredCalls,
  DATASETS,
  diaryDays,
  realFiguresSchema,
} from '../support/real-data.ts';
import { significant } from '../support/significant.ts';

/** Real people, whose files lie beside the project and are not part of it; the figures of the same files by SciPy. */
const figures = realFiguresSchema.parse(
  JSON.parse(readFileSync(new URL('real-data.json', import.meta.url), 'utf8')),
);
const isThere = existsSync(DATASETS);
const LEVEL = 0.95;

function figuresOf(values: readonly number[]): Record<string, unknown> {
  const ofMean = meanIntervalOf(values, LEVEL);
  const logNormal = logNormalMeanInterval(values, LEVEL);
  const flags = flagDurations(values);
  return {
    n: values.length,
    sum: sum(values),
    mean: ofMean?.value,
    low: ofMean?.low,
    high: ofMean?.high,
    deviation: standardDeviation(values),
    median: median(values),
    p90: quantile(values, 0.9),
    mad: medianAbsoluteDeviation(values),
    geometricMean: geometricMean(values),
    logNormalMean: logNormal?.value,
    logNormalLow: logNormal?.low,
    logNormalHigh: logNormal?.high,
    beyondInnerFences: flags.filter(({ isBeyondInner }) => isBeyondInner).length,
    beyondOuterFences: flags.filter(({ isBeyondOuter }) => isBeyondOuter).length,
  };
}

/** What of them is the same, by the word that the calls have for it. */
function grouped<Row>(rows: readonly Row[], of: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row]);
  return groups;
}

const secondsOf = (calls: readonly AnsweredCall[]): number[] => calls.map(({ seconds }) => seconds);
const inOrder = (groups: ReadonlyMap<string, readonly AnsweredCall[]>): [string, number[]][] =>
  [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, calls]) => [name, secondsOf(calls)]);

describe('the figures of real studies', () => {
  it('are committed, of 23 agents and 588 diaries', () => {
    expect(Object.keys(figures.bank.agents)).toHaveLength(23);
    expect(figures.sales.respondents).toBe(588);
  });
});

const absent = `${DATASETS} is not there: the files of real studies are not part of the project`;

describe('a week of a call centre', () => {
  it('has the figures of every agent that SciPy finds', (context) => {
    context.skip(!isThere, absent);
    const agents = inOrder(grouped(answeredCalls(), ({ agent }) => agent));
    const found = Object.fromEntries(agents.map(([name, values]) => [name, figuresOf(values)]));
    expect(found).toEqual(significant(expect, figures.bank.agents, 10));
    expect(figuresOf(agents.flatMap(([, values]) => values))).toEqual(
      significant(expect, figures.bank.all, 10),
    );
  });

  it('compares agents as SciPy does', (context) => {
    context.skip(!isThere, absent);
    const byAgent = new Map(inOrder(grouped(answeredCalls(), ({ agent }) => agent)));
    const groups = [...byAgent.values()];
    const logs = groups.map((values) => values.map(Math.log));
    const [x = [], y = []] = figures.bank.busiest.map((name) => byAgent.get(name) ?? []);
    const { bank } = figures;
    const close = (expected: unknown): object => Object(significant(expect, expected, 9));
    expect(oneWayAnova(logs)).toMatchObject(close(bank.anovaOfLogs));
    expect(kruskalWallis(groups)).toMatchObject(close(bank.kruskal));
    expect(varianceComponents(logs)).toMatchObject(close(bank.componentsOfLogs));
    expect(ratioOfGeometricMeans(x, y, LEVEL)?.test).toMatchObject(close(bank.welchOfLogs));
    expect(mannWhitney(x, y)).toMatchObject(close(bank.mannWhitney));
  });

  it('has a share with an interval over its person-days, and its causes in order', (context) => {
    context.skip(!isThere, absent);
    const calls = answeredCalls();
    const days = grouped(calls, ({ agent, day }) => `${agent} ${day}`);
    const share = clusteredShare(
      [...days.values()].map((each) => ({
        part: sum(secondsOf(each.filter(({ type }) => type === 'PS'))),
        whole: sum(secondsOf(each)),
      })),
    );
    const { share: value, error } = figures.bank.regularService;
    const half = studentQuantile((1 + LEVEL) / 2, figures.bank.personDays - 1) * error;
    expect(days.size).toBe(figures.bank.personDays);
    expect([share.value, share.low, share.high]).toEqual(
      significant(expect, [value, value - half, value + half], 10),
    );
    const types = [...grouped(calls, ({ type }) => type)];
    const rows = pareto(types, ([, each]) => sum(secondsOf(each)));
    expect(rows.map(({ cause: [name], amount }) => [name, amount])).toEqual(
      figures.bank.paretoOfTypes,
    );
  });
});

describe('a diary day of people who sell', () => {
  it('has the figures of work that SciPy finds', (context) => {
    context.skip(!isThere, absent);
    const days = diaryDays();
    const worked = days.filter(({ workMinutes }) => workMinutes > 0);
    const minutesOf = (of: (isFullTime: boolean) => boolean): number[] =>
      worked.filter(({ isFullTime }) => of(isFullTime)).map(({ workMinutes }) => workMinutes);
    const ranks = mannWhitney(
      minutesOf((isFull) => isFull),
      minutesOf((isFull) => !isFull),
    );
    const count = { part: worked.length, whole: days.length };
    const ends = (method: 'wilson' | 'clopper-pearson'): unknown[] => {
      const found = shareInterval(count, LEVEL, method);
      return [found?.low, found?.high];
    };
    expect({
      respondents: days.length,
      work: figuresOf(minutesOf(() => true)),
      fullTime: figuresOf(minutesOf((isFull) => isFull)),
      partTime: figuresOf(minutesOf((isFull) => !isFull)),
      mannWhitney: { u1: ranks?.u1, p: ranks?.p },
      sharesAtWork: { wilson: ends('wilson'), clopperPearson: ends('clopper-pearson') },
    }).toEqual(significant(expect, figures.sales, 10));
  });
});
