// Which backups stay: of the daily ones 7 days, 4 weeks and 12 months, each by its newest; 3 of every other kind.
import type { Backup } from './backup-files.ts';

const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;
const OTHERS = 3;

/** Fewer rows than half of the newest good one: something was lost, unless the user threw it away. */
export function isSmall(rows: number, newestGood: Backup | undefined): boolean {
  return newestGood !== undefined && rows * 2 < newestGood.rows;
}

/** Backups that are not suspiciously small against the good one before them. Newest first, as the list given. */
export function goodBackups(backups: readonly Backup[]): Backup[] {
  const good: Backup[] = [];
  for (const backup of backups.toReversed()) {
    if (!isSmall(backup.rows, good[0])) good.unshift(backup);
  }
  return good;
}

/** Backups that may go, from a list with the newest first. None goes that is more than twice as large as the newest. */
export function expiredBackups(backups: readonly Backup[]): Backup[] {
  const newest = backups[0];
  const daily = backups.filter(({ kind }) => kind === 'daily');
  const kept = new Set([
    ...newestOfEach(daily, dayOf, DAYS),
    ...newestOfEach(daily, weekOf, WEEKS),
    ...newestOfEach(daily, monthOf, MONTHS),
    ...backups.filter(({ kind }) => kind === 'migration').slice(0, OTHERS),
    ...backups.filter(({ kind }) => kind === 'restore').slice(0, OTHERS),
  ]);
  return backups.filter((backup) => !kept.has(backup) && !isSmall(newest?.rows ?? 0, backup));
}

/** Whether no daily backup was made yet on this UTC day. */
export function isBackupDue(backups: readonly Backup[], now: number): boolean {
  return !backups.some(
    (backup) => backup.kind === 'daily' && dayOf(backup) === dayOf({ madeAt: now }),
  );
}

type Made = Pick<Backup, 'madeAt'>;

const DAY_MS = 86_400_000;
const dayOf = ({ madeAt }: Made): string => new Date(madeAt).toISOString().slice(0, 10);
const monthOf = ({ madeAt }: Made): string => new Date(madeAt).toISOString().slice(0, 7);
/** Weeks begin on Mondays; the epoch began on a Thursday. */
const weekOf = ({ madeAt }: Made): string => String(Math.floor((madeAt / DAY_MS + 3) / 7));

function newestOfEach(
  backups: readonly Backup[],
  periodOf: (backup: Made) => string,
  count: number,
): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of backups) {
    if (!newest.has(periodOf(backup))) newest.set(periodOf(backup), backup);
  }
  return [...newest.values()].slice(0, count);
}
