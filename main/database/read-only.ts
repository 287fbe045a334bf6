import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';

import { bringUp } from './bring-up.ts';
import { diskErrorOf } from './disk-errors.ts';
import { copyDurably } from './durable-file.ts';
import { findDamage } from './find-damage.ts';
import type { Migration } from './migrate.ts';
import { openDatabase, openForReading } from './open-database.ts';
import type { WritableDatabase } from './sql.ts';
import type { StorePaths } from './store-paths.ts';

/** Whether the store can be written here. Tries nothing: it only asks. */
export function isWritable(paths: StorePaths): boolean {
  return isAllowed(paths.folder) && (!existsSync(paths.file) || isAllowed(paths.file));
}

function isAllowed(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (diskErrorOf(error)?.code === 'read-only') return false;
    throw error;
  }
}

/** A look at a store that cannot be written. */
export interface ReadOnlyStore {
  readonly db: WritableDatabase;
  readonly close: () => void;
}

/**
 * Opens a copy in a temporary folder: beside a database with a write-ahead log SQLite must be able to write even to
 * read it. An older schema is brought up in the copy.
 */
export function openReadOnly(paths: StorePaths, migrations: readonly Migration[]): ReadOnlyStore {
  if (!existsSync(paths.file)) throw new AppError('read-only', { path: paths.folder });
  const folder = mkdtempSync(join(tmpdir(), 'chronokadr-'));
  const forget = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'chronokadr.sqlite');
    copyDurably(paths.file, copy);
    if (existsSync(paths.wal)) copyDurably(paths.wal, `${copy}-wal`);
    const problem = findDamage(copy, { level: 'structure', isCurrent: false, identity: undefined });
    if (problem !== undefined) throw new AppError('database-damaged', { problem });
    const settled = openDatabase(copy);
    bringUp(settled, migrations);
    settled.pragma('journal_mode = DELETE');
    settled.close();
    const db = openForReading(copy);
    const close = (): void => {
      db.close();
      forget();
    };
    return { db, close };
  } catch (error) {
    forget();
    throw error;
  }
}
