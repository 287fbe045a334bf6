import { describe, expect, it } from 'vitest';

import { dayFigures, timeByOperation } from '#renderer/workdays/day-figures.ts';
import { timelineBounds } from '#renderer/workdays/day-timeline-model.ts';
import { editRepairs, valuesOf } from '#renderer/workdays/edit-repairs.ts';
import { addMonths, lastDayOf, weeksOf } from '#renderer/workdays/month.ts';
import type { Kind } from '#shared/operations/kind.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

import { DAY, MINUTE, recordedDay } from './recorded-day.ts';

const dayOf = (app: TestApp) => app.api.workdays.day({ personId: app.personId, day: DAY });

async function kindsOf(app: TestApp): Promise<Map<string, Kind>> {
  const { operations } = await app.api.operations.catalogue();
  return new Map(operations.map(({ id, kind }) => [id, kind]));
}

describe('the figures of a day', () => {
  it('are those of the photograph, to the millisecond', async () => {
    const app = await recordedDay();
    await app.switchTo('call-closing');
    app.work(7 * MINUTE + 123);
    const { personId } = app;
    const [workday, photo, kinds] = await Promise.all([
      dayOf(app),
      app.api.statistics.photo({ personId, from: DAY, to: DAY }),
      kindsOf(app),
    ]);
    const figures = dayFigures(workday, (id) => kinds.get(id), workday.now);
    expect(figures.workingMs).toBe(photo.workingMs);
    expect(figures.resultMs).toBe(photo.resultMs);
    expect(figures.nonResultShare).toBe(photo.nonResultShare.value);
    const byOperation = timeByOperation(workday, workday.now).map(({ operationId, ms }) => [
      operationId,
      ms,
    ]);
    expect(new Map(byOperation as [string, number][])).toEqual(
      new Map(photo.operations.map(({ operationId, ms }) => [operationId, ms])),
    );
  });

  it('have no share where nothing was worked', async () => {
    const app = startTestApp();
    await app.switchTo('lunch');
    app.work(MINUTE);
    const kinds = await kindsOf(app);
    const workday = await dayOf(app);
    const { nonResultShare, workingMs } = dayFigures(workday, (id) => kinds.get(id), workday.now);
    expect({ nonResultShare, workingMs }).toEqual({ nonResultShare: null, workingMs: 0 });
  });

  it('count only what lies on the day', async () => {
    const app = startTestApp({ start: '2026-03-01T20:30:00Z' });
    await app.switchTo('call-first');
    app.work(60 * MINUTE);
    const kinds = await kindsOf(app);
    const workday = await dayOf(app);
    expect(workday.segments[0]?.start).toBeLessThan(workday.start);
    expect(dayFigures(workday, (id) => kinds.get(id), workday.now).workingMs).toBe(30 * MINUTE);
  });
});

describe('the timeline', () => {
  it('shows full half hours around everything that was recorded', async () => {
    const workday = await dayOf(await recordedDay());
    const { from, to } = timelineBounds(workday, workday.now);
    expect(new Date(from).toISOString()).toBe('2026-03-02T06:00:00.000Z');
    expect(new Date(to).toISOString()).toBe('2026-03-02T07:00:00.000Z');
  });
});

describe('an edit', () => {
  it('that changes nothing needs no repair', async () => {
    const workday = await dayOf(await recordedDay());
    for (const observation of workday.observations) {
      expect(editRepairs(workday, observation, valuesOf(observation))).toEqual([]);
    }
  });

  it('to a later time moves the end first, so that the start never stands behind it', async () => {
    const workday = await dayOf(await recordedDay());
    const [call] = workday.observations;
    if (!call) throw new Error('the day has a call');
    const later = { start: call.start + 30 * MINUTE, end: call.start + 40 * MINUTE };
    const repairs = editRepairs(workday, call, { ...valuesOf(call), ...later });
    expect(repairs.map((repair) => ('edge' in repair ? repair.edge : repair.kind))).toEqual([
      'end',
      'start',
    ]);
  });

  it('does not count one unit where nothing was counted', async () => {
    const workday = await dayOf(await recordedDay());
    const [call] = workday.observations;
    if (!call) throw new Error('the day has a call');
    const values = { ...valuesOf(call), outcome: 'refusal' } as const;
    expect(editRepairs(workday, call, values)).toEqual([
      { kind: 'amend', observationId: call.id, outcome: 'refusal' },
    ]);
  });
});

describe('months', () => {
  it('follow each other over the years', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-03', -15)]).toEqual([
      '2027-01',
      '2025-12',
      '2024-12',
    ]);
  });

  it.each([
    ['2026-03', '2026-03-31', 6],
    ['2027-02', '2027-02-28', 4],
    ['2028-02', '2028-02-29', 5],
  ])('%s ends on %s and touches %i weeks', (month, last, weeks) => {
    expect(lastDayOf(month)).toBe(last);
    expect(weeksOf(month)).toHaveLength(weeks);
    expect(weeksOf(month).flat().filter(Boolean).at(-1)).toBe(last);
  });

  it('begin their weeks on Monday', () => {
    expect(weeksOf('2026-03')[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
  });
});
