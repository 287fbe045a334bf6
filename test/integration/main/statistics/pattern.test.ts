// Hours of the week, interruptions and rows of days, against brute force over the raw rows, minute by minute.
import { beforeAll, describe, expect, it } from 'vitest';

import type { DayPattern } from '#shared/statistics/day-pattern.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

interface Row {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}

/** Finished working segments. */
const segmentsOf = (app: TestApp): Row[] =>
  app.db
    .prepare<[], Row>(
      `SELECT o.kind AS kind, s.started_at AS start, s.ended_at AS "end", s.start_zone AS zone
       FROM segment s JOIN observation b ON b.id = s.observation_id JOIN operation o ON o.id = b.operation_id
       WHERE s.ended_at IS NOT NULL AND o.kind NOT IN ('rest', 'absence')`,
    )
    .all();

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Time by day of the week and hour of the clock, second by second where an hour or a day ends. */
function rawHeat(rows: readonly Row[]): Map<string, { working: number; nonResult: number }> {
  const cells = new Map<string, { working: number; nonResult: number }>();
  for (const { kind, start, end, zone } of rows) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    for (let at = start; at < end; at = (Math.floor(at / MINUTE) + 1) * MINUTE) {
      const ms = Math.min(end, (Math.floor(at / MINUTE) + 1) * MINUTE) - at;
      const parts = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]));
      const weekday = DAYS.indexOf(parts['weekday'] ?? '') || 7;
      const key = `${weekday} ${Number(parts['hour'])}`;
      const cell = cells.get(key) ?? { working: 0, nonResult: 0 };
      cell.working += ms;
      if (kind !== 'result') cell.nonResult += ms;
      cells.set(key, cell);
    }
  }
  return cells;
}

const heatOf = ({ heat }: DayPattern) =>
  new Map(
    heat.map(({ weekday, hour, workingMs, nonResultMs }) => [
      `${weekday} ${hour}`,
      { working: workingMs, nonResult: nonResultMs },
    ]),
  );

describe('the demonstration study', () => {
  let app: TestApp;
  beforeAll(() => {
    app = startTestApp({ isDemo: true });
  });

  it('has every minute in its hour of the week', async () => {
    const pattern = await app.api.statistics.pattern({});
    expect(heatOf(pattern)).toEqual(rawHeat(segmentsOf(app)));
  });

  it('has all working time in the hours, also of a period', async () => {
    for (const filter of [{}, { from: '2026-03-18', to: '2026-03-20' }, { weekdays: [2] }]) {
      const { heat, interruptions } = await app.api.statistics.pattern(filter);
      const { workingMs } = await app.api.statistics.photo(filter);
      expect(heat.reduce((sum, cell) => sum + cell.workingMs, 0)).toBe(workingMs);
      expect(interruptions.workingMs).toBe(workingMs);
    }
  });

  it('counts what interrupted what', async () => {
    const { interruptions } = await app.api.statistics.pattern({});
    const raw = app.db
      .prepare<[], { n: number; ms: number }>(
        `SELECT count(*) AS n, sum(ms) AS ms FROM (
           SELECT sum(s.ended_at - s.started_at) AS ms
           FROM observation b JOIN segment s ON s.observation_id = b.id
           WHERE b.interrupts_id IS NOT NULL AND b.held_as IS NULL
           GROUP BY b.id HAVING count(*) = count(s.ended_at))`,
      )
      .get();
    expect(interruptions.ms).toBe(raw?.ms);
    expect(interruptions.pairs.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
      Number(raw?.n),
    );
    const { operations } = await app.api.statistics.photo({});
    const counted = operations.reduce((sum, row) => sum + row.interruptions, 0);
    expect(interruptions.count).toBeLessThanOrEqual(counted);
    expect(interruptions.count).toBeGreaterThan(0);
    const hours = interruptions.workingMs / 3_600_000;
    expect(interruptions.perHour.value).toBeCloseTo(interruptions.count / hours, 9);
  });

  it('sets interrupted readings beside those that were not', async () => {
    const { lengths } = (await app.api.statistics.pattern({})).interruptions;
    const raw = app.db
      .prepare<[], { id: string; ms: number; times: number }>(
        `SELECT b.operation_id AS id, sum(s.ended_at - s.started_at) AS ms,
                (SELECT count(*) FROM observation i WHERE i.interrupts_id = b.id) AS times
         FROM observation b JOIN segment s ON s.observation_id = b.id
         WHERE b.held_as IS NULL GROUP BY b.id HAVING count(*) = count(s.ended_at)`,
      )
      .all();
    const meanOf = (rows: readonly { readonly ms: number }[]) => ({
      n: rows.length,
      meanMs: rows.reduce((sum, { ms }) => sum + ms, 0) / rows.length,
    });
    expect(lengths.length).toBeGreaterThan(3);
    for (const { operationId, interrupted, whole } of lengths) {
      const own = raw.filter(({ id }) => id === operationId);
      expect(interrupted).toEqual(meanOf(own.filter(({ times }) => times > 0)));
      expect(whole).toEqual(meanOf(own.filter(({ times }) => times === 0)));
    }
  });

  it('counts the days beyond three standard deviations of their rate', async () => {
    const { interruptions } = await app.api.statistics.pattern({});
    const days = app.db
      .prepare<[], { n: number; ms: number }>(
        `SELECT sum(t.interruptions) AS n, sum(t.ms) AS ms FROM day_total t
           JOIN operation o ON o.id = t.operation_id
         WHERE o.kind NOT IN ('rest', 'absence') GROUP BY t.person_id, t.day`,
      )
      .all()
      .map(({ n, ms }) => ({ n, hours: ms / 3_600_000 }));
    const rate =
      days.reduce((sum, { n }) => sum + n, 0) / days.reduce((sum, { hours }) => sum + hours, 0);
    const isOut = ({ n, hours }: { readonly n: number; readonly hours: number }): boolean =>
      Math.abs(n / hours - rate) > 3 * Math.sqrt(rate / hours);
    expect(interruptions.days).toBe(days.length);
    expect(interruptions.daysOut).toBe(days.filter(isOut).length);
    expect(interruptions.daysOut).toBeGreaterThan(0);
  });

  it('has a row for each day of a person, with all of its time', async () => {
    const { total, rows } = await app.api.statistics.dayRows({ limit: 60 });
    const { personDays, days } = await app.api.statistics.photo({});
    expect(total).toBe(personDays);
    for (const { personId, day, pieces } of rows) {
      const ms = pieces.reduce((sum, { from, to }) => sum + (to - from) * MINUTE, 0);
      const known = days.find((each) => each.personId === personId && each.day === day);
      expect(Math.round(ms)).toBe(known?.ms);
    }
    const [second] = (await app.api.statistics.dayRows({ offset: 1, limit: 1 })).rows;
    expect(second).toEqual(rows[1]);
  });
});

describe('where clocks are set and days end', () => {
  it.each([
    ['2026-03-28T22:30:00Z', 'Europe/Berlin'],
    ['2026-10-24T22:30:00Z', 'Europe/Berlin'],
    ['2026-03-02T20:30:00Z', 'Europe/Moscow'],
    ['2026-03-02T18:00:00Z', 'Asia/Kathmandu'],
  ])('from %s in %s every minute has its hour', async (start, zone) => {
    const app = startTestApp({ start, zone });
    await app.switchTo('contract');
    app.work(200 * MINUTE);
    await app.switchTo('call-closing');
    app.work(95 * MINUTE);
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    const pattern = await app.api.statistics.pattern({});
    expect(heatOf(pattern)).toEqual(rawHeat(segmentsOf(app)));
  });
});
