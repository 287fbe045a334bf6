// Observation sheets and their summary: every line follows the one before, and all add up to the shift.
import { beforeAll, expect, it } from 'vitest';

import type { ObservationSheets } from '#shared/statistics/observation-sheet.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
let found: ObservationSheets;
beforeAll(async () => {
  app = startTestApp({ isDemo: true });
  found = await app.api.statistics.sheets({ personId: app.personId });
});

const seconds = (clock: string): number =>
  clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

it('are the newest five of the person', async () => {
  const { days } = await app.api.statistics.photo({ personId: app.personId });
  expect(found.total).toBe(days.length);
  expect(found.sheets.map(({ day }) => day)).toEqual(days.slice(0, 5).map(({ day }) => day));
  const next = await app.api.statistics.sheets({ personId: app.personId, offset: 5 });
  expect(next.sheets.map(({ day }) => day)).toEqual(days.slice(5, 10).map(({ day }) => day));
});

it('have lines that follow each other, and durations that are differences of the clock', () => {
  for (const { lines } of found.sheets) {
    const starts = lines.slice(1).map(({ start }) => start);
    expect(starts).toEqual(lines.slice(0, -1).map(({ end }) => end));
    for (const { start, end, ms } of lines) {
      expect(Math.abs(seconds(end) - seconds(start) - ms / 1000)).toBeLessThanOrEqual(1);
    }
  }
});

it('add up to the shift of the day', async () => {
  for (const { day, shiftMs } of found.sheets) {
    const { quality } = await app.api.workdays.day({ personId: app.personId, day });
    expect(shiftMs).toBe(quality.shiftMs);
  }
});

it('are summed up by operation: each sheet, the mean of all, and how often', async () => {
  const { sheets, likeCosts } = found;
  for (const [place, sheet] of sheets.entries()) {
    const column = likeCosts.reduce((sum, { perSheet }) => sum + Number(perSheet[place]), 0);
    expect(column).toBe(sheet.shiftMs);
  }
  const contract = app.operation('contract');
  const raw = sheets.map(({ lines }) =>
    lines.filter(({ operationId }) => operationId === contract).map(({ ms }) => ms),
  );
  const line = likeCosts.find(({ operationId }) => operationId === contract);
  const sums = raw.map((each) => each.reduce((sum, ms) => sum + ms, 0));
  expect(line?.perSheet).toEqual(sums);
  expect(line?.mean).toBeCloseTo(sums.reduce((sum, ms) => sum + ms, 0) / sheets.length, 6);
  expect(line?.repeats).toBe(raw.flat().length);
});

it('count the units of an observation once', async () => {
  const [sheet] = found.sheets;
  const { observations } = await app.api.workdays.day({
    personId: app.personId,
    day: sheet?.day ?? '',
  });
  const units = (sheet?.lines ?? []).reduce((sum, line) => sum + (line.units ?? 0), 0);
  expect(units).toBe(observations.reduce((sum, observation) => sum + observation.units, 0));
});
