// One person times another: whose time it is, who timed it, what is rated, and what must not happen to either of them.
import { describe, expect, it } from 'vitest';

import { all, sql } from '#main/database/sql.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import { MINUTE } from '#test/support/builders.ts';
import { type Observed, startObserving, wrongIn } from '#test/support/observed.ts';

const DAY = '2026-03-02';

const day = ({ app, boris }: Observed) => app.api.workdays.day({ personId: boris.id, day: DAY });

describe('an observer', () => {
  it('times another person continuously: each key ends one and begins the next', async () => {
    const observed = startObserving();
    const { app, boris, see, observe } = observed;
    await see('call-first');
    app.work(5 * MINUTE);
    await see('contract');
    app.work(3 * MINUTE);
    await observe({ kind: 'end-day' });
    const { segments, gaps, quality } = await day(observed);
    expect(segments.map(({ end }, index) => end === segments[index + 1]?.start)).toEqual([
      true,
      false,
    ]);
    expect(gaps).toEqual([]);
    expect(quality.recordedMs).toBe(8 * MINUTE + 800);
    const rows = all(app.db, sql`SELECT person_id AS personId, observed_by AS by FROM observation`);
    expect(rows).toEqual([
      { personId: boris.id, by: app.personId },
      { personId: boris.id, by: app.personId },
    ]);
    expect(wrongIn(app)).toEqual([]);
  });

  it('takes single readings: the time between them is nobody’s and no gap', async () => {
    const observed = startObserving();
    const { app, see, observe } = observed;
    for (const code of ['call-first', 'contract']) {
      await see(code);
      app.work(5 * MINUTE);
      await observe({ kind: 'end-day' });
      app.work(20 * MINUTE);
    }
    const { segments, gaps, quality, shifts } = await day(observed);
    expect([segments.length, shifts.length, gaps.length]).toEqual([2, 2, 0]);
    expect(quality).toMatchObject({ coverage: 1, gapMs: 0 });
    const photo = await app.api.statistics.photo({});
    expect(photo.days.map(({ gapMs }) => gapMs)).toEqual([0]);
  });

  it('rates the running reading, and the last one after it ended', async () => {
    const { app, see, observe } = startObserving();
    await see('call-first');
    app.work(5 * MINUTE);
    await observe({ kind: 'rate', rating: 110 });
    await observe({ kind: 'end-day' });
    await observe({ kind: 'rate', rating: 115 });
    const { rows } = await app.api.statistics.observations({});
    expect(rows.map(({ paceRating }) => paceRating)).toEqual([115]);
    await observe({ kind: 'undo' });
    const after = await app.api.statistics.observations({});
    expect(after.rows.map(({ paceRating }) => paceRating)).toEqual([110]);
    expect(wrongIn(app)).toEqual([]);
  });

  it('leaves this computer’s own person alone, who is timed at the same time', async () => {
    const { app, boris, see } = startObserving();
    await app.switchTo('contract');
    await see('call-first');
    app.work(5 * MINUTE);
    const own = await app.api.recording.state({ personId: app.personId });
    const other = await app.api.recording.state({ personId: boris.id });
    expect(own.running?.operationId).toBe(app.operation('contract'));
    expect(own.observedBy).toBeNull();
    expect(other.observedBy).toBe(app.personId);
    expect(wrongIn(app)).toEqual([]);
  });

  it('is never asked about an absence of the observed person', async () => {
    const { app, boris, see } = startObserving();
    await see('call-first');
    app.idle.ms = 20 * MINUTE;
    app.work(20 * MINUTE);
    const view = await app.api.recording.state({ personId: boris.id });
    expect(view.running).not.toBeNull();
    expect(view.questions).toEqual([]);
  });

  it('can observe the person of this computer, whom no idle keyboard makes absent then', async () => {
    const { app, boris } = startObserving();
    const { personId } = app;
    const command = { kind: 'switch', operationId: app.operation('contract') } as const;
    await app.api.recording.observe({ personId, observerId: boris.id, command });
    app.idle.ms = 20 * MINUTE;
    app.work(20 * MINUTE);
    app.idle.ms = 0;
    app.work(MINUTE);
    const view = await app.api.recording.state({ personId });
    expect(view.running).not.toBeNull();
    expect(view.questions).toEqual([]);
    expect(wrongIn(app)).toEqual([]);
  });

  it('cannot observe who times the own day, nor time what an observer times', async () => {
    const { app, boris, see, observe } = startObserving();
    const own = (command: RecorderCommand) =>
      app.api.recording.command({ personId: boris.id, command });
    await own({ kind: 'switch', operationId: app.operation('contract') });
    app.work(MINUTE);
    await expect(see('call-first')).rejects.toMatchObject({
      code: 'timed-by-self',
      details: { person: 'Борис' },
    });
    await own({ kind: 'end-day' });
    app.work(MINUTE);
    await see('call-first');
    app.work(MINUTE);
    await expect(own({ kind: 'undo' })).rejects.toMatchObject({
      code: 'being-observed',
      details: { person: 'Борис', observer: 'Анна' },
    });
    await observe({ kind: 'end-day' });
  });

  it('takes back only what was observed, and the person only what the person timed', async () => {
    const { app, boris, see, observe } = startObserving();
    const own = (command: RecorderCommand) =>
      app.api.recording.command({ personId: boris.id, command });
    await see('call-first');
    app.work(MINUTE);
    await observe({ kind: 'end-day' });
    app.work(MINUTE);
    expect(await own({ kind: 'undo' })).toEqual({ kind: 'refused', refusal: 'nothing-to-undo' });
    const view = await app.api.recording.state({ personId: boris.id });
    expect([view.undoable, view.undoableByObserver]).toEqual([null, 'end-day']);
    expect(await own({ kind: 'outcome', outcome: 'contract' })).toEqual({
      kind: 'refused',
      refusal: 'no-observation',
    });
  });

  it('is refused for oneself', async () => {
    const { app } = startObserving();
    const command = { kind: 'pause' } as const;
    const asked = { personId: app.personId, observerId: app.personId, command };
    await expect(app.api.recording.observe(asked)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('ends with the application, and after a crash with the last sign of life', async () => {
    const observed = startObserving();
    const { app, boris, see } = observed;
    await see('call-first');
    app.work(5 * MINUTE);
    app.services.recorder.stop();
    const stopped = await day(observed);
    expect(stopped.segments.map(({ end, origin }) => [end, origin])).toEqual([
      [app.clock.now(), 'recorded'],
    ]);
    await see('contract');
    app.work(5 * MINUTE);
    const killedAt = app.clock.now();
    app.clock.pass(30 * MINUTE);
    const again = app.restart();
    const { segments, shifts, aways } = await day({ ...observed, app: again });
    const last = segments.at(-1);
    expect(last?.origin).toBe('recovered');
    expect(killedAt - (last?.end ?? 0)).toBeLessThan(15_000);
    expect(shifts.every(({ end }) => end !== null)).toBe(true);
    expect(aways).toEqual([]);
    const view = await again.api.recording.state({ personId: boris.id });
    expect(view.running).toBeNull();
    expect(wrongIn(again)).toEqual([]);
  });

  it('moves with a clock that was set far while something is observed', async () => {
    const observed = startObserving();
    const { app, see, observe } = observed;
    await see('call-first');
    app.work(5 * MINUTE);
    app.clock.setWall(3 * 60 * MINUTE);
    app.work(5 * MINUTE);
    await observe({ kind: 'end-day' });
    const { quality } = await day(observed);
    expect(Math.round(quality.recordedMs / MINUTE)).toBe(10);
  });
});
