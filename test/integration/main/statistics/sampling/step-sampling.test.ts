// Work sampling over real main code and SQLite, with clocks that the test moves.
import { beforeEach, describe, expect, it } from 'vitest';

import { all, sql } from '#main/database/sql.ts';
import { startSampling, stepSampling } from '#main/statistics/sampling/step-sampling.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 09:00 in Moscow, a Monday. */
const START = '2026-03-02T06:00:00Z';

let app: TestApp;

beforeEach(async () => {
  app = startTestApp({ start: START });
  await app.api.studies.change({ sampling: { personIds: [app.personId] } });
});

interface Row {
  readonly day: string;
  readonly planned: number;
  readonly shown: number | null;
  readonly state: string;
  readonly reason: string | null;
}

const rows = (): Row[] =>
  all(
    app.db,
    sql`SELECT day, planned_at AS planned, shown_at AS shown, state, reason
        FROM sampled_moment ORDER BY planned_at`,
  );

const step = (): void =>
  stepSampling(app.services.parts, {
    personId: app.personId,
    moment: app.services.recorder.now(),
  });

/** Time passes as while the application runs. */
function run(ms: number): void {
  for (let left = ms; left > 0; left -= 5000) {
    app.work(5000);
    step();
  }
}

const states = (): (string | null)[] => rows().map(({ state, reason }) => reason ?? state);
const question = () => app.api.sampling.question({ personId: app.personId });
const times = async (day: string): Promise<number[]> => {
  const { sampling } = await app.api.studies.get();
  return dayMoments(sampling, day, 'Europe/Moscow', app.personId);
};

/** Works until something is asked. */
async function runToQuestion() {
  for (;;) {
    run(5000);
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    const asked = await question();
    if (asked) return asked;
  }
}

