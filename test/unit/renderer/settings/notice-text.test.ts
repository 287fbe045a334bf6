import { describe, expect, it } from 'vitest';

import { createI18n } from '#renderer/lib/i18n.ts';
import { noticeText } from '#renderer/settings/notice-text.ts';
import { LOCALES } from '#shared/lib/locale.ts';
import type { Notice } from '#shared/settings/notice.ts';

const AT = Date.parse('2026-03-02T09:00:00Z');
const recovered = {
  kind: 'recovered',
  source: 'backup',
  backupAt: AT,
  salvagedRows: 0,
  keptAt: null,
  loss: null,
} as const;

const NOTICES: readonly Notice[] = [
  { kind: 'synced-folder', service: 'OneDrive', path: 'C:/data' },
  { kind: 'network-folder', path: '//server' },
  { kind: 'sqlite-unsafe', version: '3.47.0' },
  { kind: 'read-only', path: '/data' },
  recovered,
  { ...recovered, source: 'file', backupAt: null, keptAt: '/damaged/x' },
  { ...recovered, source: 'nothing', backupAt: null, loss: { from: null, to: AT, rows: null } },
  { kind: 'damaged-in-use' },
  { kind: 'backup-small', path: '/b', rows: 10, rowsBefore: 1000 },
  { kind: 'backup-failed', code: 'disk-full' },
];

describe('a notice', () => {
  it.each(LOCALES)('is a whole sentence in %s', (locale) => {
    const { t } = createI18n(locale);
    for (const notice of NOTICES) {
      const text = noticeText(t, locale, notice);
      expect(text).toMatch(/[.:]$/);
      expect(text).not.toMatch(/notices\.|errors\.|\{\{|undefined|null/);
    }
  });

  it('says what was lost and what was saved', () => {
    const { t } = createI18n('en');
    const loss = { from: AT, to: AT + 60_000, rows: 3 };
    const text = noticeText(t, 'en', { ...recovered, salvagedRows: 2, loss, keptAt: '/kept' });
    expect(text).toContain('2 rows were saved');
    expect(text).toContain('may be missing');
    expect(text).toContain('/kept');
    expect(text).not.toContain('Nothing that was recorded is lost');
  });

  it('says when nothing was lost', () => {
    expect(noticeText(createI18n('en').t, 'en', recovered)).toContain(
      'Nothing that was recorded is lost',
    );
  });

  it('explains an unknown failure as unexpected', () => {
    const { t } = createI18n('en');
    const text = noticeText(t, 'en', { kind: 'backup-failed', code: 'no-such-code' });
    expect(text).toContain(t('errors.unexpected'));
  });
});
