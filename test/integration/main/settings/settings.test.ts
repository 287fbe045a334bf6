// Settings through the contract: kept, told, and followed by the record at once.
import { describe, expect, it } from 'vitest';

import { defaultHotkeys } from '#shared/hotkeys/command.ts';
import { type SettingsPatch, settingsSchema } from '#shared/settings/settings.ts';
import { almost } from '#test/support/almost.ts';
import { HOUR, MINUTE } from '#test/support/builders.ts';
import { rawPhoto } from '#test/support/raw-photo.ts';
import { wrongTotals } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';
import { withoutAdvice } from '#test/support/without-advice.ts';

/** From two to five in the morning: it belongs to the day before where days begin at four or later. */
async function recordNight(): Promise<TestApp> {
  const app = startTestApp({ start: '2026-03-02T23:00:00Z' });
  await app.switchTo('contract');
  app.work(HOUR);
  await app.switchTo('correspondence');
  app.work(2 * HOUR);
  const { personId } = app;
  await app.api.recording.command({ personId, command: { kind: 'end-day' } });
  return app;
}

const daysOf = async ({ api }: TestApp) =>
  (await api.statistics.photo({})).days.map(({ day, ms }) => [day, ms / HOUR]);

describe('settings', () => {
  it('are complete before anything was chosen', async () => {
    expect(await startTestApp().api.settings.get()).toEqual(settingsSchema.parse({}));
  });

  const patches: readonly SettingsPatch[] = [
    { language: 'ru' },
    { theme: 'dark' },
    { purpose: 'study' },
    { idleAfterMinutes: 120 },
    { dayStartMinutes: 360 },
    { interruptWith: 'rework' },
    { warnNonResult: false },
    { isCompact: true },
    { hotkeys: { ...defaultHotkeys(), pause: null, undo: 'Ctrl+Alt+F5' } },
    { hotkeyEngine: 'extended' },
    { recorder: { x: -5, y: 7, isExpanded: true, isShown: false } },
  ];
  it.each(patches)(
    'take %j and nothing else, tell it, and have it after a restart',
    async (patch) => {
      let refreshes = 0;
      const hotkeys = { refresh: () => void (refreshes += 1), test: () => {} };
      const status = () => ({ engine: 'none' as const, problem: null, chords: [] });
      const app = startTestApp({ system: { hotkeys: { ...hotkeys, status } } });
      const expected = { ...settingsSchema.parse({}), ...patch };
      expect(await app.api.settings.change(patch)).toEqual(expected);
      expect(app.told).toContainEqual({ name: 'settings.changed', payload: {} });
      expect(refreshes).toBe(1);
      expect(await app.restart().api.settings.get()).toEqual(expected);
    },
  );

  it('keep what was chosen before', async () => {
    const { api } = startTestApp();
    await api.settings.change({ theme: 'dark', isCompact: true });
    await api.settings.change({ theme: 'light' });
    expect(await api.settings.get()).toMatchObject({ theme: 'light', isCompact: true });
  });

  it.each([
    { dayStartMinutes: 361 },
    { idleAfterMinutes: 0 },
    { theme: 'purple' },
    { theme: 'dark', currentPersonId: 'Anna' },
    { hotkeys: { pause: null } },
    7,
  ])('refuse %j whole', async (patch) => {
    const app = startTestApp();
    const told = [...app.told];
    const answer = await app.bridge.call('settings.change', patch);
    expect(answer).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await app.api.settings.get()).toEqual(settingsSchema.parse({}));
    expect(app.told).toEqual(told);
  });

  it('fall back to what they began with where a file holds what nobody knows', async () => {
    const { api, db } = startTestApp();
    await api.settings.change({ theme: 'dark', isCompact: true });
    db.prepare(`UPDATE setting SET value = '"purple"' WHERE name = 'theme'`).run();
    db.prepare(`INSERT INTO setting VALUES ('smell', '"rose"')`).run();
    expect(await api.settings.get()).toEqual({ ...settingsSchema.parse({}), isCompact: true });
  });
});

describe('the start of the day', () => {
  it('moves what was recorded at night to the day it belongs to, and back', async () => {
    const app = await recordNight();
    expect(await daysOf(app)).toEqual([['2026-03-03', 3]]);
    for (const [dayStartMinutes, days] of [
      [
        240,
        [
          ['2026-03-03', 1],
          ['2026-03-02', 2],
        ],
      ],
      [360, [['2026-03-02', 3]]],
      [0, [['2026-03-03', 3]]],
    ] as const) {
      await app.api.settings.change({ dayStartMinutes });
      expect(await daysOf(app)).toEqual(days);
      const photo = withoutAdvice(await app.api.statistics.photo({}));
      expect(photo).toEqual(almost(expect, rawPhoto(app.db)));
      expect(wrongTotals(app.db)).toEqual([]);
    }
  });

  it('stays where it was when the totals cannot follow', async () => {
    const app = await recordNight();
    const before = await daysOf(app);
    app.db.exec(
      `CREATE TRIGGER full BEFORE INSERT ON day_total BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    );
    await expect(app.api.settings.change({ dayStartMinutes: 240, theme: 'dark' })).rejects.toThrow(
      'bug in settings.change',
    );
    app.db.exec('DROP TRIGGER full');
    expect(await app.api.settings.get()).toEqual(settingsSchema.parse({}));
    expect(await daysOf(app)).toEqual(before);
    expect(wrongTotals(app.db)).toEqual([]);
  });
});

describe('the person whose day the keys time', () => {
  it('is who the recorder watches from then on', async () => {
    const app = startTestApp();
    const { id: personId } = await app.api.recording.addPerson({ name: 'Борис' });
    await app.switchTo('contract');
    app.work(MINUTE);
    await app.api.settings.change({ currentPersonId: personId });
    const operationId = app.operation('rework');
    await app.api.recording.command({ personId, command: { kind: 'switch', operationId } });
    app.work(10 * MINUTE);
    app.clock.sleep(2 * HOUR);
    app.services.recorder.tick();
    const { questions, running } = await app.api.recording.state({ personId });
    expect(questions).toHaveLength(1);
    expect(running?.earlierMs).toBe(10 * MINUTE);
  });

  it('is watched from the same moment when it is named again', async () => {
    const app = startTestApp();
    const { personId } = app;
    await app.api.settings.change({ currentPersonId: personId });
    await app.switchTo('contract');
    app.work(5 * MINUTE);
    await app.api.settings.change({ currentPersonId: personId, theme: 'dark' });
    app.work(5 * MINUTE);
    const { ms } = await app.api.statistics.photo({});
    expect(ms).toBe(10 * MINUTE);
  });
});

describe('without windows, keys and backups', () => {
  it('says what the application is, and refuses the rest by name', async () => {
    const { api } = startTestApp();
    expect(await api.settings.about()).toMatchObject({ mode: 'own', zone: 'Europe/Moscow' });
    expect([await api.settings.notices(), await api.settings.backups()]).toEqual([[], []]);
    const asked = [
      () => api.settings.backUp(),
      () => api.settings.restore({ file: '/backup.sqlite' }),
      () => api.settings.openDemo(),
      () => api.settings.copyText({ text: 'figures' }),
      () => api.settings.dismissNotice({ index: 0 }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
