import { AppError } from '#shared/contract/app-error.ts';

import { listBackups } from './backup-files.ts';
import { type FileHeader, readHeader } from './file-header.ts';
import { findDamage, type Look } from './find-damage.ts';
import { expectedIdentity } from './store-identity.ts';
import { conditionOf, type Marker } from './store-marker.ts';
import type { StorePaths } from './store-paths.ts';
import { readWal } from './wal-file.ts';

/** What was found in the place of the database. */
export interface Finding {
  /** Whether it can be opened as it is, or made where there is none. */
  readonly isGood: boolean;
  /** What is wrong with it, in SQLite's words or ours. */
  readonly problem: string;
  /** Schema version of the file, if it can be told. */
  readonly version: number | undefined;
}

const good = (version?: number): Finding => ({ isGood: true, problem: '', version });
const bad = (problem: string, version?: number): Finding => ({ isGood: false, problem, version });

/**
 * Looks at the file without changing it. Throws `database-newer` or `not-a-database` when it is not for this
 * application; what was ours before and is so no more is damaged. `level` bounds how far it looks; by default as far as
 * the marker gives reason to.
 */
export function judge(
  paths: StorePaths,
  ourVersion: number,
  marker: Marker | undefined,
  level?: Look['level'],
): Finding {
  const header = readHeader(paths, ourVersion);
  if (header.kind === 'newer') {
    throw new AppError('database-newer', { file: header.version, application: ourVersion });
  }
  if (header.kind === 'ours') {
    const { version } = header;
    return check(paths, marker, { version, isCurrent: version === ourVersion, level });
  }
  if (wasOurs(paths, header, marker)) return bad(`the file is ${header.kind}`);
  if (header.kind === 'absent' || header.kind === 'empty') return good();
  throw new AppError('not-a-database', { path: paths.file });
}

/** Backups alone do not claim a file that belongs to another application. */
function wasOurs(paths: StorePaths, header: FileHeader, marker: Marker | undefined): boolean {
  if (marker?.identity) return true;
  return header.kind !== 'foreign' && listBackups(paths).length > 0;
}

interface Schema {
  readonly version: number;
  readonly isCurrent: boolean;
  readonly level: Look['level'] | undefined;
}

function check(
  paths: StorePaths,
  marker: Marker | undefined,
  { version, isCurrent, level: wanted }: Schema,
): Finding {
  const condition = conditionOf(paths, marker);
  if (condition === 'clean') return good(version);
  const log = readWal(paths.wal);
  if (log && !log.isLog) return bad('the log is none', version);
  if (log && log.lostCommits > 0) return bad(`${log.lostCommits} commits of the log`, version);
  const level = wanted ?? (condition === 'unclean' ? 'structure' : 'full');
  const identity = expectedIdentity(paths, marker);
  const problem = findDamage(paths.file, { level, isCurrent, identity });
  return problem === undefined ? good(version) : bad(problem, version);
}
