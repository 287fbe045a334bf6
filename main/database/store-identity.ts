// By what a store is known again: the log of another database may fit a file so well that only its content tells.
import { listBackups } from './backup-files.ts';
import { goodBackups } from './backup-rotation.ts';
import { isDamage } from './disk-errors.ts';
import { openForReading } from './open-database.ts';
import { get, type ReadableDatabase, sql } from './sql.ts';
import { fingerprint, type Identity, type Marker } from './store-marker.ts';
import type { StorePaths } from './store-paths.ts';

/** Persons are never removed, and the journal's numbers never used again. */
export function identityOf(db: ReadableDatabase): Identity {
  const changes = get<{ seq: number }>(
    db,
    sql`SELECT seq FROM sqlite_sequence WHERE name = 'change'`,
  );
  return { personId: firstPerson(db), changes: changes?.seq ?? 0 };
}

/** Whether the database is the one that had this identity, then or later. */
export function isSameStore(db: ReadableDatabase, { personId, changes }: Identity): boolean {
  if (identityOf(db).changes < changes) return false;
  return personId === null || Boolean(get(db, sql`SELECT id FROM person WHERE id = ${personId}`));
}

/**
 * What the database must be together with its log; undefined when there is no log: then whoever put another file there
 * wanted it. One that was not closed since its first person was made is known by its newest backup.
 */
export function expectedIdentity(
  paths: StorePaths,
  marker: Marker | undefined,
): Identity | undefined {
  if (!marker?.identity || fingerprint(paths.wal).size === 0) return undefined;
  const personId = marker.identity.personId ?? personOfNewestBackup(paths);
  return { ...marker.identity, personId };
}

function personOfNewestBackup(paths: StorePaths): string | null {
  const newest = goodBackups(listBackups(paths))[0];
  if (!newest) return null;
  try {
    const db = openForReading(newest.path);
    try {
      return firstPerson(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

function firstPerson(db: ReadableDatabase): string | null {
  return get<{ id: string }>(db, sql`SELECT id FROM person ORDER BY id LIMIT 1`)?.id ?? null;
}
