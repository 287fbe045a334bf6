// What happens while the disk takes nothing is written as soon as it does: no absence becomes work by it.
import { beforeEach, describe, expect, it } from 'vitest';

import { diskErrorOf } from '#main/database/disk-errors.ts';
import { all, sql } from '#main/database/sql.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';
import { HOUR, MINUTE } from '#test/support/builders.ts';
import { brokenRules } from '#test/support/record-rules.ts';
import { recordOf } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

/** SQLite refuses every write, as a full disk does. */
function refuseWrites({ db }: TestApp, isRefused: boolean): void {
  db.pragma(`query_only = ${isRefused ? 'ON' : 'OFF'}`);
}

/** A tick of the running application, whose refusals are told and never end it. True when nothing was refused. */
function tick({ services }: TestApp): boolean {
  try {
    services.recorder.tick();
    return true;
  } catch (error) {
    if (diskErrorOf(error)?.code !== 'read-only') throw error;
    return false;
  }
}

/** Lets time pass with a tick every 5 s, and nobody there until its end. */
function idle(app: TestApp, ms: number): void {
  for (let left = ms; left > 0; left -= 5000) {
    app.clock.pass(5000);
    app.idle.ms += 5000;
    tick(app);
  }
  app.idle.ms = 0;
  tick(app);
}

describe('an absence while every write is refused', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = startTestApp();
    await app.switchTo('contract');
    app.work(10 * MINUTE);
    refuseWrites(app, true);
  });
  const view = (): RecorderView => app.services.recorder.view(app.personId);

  /** Room again, and five minutes of work: what was recorded, the gaps, and the absences that are asked about. */
  async function afterwards(): Promise<readonly number[]> {
    refuseWrites(app, false);
    app.work(5 * MINUTE);
    const command = { kind: 'end-day' } as const;
    await app.api.recording.command({ personId: app.personId, command });
    const { quality, observations } = await app.api.workdays.day({
      personId: app.personId,
      day: '2026-03-02',
    });
    const worked = observations.reduce((sum, { ms }) => sum + ms, 0);
    expect(brokenRules(recordOf(app.db, app.personId), app.clock.now())).toEqual([]);
    return [worked / MINUTE, quality.gapMs / MINUTE, view().questions.length];
  }

  it('is asked about when nobody touched anything', async () => {
    idle(app, HOUR);
    expect(await afterwards()).toEqual([15, 60, 1]);
  });

  it('is asked about when the computer slept', async () => {
    app.clock.sleep(HOUR);
    app.idle.ms = 0;
    expect(tick(app)).toBe(false);
    app.clock.pass(5000);
    expect(tick(app)).toBe(false);
    app.clock.pass(5000);
    const [worked = 0, gap, questions] = await afterwards();
    expect([worked - 10 / 60, gap, questions]).toEqual([15, 60, 1]);
  });

  it('is asked about when the screen was locked', async () => {
    app.services.recorder.sign('lock');
    app.clock.pass(HOUR);
    expect(() => app.services.recorder.sign('unlock')).toThrow('readonly');
    expect(await afterwards()).toEqual([15, 60, 1]);
  });

  it('is two absences when somebody was there in between', async () => {
    idle(app, 30 * MINUTE);
    for (let left = 10 * MINUTE; left > 0; left -= 5000) {
      app.clock.pass(5000);
      tick(app);
    }
    idle(app, 20 * MINUTE);
    expect(await afterwards()).toEqual([25, 50, 2]);
  });

  it('keeps what it learnt of the keys, though the command is refused', async () => {
    idle(app, HOUR);
    await expect(app.switchTo('call-first')).rejects.toThrow('read-only');
    expect(await afterwards()).toEqual([15, 60, 1]);
  });

  it('does not keep the record from being looked at', async () => {
    idle(app, HOUR);
    expect(view().running?.operationId).toBe(app.operation('contract'));
    expect(app.services.recorder.now().at).toBe(app.clock.now());
  });
});

describe('while every write is refused', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = startTestApp();
    await app.switchTo('contract');
    app.work(10 * MINUTE);
    refuseWrites(app, true);
  });
  const worked = (): number => {
    const { segments } = recordOf(app.db, app.personId);
    const now = app.services.recorder.now().at;
    const lengths = segments.map(({ start, end }) => (end ?? now) - start);
    return lengths.reduce((sum, each) => sum + each, 0) / MINUTE;
  };

  it.each([3, -3, 26, 30_000])('a clock that is set by %i hours counts nothing', (hours) => {
    app.clock.setWall(hours * HOUR);
    expect(tick(app)).toBe(false);
    for (let left = 5 * MINUTE; left > 0; left -= 5000) {
      app.clock.pass(5000);
      expect(tick(app)).toBe(false);
    }
    refuseWrites(app, false);
    app.work(5 * MINUTE);
    expect(worked()).toBe(20);
    expect(brokenRules(recordOf(app.db, app.personId), app.services.recorder.now().at)).toEqual([]);
  });

  it('the start closes as soon as it can what a crash left running', () => {
    const { recorder } = app.services;
    app.clock.pass(HOUR);
    expect(() => recorder.start(app.personId)).toThrow('readonly');
    app.clock.pass(5000);
    expect(tick(app)).toBe(false);
    refuseWrites(app, false);
    app.work(5 * MINUTE);
    expect(worked()).toBe(10 - 5 / 60); // to the last heartbeat
    expect(recorder.view(app.personId)).toMatchObject({ running: null, isDayOpen: true });
    expect(recorder.view(app.personId).questions).toHaveLength(1);
  });

  it('another person’s day closes as soon as it can when the person changes', async () => {
    const { recorder } = app.services;
    refuseWrites(app, false);
    const { id } = await app.api.recording.addPerson({ name: 'Борис' });
    refuseWrites(app, true);
    expect(() => recorder.start(id)).toThrow('readonly');
    app.clock.pass(HOUR);
    refuseWrites(app, false);
    app.work(5000);
    expect(worked()).toBe(10);
    expect(recorder.view(app.personId).running).toBeNull();
  });
});

// The command line and the read-only mode look at a record; their clocks are nobody's.
it('writes nothing of sleeps and clocks while only looking', async () => {
  const app = startTestApp({ isRecording: false });
  refuseWrites(app, true);
  for (const change of [() => app.clock.sleep(HOUR), () => app.clock.setWall(HOUR)]) {
    change();
    await app.api.recording.state({ personId: app.personId });
    expect(app.services.recorder.now().at).toBe(app.clock.now());
  }
  refuseWrites(app, false);
  app.services.recorder.now();
  expect(all(app.db, sql`SELECT * FROM clock_event`)).toEqual([]);
});
