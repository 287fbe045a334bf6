// What a rebuilt database begins with: its own last sound state, a backup, or nothing.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';

import { type Backup, listBackups } from './backup-files.ts';
import { goodBackups } from './backup-rotation.ts';
import { createSchema } from './create-schema.ts';
import { copyDurably } from './durable-file.ts';
import { readHeader } from './file-header.ts';
import { findDamage } from './find-damage.ts';
import type { Migration } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { assertGood } from './restore.ts';
import { get, type ReadableDatabase, sql } from './sql.ts';
import { expectedIdentity } from './store-identity.ts';
import type { Identity, Marker } from './store-marker.ts';
import { type StorePaths, storePaths } from './store-paths.ts';

/** A file in the workshop, sound and closed. */
export interface Ground {
  readonly path: string;
  readonly source: 'file' | 'backup' | 'nothing';
  readonly backupAt: number | null;
  /** Nothing that was recorded up to here is missing; null for an empty ground. */
  readonly upTo: number | null;
}

/** Where a database is rebuilt, and from what. */
export interface Workshop {
  readonly paths: StorePaths;
  readonly folder: string;
  readonly migrations: readonly Migration[];
}

/** Copies the newest backup that proves good; makes an empty database when there is none. */
export function backupGround({ paths, folder, migrations }: Workshop): Ground {
  const path = join(folder, 'build.sqlite');
  rmSync(path, { force: true });
  const backup = goodBackups(listBackups(paths)).find(isGood);
  if (backup) {
    copyDurably(backup.path, path);
    return { path, source: 'backup', backupAt: backup.madeAt, upTo: backup.madeAt };
  }
  const db = openDatabase(path);
  createSchema(db, migrations);
  db.close();
  return { path, source: 'nothing', backupAt: null, upTo: null };
}

function isGood({ path }: Backup): boolean {
  try {
    assertGood(path);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/**
 * The damaged file's own sound state, where only its log is at fault: with the readable part of the log, or as it was
 * before the log. Undefined when the file itself is damaged, or when a backup is newer.
 */
export function ownGround(workshop: Workshop, marker: Marker | undefined): Ground | undefined {
  const { paths } = workshop;
  if (!existsSync(paths.file) || !existsSync(paths.wal)) return undefined;
  const newest = goodBackups(listBackups(paths))[0]?.madeAt ?? 0;
  const grounds = [
    () => settledCopy(workshop, 'with-log.sqlite', expectedIdentity(paths, marker)),
    () => settledCopy(workshop, 'without-log.sqlite', undefined),
  ];
  for (const lay of grounds) {
    const ground = lay();
    if (ground && (ground.upTo ?? 0) >= newest) return ground;
  }
  return undefined;
}

function settledCopy(
  workshop: Workshop,
  name: 'with-log.sqlite' | 'without-log.sqlite',
  identity: Identity | undefined,
): Ground | undefined {
  const { paths, folder } = workshop;
  const path = join(folder, name);
  copyDurably(paths.file, path);
  if (name === 'with-log.sqlite') copyDurably(paths.wal, `${path}-wal`);
  if (!isSound(path, workshop, identity)) return undefined;
  const db = openDatabase(path);
  const upTo = lastSign(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return { path, source: 'file', backupAt: null, upTo };
}

function isSound(path: string, { migrations }: Workshop, identity: Identity | undefined): boolean {
  const header = readHeader(storePaths(path), migrations.length);
  if (header.kind !== 'ours') return false;
  const isCurrent = header.version === migrations.length;
  return findDamage(path, { level: 'full', isCurrent, identity }) === undefined;
}

/** The last instant of which the database knows; null when nothing was recorded. */
function lastSign(db: ReadableDatabase): number | null {
  const row = get<{ at: number | null }>(
    db,
    sql`SELECT max(at) AS at FROM (
          SELECT max(made_at) AS at FROM change UNION ALL SELECT max(beat_at) FROM heartbeat)`,
  );
  return row?.at ?? null;
}
