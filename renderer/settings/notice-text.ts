import type { TFunction } from 'i18next';

import { errorCodeSchema } from '#shared/contract/app-error.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { formatMoment, formatNumber } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { localZone } from '../lib/local-zone.ts';

/** A notice in words: what happened, which place, what to do. */
export function noticeText(t: TFunction, locale: Locale, notice: Notice): string {
  switch (notice.kind) {
    case 'synced-folder':
      return t('notices.synced-folder', { service: notice.service, path: notice.path });
    case 'network-folder':
      return t('notices.network-folder', { path: notice.path });
    case 'sqlite-unsafe':
      return t('notices.sqlite-unsafe', { version: notice.version });
    case 'read-only':
      return t('notices.read-only', { path: notice.path });
    case 'recovered':
      return recoveredText(t, locale, notice);
    case 'damaged-in-use':
      return t('notices.damaged-in-use');
    case 'backup-small':
      return t('notices.backup-small', {
        path: notice.path,
        rows: formatNumber(locale, notice.rows),
        rowsBefore: formatNumber(locale, notice.rowsBefore),
      });
    case 'backup-failed':
      return t('notices.backup-failed', { reason: reasonText(t, notice.code) });
    default:
      return assertNever(notice);
  }
}

function recoveredText(
  t: TFunction,
  locale: Locale,
  notice: Extract<Notice, { kind: 'recovered' }>,
): string {
  const { source, backupAt, salvagedRows, keptAt, loss } = notice;
  const zone = localZone();
  const at = (instant: number): string => formatMoment(locale, instant, zone);
  const made = backupAt === null ? '' : at(backupAt);
  return [
    t(`notices.recovered.${source}`, { made }),
    salvagedRows > 0 ? t('notices.recovered.salvaged', { count: salvagedRows }) : '',
    loss === null ? t('notices.recovered.nothingLost') : lossText(),
    keptAt === null ? '' : t('notices.recovered.keptAt', { path: keptAt }),
  ]
    .filter(Boolean)
    .join(' ');

  function lossText(): string {
    if (loss === null) return '';
    if (loss.from === null) return t('notices.recovered.lostTo', { to: at(loss.to) });
    return t('notices.recovered.lost', { from: at(loss.from), to: at(loss.to) });
  }
}

function reasonText(t: TFunction, code: string): string {
  return t(`errors.${errorCodeSchema.catch('unexpected').parse(code)}`);
}
