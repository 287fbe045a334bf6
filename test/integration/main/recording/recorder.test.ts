import { beforeEach, describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

describe('recorder', () => {
  let app: TestApp;
  beforeEach(() => {
    app = startTestApp();
  });
  const day = () => app.api.workdays.day({ personId: app.personId, day: '2026-03-02' });
  const press = (command: Parameters<typeof app.api.recording.command>[0]['command']) =>
    app.api.recording.command({ personId: app.personId, command });

  it('ends an operation at the instant at which the next begins', async () => {
    await app.switchTo('call-first');
    app.work(4 * MINUTE);
    await app.switchTo('correspondence');
    const { segments } = await day();
    expect(segments.map(({ end }) => end)).toEqual([segments[1]?.start, null]);
  });

  it('begins the next performance when the same key is pressed again', async () => {
    await app.switchTo('call-first');
    app.work(MINUTE);
    await app.switchTo('call-first');
    expect((await day()).observations).toHaveLength(2);
  });

  it('takes a repeat within 300 ms as a bounce', async () => {
    await app.switchTo('call-first');
    app.clock.pass(299);
    expect(await app.switchTo('call-first')).toEqual({ kind: 'refused', refusal: 'bounce' });
    expect((await day()).observations).toHaveLength(1);
  });

  it('keeps an interrupted observation as one', async () => {
    await app.switchTo('quote');
    app.work(10 * MINUTE);
    await press({ kind: 'interrupt', operationId: app.operation('care-question') });
    app.work(3 * MINUTE);
    await press({ kind: 'resume' });
    app.work(5 * MINUTE);
    await press({ kind: 'end-day' });
    const { observations, quality } = await day();
    expect(observations.map(({ ms, interruptions }) => [ms / MINUTE, interruptions])).toEqual([
      [15, 1],
      [3, 0],
    ]);
    expect(quality.coverage).toBe(1);
    const photo = await app.api.statistics.photo({});
    expect(photo.ms).toBe(18 * MINUTE);
    expect(photo.nonResultShare.value).toBe(1);
  });

  it('takes back the last command that changed the record', async () => {
    await app.switchTo('call-first');
    app.work(4 * MINUTE);
    await app.switchTo('correspondence');
    app.work(MINUTE);
    await press({ kind: 'undo' });
    const { segments } = await day();
    expect(segments).toHaveLength(1);
    expect(segments[0]?.end).toBeNull();
  });

  it('repairs, undoes and does again', async () => {
    await app.switchTo('call-first');
    app.work(10 * MINUTE);
    await press({ kind: 'end-day' });
    const before = await day();
    const segment = before.segments[0];
    assert(segment, 'nothing was recorded');
    const at = segment.start + 4 * MINUTE;
    const repair = { kind: 'split', segmentId: segment.id, at } as const;
    const after = await app.api.workdays.repair({
      personId: app.personId,
      day: '2026-03-02',
      repair,
    });
    expect(after.observations).toHaveLength(2);
    await app.api.workdays.undo({ personId: app.personId });
    expect((await day()).observations).toEqual(before.observations);
    await app.api.workdays.redo({ personId: app.personId });
    expect((await day()).observations).toHaveLength(2);
    expect(
      await app.api.workdays.audit({ personId: app.personId, day: '2026-03-02' }),
    ).toHaveLength(1);
  });

  it('asks once after an absence and fills the gap with the answer', async () => {
    await app.switchTo('contract');
    for (let second = 0; second < 600; second += 5) {
      app.clock.pass(5000);
      app.idle.ms += 5000;
      app.services.recorder.tick();
    }
    app.clock.pass(5000);
    app.idle.ms = 0;
    app.services.recorder.tick();
    const view = await app.api.recording.state({ personId: app.personId });
    expect(view.questions).toHaveLength(1);
    expect(view.running?.operationId).toBe(app.operation('contract'));
    const [question] = view.questions;
    assert(question, 'nothing was asked');
    await app.api.recording.answerAway({ awayId: question.id, answer: 'continued' });
    const { quality, observations } = await day();
    expect(quality.gapMs).toBe(0);
    expect(observations).toHaveLength(1);
    expect((await app.api.recording.state({ personId: app.personId })).questions).toEqual([]);
  });
});
