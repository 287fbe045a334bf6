// How the database is opened: lock, look, check, repair, bring up to date. Each step may end the sequence.
import { existsSync, mkdirSync } from 'node:fs';

import type { AppError } from '#shared/contract/app-error.ts';
import { assert } from '#shared/lib/assert.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { diskErrorOf, sayingDiskErrors } from './disk-errors.ts';
import type { Migration } from './migrate.ts';
import { migrations as ourMigrations } from './migrations/index.ts';
import { assertIsFile, sqliteVersion } from './open-database.ts';
import { openLocked } from './open-locked.ts';
import { isWritable, openReadOnly } from './read-only.ts';
import type { WritableDatabase } from './sql.ts';
import { isSafeSqlite } from './sqlite-version.ts';
import { lockStore, watchStore } from './store-lock.ts';
import { type StorePaths, storePaths } from './store-paths.ts';
import { folderNotice } from './synced-folder.ts';

/** The database, or why there is none. `close` leaves the file settled and lets other processes in. */
export type OpenedStore =
  | {
      readonly kind: 'open';
      readonly db: WritableDatabase;
      readonly notices: readonly Notice[];
      /** To be called when the file proved damaged in use: the next opening looks through all of it. */
      readonly suspect: () => void;
      readonly close: () => void;
    }
  | {
      readonly kind: 'read-only';
      /** Whole, so that the same handlers can stand on it: what they write is refused as `read-only`. */
      readonly db: WritableDatabase;
      readonly notices: readonly Notice[];
      readonly close: () => void;
    }
  | { readonly kind: 'refused'; readonly reason: AppError };

/** What the opening needs from outside. */
export interface OpenStoreOptions {
  readonly file: string;
  readonly now: () => number;
  /** A packaged application refuses a SQLite that can lose commits; a development runtime only says so. */
  readonly isPackaged: boolean;
  /** For tests of migrations; the application's own otherwise. */
  readonly migrations?: readonly Migration[];
}

/** Opens the store, or says why not. Throws only bugs. */
export function openStore(options: OpenStoreOptions): OpenedStore {
  try {
    return openOrThrow(options);
  } catch (error) {
    const reason = diskErrorOf(error);
    if (!reason) throw error;
    return { kind: 'refused', reason };
  }
}

function openOrThrow(options: OpenStoreOptions): OpenedStore {
  const paths = storePaths(options.file);
  assertIsFile(paths.file);
  const migrations = options.migrations ?? ourMigrations;
  const notices = sqliteNotices(options.isPackaged);
  if (!existsSync(paths.folder)) mkdirSync(paths.folder, { recursive: true });
  if (!isWritable(paths)) return look(paths, migrations, notices);
  const lock = lockStore(paths.lock);
  try {
    const opened = openLocked({ paths, migrations, now: options.now() });
    const folder = folderNotice(paths.folder);
    return {
      kind: 'open',
      db: opened.db,
      notices: [...notices, ...opened.notices, ...(folder ? [folder] : [])],
      suspect: opened.suspect,
      close: () => {
        try {
          sayingDiskErrors(opened.close);
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function look(
  paths: StorePaths,
  migrations: readonly Migration[],
  notices: readonly Notice[],
): OpenedStore {
  const watch = watchStore(paths.lock);
  try {
    const { db, close } = openReadOnly(paths, migrations);
    const notice: Notice = { kind: 'read-only', path: paths.folder };
    return { kind: 'read-only', db, notices: [...notices, notice], close };
  } finally {
    watch.release();
  }
}

function sqliteNotices(isPackaged: boolean): Notice[] {
  const version = sqliteVersion();
  if (isSafeSqlite(version)) return [];
  assert(!isPackaged, `SQLite ${version} can lose commits`);
  return [{ kind: 'sqlite-unsafe', version }];
}
