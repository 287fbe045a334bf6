import { expect, it } from 'vitest';

import type { Backup } from '#main/database/backup-files.ts';
import { expiredBackups, goodBackups, isBackupDue } from '#main/database/backup-rotation.ts';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');

const aBackup = (values: Partial<Backup>): Backup => {
  const madeAt = values.madeAt ?? NOON;
  return { kind: 'daily', madeAt, rows: 100, path: new Date(madeAt).toISOString(), ...values };
};

/** One a day, the newest first. */
const daily = (days: number): Backup[] =>
  Array.from({ length: days }, (_, age) => aBackup({ madeAt: NOON - age * DAY }));

function keptOf(backups: readonly Backup[]): Backup[] {
  const expired = new Set(expiredBackups(backups));
  return backups.filter((backup) => !expired.has(backup));
}

it('keeps 7 days, 4 weeks and 12 months of daily backups', () => {
  const kept = keptOf(daily(500)).map(({ path }) => path.slice(0, 10));
  expect(kept.slice(0, 7).join(' ')).toBe(
    '2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15 2026-11-14',
  );
  expect(kept).toEqual(expect.arrayContaining(['2026-11-08', '2026-11-01'])); // Sundays
  expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
  expect(kept.at(-1)).toBe('2025-12-31');
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
});

it('never ends with fewer when it runs every day than when it runs once', () => {
  let backups: Backup[] = [];
  for (const backup of daily(500).toReversed()) backups = keptOf([backup, ...backups]);
  expect(new Set(backups.map(({ path }) => path.slice(0, 7))).size).toBe(12);
});

it('keeps three of each other kind', () => {
  const migration = daily(5).map((backup) => ({ ...backup, kind: 'migration' as const }));
  expect(expiredBackups([...daily(3), ...migration])).toEqual(migration.slice(3));
});

it('lets no small backup push out a large one', () => {
  const large = daily(60).map((backup) => ({ ...backup, madeAt: backup.madeAt - 60 * DAY }));
  const small = daily(60).map((backup) => ({ ...backup, rows: 49 }));
  const expired = expiredBackups([...small, ...large]);
  expect(expired.length).toBeGreaterThan(0);
  expect(expired.every(({ rows }) => rows === 49)).toBe(true);
});

it('calls a backup good unless it has less than half of the good one before', () => {
  const rows = [30, 60, 30, 49, 100, 90];
  const backups = rows.map((count, age) => aBackup({ rows: count, madeAt: NOON - age * DAY }));
  expect(goodBackups(backups).map((backup) => backup.rows)).toEqual([30, 60, 100, 90]);
});

it('wants one daily backup a day', () => {
  expect(isBackupDue([], NOON)).toBe(true);
  expect(isBackupDue([aBackup({})], NOON + 3_600_000)).toBe(false);
  expect(isBackupDue([aBackup({})], NOON + DAY)).toBe(true);
  expect(isBackupDue([aBackup({ kind: 'restore' })], NOON)).toBe(true);
});
