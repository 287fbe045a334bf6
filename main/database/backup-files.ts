import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { instantOfStamp, stampOf, type StorePaths } from './store-paths.ts';

/** Why a backup was made: once a day, before the schema changes, or before a restore replaces everything. */
export const BACKUP_KINDS = ['daily', 'migration', 'restore'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

/** A backup as its name tells of it. */
export interface Backup {
  readonly path: string;
  readonly kind: BackupKind;
  readonly madeAt: number;
  /** Segments and observations in it. */
  readonly rows: number;
}

/** The name of a backup: `<stem>-<kind>-<UTC time>-<rows>.sqlite`. */
export function backupPath(paths: StorePaths, backup: Omit<Backup, 'path'>): string {
  const { kind, madeAt, rows } = backup;
  return join(paths.backups, `${paths.stem}-${kind}-${stampOf(madeAt)}-${rows}.sqlite`);
}

/** The backups of this store, the newest first. Other files in the folder are left alone. */
export function listBackups(paths: StorePaths): Backup[] {
  if (!existsSync(paths.backups)) return [];
  return readdirSync(paths.backups)
    .flatMap((name) => backupNamed(paths, name) ?? [])
    .toSorted((a, b) => b.madeAt - a.madeAt);
}

function backupNamed(paths: StorePaths, name: string): Backup | undefined {
  if (!name.startsWith(`${paths.stem}-`)) return undefined;
  const parts = /^(daily|migration|restore)-(\w+)-(\d+)\.sqlite$/.exec(
    name.slice(paths.stem.length + 1),
  );
  const kind = BACKUP_KINDS.find((known) => known === parts?.[1]);
  const madeAt = instantOfStamp(parts?.[2] ?? '');
  if (!kind || madeAt === undefined) return undefined;
  return { path: join(paths.backups, name), kind, madeAt, rows: Number(parts?.[3]) };
}
