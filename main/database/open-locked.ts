import type { Notice } from '#shared/settings/notice.ts';

import { makeBackup, recordedRows, rowCounts } from './backup.ts';
import { bringUp } from './bring-up.ts';
import { createSchema } from './create-schema.ts';
import { repairStore } from './damage.ts';
import { isDamage } from './disk-errors.ts';
import { assertRoomToMigrate } from './disk-space.ts';
import { type Finding, judge } from './judge.ts';
import type { Migration } from './migrate.ts';
import { openDatabase, pragma } from './open-database.ts';
import { finishReplacement } from './replace-database.ts';
import type { WritableDatabase } from './sql.ts';
import { identityOf } from './store-identity.ts';
import {
  fingerprint,
  type Identity,
  type Marker,
  readMarker,
  writeMarker,
} from './store-marker.ts';
import type { StorePaths } from './store-paths.ts';

/** A store that this process has locked. */
export interface Locked {
  readonly paths: StorePaths;
  readonly migrations: readonly Migration[];
  readonly now: number;
}

/** A database that is open, whole and of this version. */
export interface OpenDatabase {
  readonly db: WritableDatabase;
  readonly notices: readonly Notice[];
  readonly suspect: () => void;
  readonly close: () => void;
}

/** Looks at what is there, repairs it if need be, and opens it. */
export function openLocked(locked: Locked): OpenDatabase {
  const { paths } = locked;
  finishReplacement(paths);
  const marker = readMarker(paths);
  const finding = judge(paths, locked.migrations.length, marker);
  const notices = finding.isGood ? [] : [repair(locked, marker, finding)];
  const identity = finding.isGood ? (marker?.identity ?? null) : null;
  writeMarker(paths, { state: 'open', size: 0, modifiedMs: 0, identity, repairs: 0 });
  try {
    return opened(paths, openGood(locked), notices);
  } catch (error) {
    if (!isDamage(error) || notices.length > 0) throw error;
    const notice = repair(locked, marker, { ...finding, problem: String(error) });
    return opened(paths, openGood(locked), [notice]);
  }
}

function repair(locked: Locked, marker: Marker | undefined, finding: Finding): Notice {
  const { paths, now, migrations } = locked;
  const { problem, version } = finding;
  return repairStore(paths, { now, migrations, marker, problem, version });
}

/** Opens a file that is known to be good, and gives it this version's schema. */
function openGood({ paths, migrations, now }: Locked): WritableDatabase {
  const db = openDatabase(paths.file);
  try {
    if (Number(pragma(db, 'user_version')) === 0) createSchema(db, migrations);
    else bringUpSchema(db, paths, { migrations, now });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function bringUpSchema(
  db: WritableDatabase,
  paths: StorePaths,
  { migrations, now }: Pick<Locked, 'migrations' | 'now'>,
): void {
  if (Number(pragma(db, 'user_version')) === migrations.length) return;
  if (recordedRows(rowCounts(db)) > 0) {
    assertRoomToMigrate(paths);
    makeBackup(db, 'migration', now);
  }
  bringUp(db, migrations);
}

function opened(paths: StorePaths, db: WritableDatabase, notices: readonly Notice[]): OpenDatabase {
  const identity = identityOf(db);
  const mark = (state: Marker['state']): void =>
    writeMarker(paths, { state, ...fingerprint(paths.file), identity, repairs: 0 });
  let isSuspect = false;
  const suspect = (): void => {
    isSuspect = true;
    mark('suspect');
  };
  mark('open');
  return {
    db,
    notices,
    suspect,
    close: () => {
      if (!db.open) return;
      const last = settleIfWhole(db);
      if (!last) suspect();
      if (!last || isSuspect) return;
      const closed = { state: 'closed', ...fingerprint(paths.file) } as const;
      writeMarker(paths, { ...closed, identity: last, repairs: 0 });
    },
  };
}

/** Undefined when the file proves damaged only now: closing it is not the time to say so, the next opening is. */
function settleIfWhole(db: WritableDatabase): Identity | undefined {
  try {
    return settle(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return undefined;
  }
}

/** Moves the log into the file. When that fails the log stays, and the next opening finds it. */
function settle(db: WritableDatabase): Identity {
  try {
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
    return identityOf(db);
  } finally {
    db.close();
  }
}
