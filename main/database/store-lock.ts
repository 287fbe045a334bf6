import { existsSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

import { AppError } from '#shared/contract/app-error.ts';

import { diskErrorOf } from './disk-errors.ts';

/** Longer than two processes can be in each other's way while both try; far shorter than a user waits. */
const PATIENCE_MS = 300;

/** A hold on the store that ends with `release` or with the process, however it ends. */
export interface StoreLock {
  readonly release: () => void;
}

/** A connection that nobody refers to is closed, and its lock with it: these are held as long as the process lives. */
const locks = new Set<BetterSqlite3.Database>();

/**
 * Locks the store for this process by an exclusive transaction on a small file of its own, so that who loses never
 * opens the data file. Unlike Electron's single-instance lock it also holds between users and user-data folders.
 * Throws `database-in-use` when another process has it.
 */
export function lockStore(path: string): StoreLock {
  return hold(path, 'PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE', { timeout: PATIENCE_MS });
}

/** The same where nothing can be written: keeps nobody out, but throws `database-in-use` while another process writes. */
export function watchStore(path: string): StoreLock {
  if (!existsSync(path)) return { release: () => undefined };
  return hold(path, 'BEGIN; SELECT 1 FROM sqlite_schema', { timeout: PATIENCE_MS, readonly: true });
}

function hold(path: string, begin: string, options: BetterSqlite3.Options): StoreLock {
  let db: BetterSqlite3.Database | undefined;
  try {
    db = new BetterSqlite3(path, options);
    db.exec(begin);
  } catch (error) {
    db?.close();
    throw refusal(error);
  }
  const held = db;
  locks.add(held);
  return {
    release: () => {
      held.close();
      locks.delete(held);
    },
  };
}

/** A lock file that cannot be made or written is a folder that cannot be written. */
function refusal(error: unknown): unknown {
  const known = diskErrorOf(error);
  if (known?.code !== 'disk-error') return known ?? error;
  return new AppError('read-only', known.details, { cause: error });
}
