import { isDamage } from './disk-errors.ts';
import { openForReading } from './open-database.ts';
import { journalCheck, rowsCheck } from './row-checks.ts';
import type { WritableDatabase } from './sql.ts';
import { isSameStore } from './store-identity.ts';
import type { Identity } from './store-marker.ts';
import { structureChecks } from './verify.ts';

/** How far a file is looked through before it is used. */
export interface Look {
  /** `structure` after a crash, which leaves whole commits; `full` when something else may have written the file. */
  readonly level: 'structure' | 'full';
  /** Whether its tables are those of this version, so that rows can be read. */
  readonly isCurrent: boolean;
  /** By what the database must be known again. */
  readonly identity: Identity | undefined;
}

/** What is wrong with the file; undefined when nothing is. Opens it for reading alone, so that it stays as it is. */
export function findDamage(file: string, look: Look): string | undefined {
  try {
    const db = openForReading(file);
    try {
      return problemIn(db, look);
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return String(error);
    throw error;
  }
}

function problemIn(db: WritableDatabase, { level, isCurrent, identity }: Look): string | undefined {
  const broken = structureChecks(db).find(({ ok }) => !ok);
  if (broken) return `${broken.name}: ${broken.detail}`;
  if (isCurrent && identity && !isSameStore(db, identity)) return 'this is another database';
  if (level === 'structure' || !isCurrent) return undefined;
  const wrong = [rowsCheck(db), journalCheck(db)].find(({ ok }) => !ok);
  return wrong && `${wrong.name}: ${wrong.detail}`;
}
