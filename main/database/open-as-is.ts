import { existsSync } from 'node:fs';

import { AppError } from '#shared/contract/app-error.ts';

import { isDamage } from './disk-errors.ts';
import type { Look } from './find-damage.ts';
import { judge } from './judge.ts';
import { migrations } from './migrations/index.ts';
import { assertIsFile, openBeside, openDatabase } from './open-database.ts';
import { isWritable, openReadOnly } from './read-only.ts';
import type { WritableDatabase } from './sql.ts';
import { lockStore, watchStore } from './store-lock.ts';
import { readMarker } from './store-marker.ts';
import { type StorePaths, storePaths } from './store-paths.ts';

/** A store that is read and stays what it is. */
export interface StoreAsItIs {
  readonly db: WritableDatabase;
  readonly close: () => void;
}

/**
 * Opens an existing store to read it, also while the application has it open. Repairs nothing, migrates nothing and
 * makes nothing: an older file is read in a copy, a damaged one is refused as `database-damaged` with what is wrong.
 * With `level` structure rows are not looked at before.
 */
export function openAsItIs(file: string, level?: Look['level']): StoreAsItIs {
  const paths = storePaths(file);
  if (!existsSync(paths.file)) throw new AppError('not-found', { what: 'file', id: file });
  assertIsFile(paths.file);
  try {
    return isWritable(paths) ? openLockedOrShared(paths, level) : openCopy(paths);
  } catch (error) {
    if (isDamage(error)) throw damaged(paths, String(error), error);
    throw error;
  }
}

function openLockedOrShared(paths: StorePaths, level: Look['level'] | undefined): StoreAsItIs {
  const hold = lockUnlessInUse(paths);
  if (!hold) {
    const db = openBeside(paths.file);
    return { db, close: () => db.close() };
  }
  try {
    const opened = openGood(paths, level);
    return {
      db: opened.db,
      close: () => {
        opened.close();
        hold.release();
      },
    };
  } catch (error) {
    hold.release();
    throw error;
  }
}

/** Undefined while another process has the store: whoever has it has looked through it. */
function lockUnlessInUse(paths: StorePaths): ReturnType<typeof lockStore> | undefined {
  try {
    return lockStore(paths.lock);
  } catch (error) {
    if (error instanceof AppError && error.code === 'database-in-use') return undefined;
    throw error;
  }
}

function openCopy(paths: StorePaths): StoreAsItIs {
  const watch = watchStore(paths.lock);
  try {
    return openReadOnly(paths, migrations);
  } finally {
    watch.release();
  }
}

function openGood(paths: StorePaths, level: Look['level'] | undefined): StoreAsItIs {
  const marker = readMarker(paths);
  const { isGood, problem, version } = judge(paths, migrations.length, marker, level);
  if (!isGood) throw damaged(paths, problem);
  if (version === undefined) throw new AppError('not-a-database', { path: paths.file });
  if (version < migrations.length) return openReadOnly(paths, migrations);
  const db = openDatabase(paths.file);
  return { db, close: () => db.close() };
}

const damaged = (paths: StorePaths, problem: string, cause?: unknown): AppError =>
  new AppError('database-damaged', { path: paths.file, problem }, { cause });