describe('questions', () => {
  it('are planned in the record before any of them is shown', async () => {
    step();
    expect(rows().map(({ planned, state }) => ({ planned, state }))).toEqual(
      (await times('2026-03-02')).map((planned) => ({ planned, state: 'planned' })),
    );
    expect(await question()).toBeNull();
  });

  it('come within a tick of their moment, and an answer ends them', async () => {
    await app.switchTo('call-closing');
    const asked = await runToQuestion();
    const [first = 0] = await times('2026-03-02');
    expect(asked.shownAt - first).toBeGreaterThanOrEqual(0);
    expect(asked.shownAt - first).toBeLessThanOrEqual(5000);
    const operationId = app.operation('call-first');
    await app.api.sampling.answer({ id: asked.id, operationId });
    expect(await question()).toBeNull();
    expect(rows()[0]).toMatchObject({ state: 'answered', shown: asked.shownAt });
    const { running } = await app.api.recording.state({ personId: app.personId });
    expect(running?.operationId).toBe(app.operation('call-closing'));
  });

  it('are missed when nobody answers in time, or says not now', async () => {
    await app.switchTo('call-closing');
    await runToQuestion();
    run(3 * MINUTE);
    expect(states()[0]).toBe('missed');
    const second = await runToQuestion();
    await app.api.sampling.answer({ id: second.id, operationId: null });
    expect(states().slice(0, 2)).toEqual(['missed', 'missed']);
    await expect(
      app.api.sampling.answer({ id: second.id, operationId: app.operation('call-first') }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are not asked in a pause, while away, and before and after the day', async () => {
    run(HOUR + 30 * MINUTE);
    expect(states()[0]).toBe('day-closed');
    const personId = app.personId;
    await app.switchTo('call-closing');
    await app.api.recording.command({ personId, command: { kind: 'pause' } });
    run(HOUR + 30 * MINUTE);
    expect(states()[1]).toBe('paused');
    await app.switchTo('call-closing');
    app.services.recorder.sign('lock');
    app.idle.ms = HOUR;
    run(HOUR + 30 * MINUTE);
    expect(states()[2]).toBe('away');
    app.idle.ms = 0;
    app.services.recorder.sign('unlock');
    await app.api.recording.command({ personId, command: { kind: 'end-day' } });
    run(5 * HOUR);
    expect(states()).toEqual([
      'day-closed',
      'paused',
      'away',
      'day-closed',
      'day-closed',
      'day-closed',
    ]);
  });

  it('count as not asked where the person had left already, as idleness shows later', async () => {
    await app.switchTo('call-closing');
    const asked = await runToQuestion();
    for (let ms = 120_000; ms < 10 * MINUTE; ms += 5000) {
      app.idle.ms = ms;
      run(5000);
    }
    expect(rows()[0]).toMatchObject({ state: 'not-asked', reason: 'away', shown: asked.shownAt });
  });

  it('are never asked late: not after sleep', async () => {
    await app.switchTo('call-closing');
    step();
    app.clock.sleep(4 * HOUR);
    app.services.recorder.tick();
    step();
    const passed = rows().filter(({ planned }) => planned <= app.clock.now());
    expect(passed.length).toBeGreaterThanOrEqual(2);
    expect(new Set(passed.map(({ reason }) => reason))).toEqual(new Set(['away']));
    expect(await question()).toBeNull();
  });

  it('are never asked late: not after a restart, when what was open is missed', async () => {
    await app.switchTo('call-closing');
    await runToQuestion();
    run(MINUTE);
    app.clock.pass(4 * HOUR);
    app = app.restart();
    startSampling(app.services.parts);
    step();
    const passed = rows().filter(({ planned }) => planned <= app.clock.now());
    expect(passed[0]?.state).toBe('missed');
    expect(passed.slice(1).map(({ state }) => state)).toEqual(
      passed.slice(1).map(() => 'not-asked'),
    );
    expect(await question()).toBeNull();
  });

  it('keep their moments when the clock is set back or on', async () => {
    await app.switchTo('call-closing');
    step();
    const planned = rows().map((row) => row.planned);
    app.clock.setWall(-2 * HOUR);
    run(2 * HOUR);
    const before = rows().map((row) => row.planned);
    app.clock.setWall(3 * HOUR);
    run(30 * MINUTE);
    expect([before, rows().map((row) => row.planned)]).toEqual([planned, planned]);
    expect(new Set(planned).size).toBe(planned.length);
  });

  it('go on over midnight, each day with its own moments', async () => {
    run(25 * HOUR);
    const days = rows().map(({ day }) => day);
    expect(new Set(days)).toEqual(new Set(['2026-03-02', '2026-03-03']));
    expect(rows().map(({ planned }) => planned)).toEqual([
      ...(await times('2026-03-02')),
      ...(await times('2026-03-03')),
    ]);
  });

  it('follow another plan at once, and end with it', async () => {
    step();
    const before = rows().map(({ planned }) => planned);
    await app.api.studies.change({ sampling: { seed: 7 } });
    step();
    expect(rows().map(({ planned }) => planned)).toEqual(await times('2026-03-02'));
    expect(rows().map(({ planned }) => planned)).not.toEqual(before);
    await app.api.studies.change({ sampling: { personIds: [] } });
    step();
    expect(rows()).toEqual([]);
  });
});

it('asks by the clock on the wall where the zone changes its clocks', async () => {
  app = startTestApp({ start: '2026-03-08T04:30:00Z', zone: 'America/New_York' });
  await app.api.studies.change({
    sampling: { personIds: [app.personId], weekdays: [7], from: '00:00', to: '06:00' },
  });
  run(HOUR);
  const zone = 'America/New_York';
  const { sampling } = await app.api.studies.get();
  const planned = rows().map((row) => row.planned);
  expect(planned).toEqual(dayMoments(sampling, '2026-03-08', zone, app.personId));
  // Midnight to six, without the hour that the clocks skip: five hours of six questions.
  const midnight = Date.parse('2026-03-08T05:00:00Z');
  const parts = planned.map((at) => Math.floor((at - midnight) / (50 * MINUTE)));
  expect(parts).toEqual([0, 1, 2, 3, 4, 5]);
});
