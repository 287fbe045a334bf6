import { describe, expect, it } from 'vitest';

import { defaultHotkeys } from '#shared/hotkeys/command.ts';
import { aboutSchema, backupEntrySchema } from '#shared/settings/about.ts';
import { lossSchema, noticeSchema, SYNC_SERVICES } from '#shared/settings/notice.ts';
import { settingsPatchSchema, settingsSchema } from '#shared/settings/settings.ts';

describe('settings', () => {
  it('are complete from nothing', () => {
    expect(settingsSchema.parse({})).toEqual({
      language: 'system',
      theme: 'system',
      purpose: null,
      screens: null,
      currentPersonId: null,
      idleAfterMinutes: 5,
      dayStartMinutes: 0,
      interruptWith: 'care-question',
      warnNonResult: true,
      isCompact: false,
      hotkeys: defaultHotkeys(),
      hotkeyEngine: 'system',
      recorder: { x: null, y: null, isExpanded: false, isShown: true },
    });
  });

  it.each([
    { idleAfterMinutes: 0 },
    { idleAfterMinutes: 121 },
    { dayStartMinutes: -1 },
    { dayStartMinutes: 361 },
    { dayStartMinutes: 1.5 },
    { language: 'de' },
    { screens: ['help'] },
    { currentPersonId: 'Anna' },
    { hotkeys: { pause: 'Ctrl+1' } },
  ])('refuse %j', (values) => {
    expect(settingsSchema.safeParse(values).success).toBe(false);
    expect(settingsPatchSchema.safeParse(values).success).toBe(false);
  });
});

describe('a patch of settings', () => {
  it('names what changes and fills in nothing', () => {
    expect(settingsPatchSchema.parse({})).toEqual({});
    expect(settingsPatchSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  });

  it('can name every setting', () => {
    expect(Object.keys(settingsPatchSchema.shape)).toEqual(Object.keys(settingsSchema.shape));
    const every = settingsSchema.parse({});
    expect(settingsPatchSchema.parse(every)).toEqual(every);
  });
});

describe('what is told about the data', () => {
  it('takes each kind of notice with what its text needs', () => {
    const loss = lossSchema.parse({ from: null, to: 5, rows: null });
    const notices = [
      { kind: 'synced-folder', service: SYNC_SERVICES[0], path: '/data' },
      { kind: 'backup-failed', code: 'disk-full' },
      {
        kind: 'recovered',
        source: 'backup',
        backupAt: 1,
        salvagedRows: 0,
        keptAt: null,
        loss,
      },
    ];
    for (const notice of notices) expect(noticeSchema.parse(notice)).toEqual(notice);
    expect(noticeSchema.safeParse({ kind: 'synced-folder', path: '/data' }).success).toBe(false);
  });

  it('says over which file the application runs', () => {
    const about = {
      version: '0.1.0',
      mode: 'own',
      dataFile: '/data/chronokadr.sqlite',
      sqlite: '3.53.1',
      electron: null,
      systemLanguage: 'ru',
      zone: 'Europe/Moscow',
    };
    expect(aboutSchema.parse(about)).toEqual(about);
    expect(aboutSchema.safeParse({ ...about, mode: 'shared' }).success).toBe(false);
  });

  it('takes a backup with its size, and none of negative size', () => {
    const backup = { file: '/backup', kind: 'daily', madeAt: 1, bytes: 0 };
    expect(backupEntrySchema.parse(backup)).toEqual(backup);
    expect(backupEntrySchema.safeParse({ ...backup, bytes: -1 }).success).toBe(false);
  });
});
