import { existsSync, rmSync } from 'node:fs';

import { AppError } from '#shared/contract/app-error.ts';

import { makeBackup, structuralProblem } from './backup.ts';
import { isDamage, sayingDiskErrors } from './disk-errors.ts';
import { copyDurably } from './durable-file.ts';
import { findDamage } from './find-damage.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase, openForReading, pragma } from './open-database.ts';
import { replaceDatabase } from './replace-database.ts';
import type { WritableDatabase } from './sql.ts';
import { storePaths } from './store-paths.ts';

/**
 * Puts a backup in the place of the open database, after a backup of what is there now. Closes the connection: the
 * caller opens the store anew, which also brings an older backup to this version. Throws `backup-not-good`,
 * `not-a-database` or `database-newer` with nothing changed.
 */
export function restoreBackup(db: WritableDatabase, backup: string, now: number): void {
  const paths = storePaths(db.name);
  const aside = `${paths.next}.tmp`;
  sayingDiskErrors(() => {
    try {
      copyWithLog(backup, aside);
      assertRestorable(backup, aside);
      makeBackup(db, 'restore', now);
    } catch (error) {
      forget(aside);
      throw error;
    }
    db.close();
    replaceDatabase(paths, aside);
  });
}

const forget = (path: string): void => {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) rmSync(each, { force: true });
};

/** A database that is no backup can have commits in its log alone: they come along. */
function copyWithLog(from: string, to: string): void {
  forget(to);
  copyDurably(from, to);
  if (existsSync(`${from}-wal`)) copyDurably(`${from}-wal`, `${to}-wal`);
}

/** Throws unless the copy is good; what is wrong is said of the file that it is a copy of. Leaves it in one file. */
function assertRestorable(original: string, copy: string): void {
  try {
    assertGood(copy);
    settle(copy);
    const db = openForReading(copy);
    const isCurrent = Number(pragma(db, 'user_version')) === migrations.length;
    db.close();
    const problem = findDamage(copy, { level: 'full', isCurrent, identity: undefined });
    if (problem !== undefined) throw new AppError('backup-not-good', { problem });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, { ...error.details, path: original }, { cause: error });
  }
}

/** Moves the log into the file, and lets the file do without one. */
function settle(path: string): void {
  const db = openDatabase(path);
  db.pragma('journal_mode = DELETE');
  db.close();
}

/** Throws unless the file is a whole database of this application that this version can read. */
export function assertGood(path: string): void {
  try {
    const db = openForReading(path);
    try {
      const problem = structuralProblem(db);
      if (problem === 'application_id') throw new AppError('not-a-database', { path });
      if (problem !== undefined) throw new AppError('backup-not-good', { problem });
      const file = Number(pragma(db, 'user_version'));
      const application = migrations.length;
      if (file > application) throw new AppError('database-newer', { file, application });
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof AppError || !isDamage(error)) throw error;
    throw new AppError('backup-not-good', { problem: String(error) }, { cause: error });
  }
}
