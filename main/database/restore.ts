import { rmSync } from 'node:fs';

import { AppError } from '#shared/contract/app-error.ts';

import { makeBackup, structuralProblem } from './backup.ts';
import { isDamage, sayingDiskErrors } from './disk-errors.ts';
import { copyDurably } from './durable-file.ts';
import { migrations } from './migrations/index.ts';
import { openForReading, pragma } from './open-database.ts';
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
    rmSync(aside, { force: true });
    copyDurably(backup, aside);
    try {
      assertGood(aside);
      makeBackup(db, 'restore', now);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    db.close();
    replaceDatabase(paths, aside);
  });
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
