// Intervals of a mean through the contract: on a real thread, the same for the same readings, and called off.
import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { textSeed } from '#shared/lib/text-seed.ts';
import { bootstrapMeanIntervals } from '#shared/statistics/intervals/bootstrap-interval.ts';
import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';
import { meanIntervalOf } from '#shared/statistics/intervals/mean-interval.ts';
import type { FoundMeanIntervals, MeanIntervals } from '#shared/statistics/mean-intervals.ts';
import { startTestApp } from '#test/support/test-app.ts';

const app = startTestApp({ start: '2026-03-27T18:00:00Z', isDemo: true });
const operationId = app.operation('contract');

const ask = (askId: string, only: object = {}) =>
  app.api.statistics.meanIntervals({ operationId, askId, ...only });

function foundIn(answer: MeanIntervals): FoundMeanIntervals {
  if (answer.kind !== 'found') throw new Error(`it is ${answer.kind}`);
  return answer;
}

const lengths = (): number[] =>
  app.db
    .prepare<[string], number>(
      'SELECT ms FROM observation_total WHERE operation_id = ? AND is_excluded = 0 ORDER BY ms',
    )
    .pluck()
    .all(operationId);

describe('intervals of a mean', () => {
  it('are t, BCa of 10,000 resamples and modified Cox of the same readings', async () => {
    const found = foundIn(await ask('1'));
    const values = lengths();
    const random = seededRandom(textSeed(JSON.stringify([operationId, null, null, null])));
    expect(found.readings).toBe(values.length);
    expect(found.student).toEqual(meanIntervalOf(values, 0.95));
    expect(found.cox).toEqual(logNormalMeanInterval(values, 0.95));
    const here = bootstrapMeanIntervals(values, { level: 0.95, resamples: 10_000, random });
    expect(found.bca).toEqual({ value: here?.value, ...here?.bca });
  });

  it('are the same each time, and say how far they are', async () => {
    const first = await ask('2');
    const told = app.told.length;
    expect(await ask('3')).toEqual(first);
    const shares = app.told
      .slice(told)
      .flatMap(({ name, payload }) => (name === 'statistics.resampled' ? [payload] : []));
    expect(shares).toHaveLength(20);
    expect(shares.at(-1)).toEqual({ askId: '3', share: 0.95 });
  });

  it('follow the confidence, the divisor and the filter', async () => {
    const usual = foundIn(await ask('4'));
    await app.api.studies.change({ policy: { confidence: 0.99, deviationDivisor: 'n' } });
    const sure = foundIn(await ask('5'));
    await app.api.studies.change({ policy: { confidence: 0.95, deviationDivisor: 'n' } });
    const whole = foundIn(await ask('6'));
    await app.api.studies.change({ policy: { deviationDivisor: 'n-1' } });
    expect(sure.level).toBe(0.99);
    expect(sure.bca?.high).toBeGreaterThan(usual.bca?.high ?? Infinity);
    const n = usual.readings;
    const half = ({ student }: FoundMeanIntervals) => student.high - student.value;
    expect(half(whole)).toBeCloseTo(half(usual) * Math.sqrt((n - 1) / n), 6);
    expect(await ask('7', { from: '2020-01-01', to: '2020-01-02' })).toEqual({
      kind: 'few',
      readings: 0,
    });
  });

  it('are called off by name, and by a newer asking', async () => {
    const first = ask('8');
    await app.api.statistics.cancelMeanIntervals({ askId: '8' });
    expect(await first).toEqual({ kind: 'cancelled' });
    const older = ask('9');
    const newer = ask('10');
    await app.api.statistics.cancelMeanIntervals({ askId: '9' });
    expect((await older).kind).toBe('cancelled');
    expect((await newer).kind).toBe('found');
  });
});
