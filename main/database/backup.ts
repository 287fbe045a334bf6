import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { type Backup, type BackupKind, backupPath, listBackups } from './backup-files.ts';
import { expiredBackups, goodBackups, isBackupDue, isSmall } from './backup-rotation.ts';
import { sayingDiskErrors } from './disk-errors.ts';
import { renameDurably, syncFile } from './durable-file.ts';
import { APPLICATION_ID, openForReading, pragma } from './open-database.ts';
import { all, get, type ReadableDatabase, Sql, sql, type WritableDatabase } from './sql.ts';
import { type StorePaths, storePaths } from './store-paths.ts';

/** What was made, and what the user should know of it. */
export interface MadeBackup {
  readonly backup: Backup;
  readonly notices: readonly Notice[];
}

/**
 * Copies the open database into the backups' folder: written aside, checked against the original row by row count,
 * flushed, then named. Old backups go by rotation. Throws `backup-not-good` when the copy is not what it must be.
 */
export function makeBackup(db: WritableDatabase, kind: BackupKind, now: number): MadeBackup {
  const paths = storePaths(db.name);
  const newestGood = goodBackups(listBackups(paths))[0];
  const backup = sayingDiskErrors(() => writeBackup(db, paths, { kind, madeAt: now }));
  for (const expired of expiredBackups(listBackups(paths))) rmSync(expired.path, { force: true });
  if (!newestGood || !isSmall(backup.rows, newestGood)) return { backup, notices: [] };
  const { path, rows } = backup;
  return {
    backup,
    notices: [{ kind: 'backup-small', path, rows, rowsBefore: newestGood.rows }],
  };
}

/** Makes the backup of this day unless it is there already; undefined when it is. */
export function makeDailyBackup(db: WritableDatabase, now: number): MadeBackup | undefined {
  if (!isBackupDue(listBackups(storePaths(db.name)), now)) return undefined;
  return makeBackup(db, 'daily', now);
}

/** Writes a checked copy of the open database to a place of the user's choice. Throws `file-exists` unless it is free. */
export function copyTo(db: WritableDatabase, target: string): void {
  if (existsSync(target)) throw new AppError('file-exists', { path: target });
  sayingDiskErrors(() => {
    const folder = mkdtempSync(`${target}-`);
    try {
      const aside = join(folder, 'copy.sqlite');
      writeCopy(db, aside);
      renameDurably(aside, target);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function writeBackup(
  db: WritableDatabase,
  paths: StorePaths,
  values: Pick<Backup, 'kind' | 'madeAt'>,
): Backup {
  mkdirSync(paths.backups, { recursive: true });
  const aside = join(paths.backups, `${paths.stem}.tmp`);
  const rows = writeCopy(db, aside);
  const path = backupPath(paths, { ...values, rows });
  renameDurably(aside, path);
  return { ...values, path, rows };
}

/** Returns how many segments and observations the copy holds. Leaves nothing behind when it fails. */
function writeCopy(db: WritableDatabase, path: string): number {
  rmSync(path, { force: true });
  try {
    const before = writtenSoFar(db);
    const counts = rowCounts(db);
    db.prepare('VACUUM INTO ?').run(path);
    const isStill = writtenSoFar(db) === before;
    const rows = checkCopy(path, db, isStill ? counts : undefined);
    syncFile(path);
    return rows;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Changes whenever another connection commits. */
const writtenSoFar = (db: ReadableDatabase): string | number => pragma(db, 'data_version');

type Counts = ReadonlyMap<string, number>;

/** `expected` is undefined when rows came and went while the copy was made. */
function checkCopy(path: string, db: ReadableDatabase, expected: Counts | undefined): number {
  const copy = openForReading(path);
  try {
    const isSame = pragma(copy, 'user_version') === pragma(db, 'user_version');
    const problem = isSame ? structuralProblem(copy) : 'user_version';
    if (problem !== undefined) throw new AppError('backup-not-good', { problem });
    const counts = rowCounts(copy);
    for (const [table, count] of expected ?? []) {
      if (counts.get(table) !== count) throw new AppError('backup-not-good', { table, count });
    }
    return recordedRows(counts);
  } finally {
    copy.close();
  }
}

/** What is wrong with a copy of a database of ours; undefined when it is good. */
export function structuralProblem(db: WritableDatabase): string | undefined {
  if (pragma(db, 'application_id') !== APPLICATION_ID) return 'application_id';
  const check = pragma(db, 'quick_check(1)');
  return check === 'ok' ? undefined : String(check);
}

/** Rows of every table. */
export function rowCounts(db: ReadableDatabase): Counts {
  const tables = all<{ name: string }>(
    db,
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  return new Map(tables.map(({ name }) => [name, countOf(db, name)]));
}

/** Segments and observations: what nobody can record again. */
export function recordedRows(counts: Counts): number {
  return (counts.get('segment') ?? 0) + (counts.get('observation') ?? 0);
}

function countOf(db: ReadableDatabase, table: string): number {
  return get<{ n: number }>(db, new Sql(`SELECT count(*) AS n FROM "${table}"`, []))?.n ?? 0;
}
