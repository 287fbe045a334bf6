import BetterSqlite3 from 'better-sqlite3';

import { AppError, type ErrorCode } from '#shared/contract/app-error.ts';

/** SQLite's result codes by how they begin, the longer first, and what they mean to the user. */
const BY_RESULT: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'disk-error'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'database-in-use'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
];

/** What was named is none, or is something else than it must be. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'the name is too long',
};

const BY_ERRNO: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-error',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** What a failure of SQLite or of the file system means to the user; undefined for any other error. */
export function diskErrorOf(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const result = codeOf(error);
  if (result === undefined) return undefined;
  const message = UNREADABLE[result];
  if (message !== undefined) {
    return new AppError('file-unreadable', { file: pathOf(error), message }, { cause: error });
  }
  const code =
    error instanceof BetterSqlite3.SqliteError
      ? BY_RESULT.find(([start]) => result.startsWith(start))?.[1]
      : BY_ERRNO[result];
  return code && new AppError(code, { result }, { cause: error });
}

/** Runs the work; failures of the disk leave it as `AppError`, all others as they are. */
export function sayingDiskErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskErrorOf(error) ?? error;
  }
}

/** Whether SQLite found the file's content impossible: not a failure of the disk that may pass. */
export function isDamage(error: unknown): boolean {
  return diskErrorOf(error)?.code === 'database-damaged';
}

/** Whether the schema forbade what was to be written. */
export function isConstraint(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_CONSTRAINT') ?? false;
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : '?';
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
