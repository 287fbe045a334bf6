// What a study chooses about its figures is in force wherever they are shown.
import { expect, it } from 'vitest';

import type { Estimate } from '#shared/statistics/estimate.ts';
import { startTestApp } from '#test/support/test-app.ts';

const { api, operation } = startTestApp({ start: '2026-03-27T18:00:00Z', isDemo: true });

const halfOf = ({ value, high }: Estimate): number => (high ?? NaN) - (value ?? NaN);

async function figures() {
  const photo = await api.statistics.photo({});
  const operationId = operation('call-closing');
  const row = photo.operations.find((each) => each.operationId === operationId);
  if (!row) throw new Error('Nobody closed');
  const { figures: study } = await api.statistics.operation({ operationId });
  return { share: photo.nonResultShare, row, study };
}

it('widens every interval, and asks for more, with the confidence', async () => {
  const usual = await figures();
  await api.studies.change({ policy: { confidence: 0.99 } });
  const sure = await figures();
  expect([sure.share.level, sure.row.mean.level, sure.study.mean.level]).toEqual([
    0.99, 0.99, 0.99,
  ]);
  expect(halfOf(sure.share)).toBeGreaterThan(1.2 * halfOf(usual.share));
  expect(halfOf(sure.row.mean)).toBeGreaterThan(1.2 * halfOf(usual.row.mean));
  expect(sure.study.mean).toEqual(sure.row.mean);
  expect(sure.row.required.personDays).toBeGreaterThan(usual.row.required.personDays ?? Infinity);
  await api.studies.change({ policy: { confidence: 0.95 } });
  expect(await figures()).toEqual(usual);
});

it('divides squares by what the study says', async () => {
  const { row: before } = await figures();
  await api.studies.change({ policy: { deviationDivisor: 'n' } });
  const { row, study } = await figures();
  const n = row.observations;
  expect(row.deviation).toBeCloseTo((before.deviation ?? NaN) * Math.sqrt((n - 1) / n), 6);
  expect(study.deviation).toBe(row.deviation);
});
