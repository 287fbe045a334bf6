import { join } from 'node:path';

import type { ErrorCode } from '#shared/contract/app-error.ts';
import { assert } from '#shared/lib/assert.ts';

import { contentChecks } from './content-checks.ts';
import { createSchema } from './create-schema.ts';
import { diskErrorOf } from './disk-errors.ts';
import { copyDurably } from './durable-file.ts';
import { migrate } from './migrate.ts';
import { openDamaged, type Remnant } from './open-damaged.ts';
import { openDatabase, pragma } from './open-database.ts';
import { backupGround, type Ground, ownGround, type Workshop } from './rebuild-ground.ts';
import { mend } from './salvage-mend.ts';
import { salvage, type Salvage } from './salvage.ts';
import { all, Sql, type WritableDatabase } from './sql.ts';
import { fingerprint, type Marker } from './store-marker.ts';
import { structureChecks } from './verify.ts';

/** A sound database in the workshop, closed, and what it lacks. */
export interface Rebuilt extends Ground {
  readonly salvagedRows: number;
  /** Null when nobody can tell. */
  readonly lostRows: number | null;
  /** Ways that were tried before and led nowhere. */
  readonly failures: readonly string[];
}

/** What the rebuilding may go by. */
export interface Remains {
  readonly marker: Marker | undefined;
  /** Schema version of the damaged file, if it can be told. */
  readonly version: number | undefined;
  /** False after repairs that did not end: then the damaged file is not read. */
  readonly mayRead: boolean;
}

/** What says that a way leads nowhere; any other failure of the disk would meet the next way too. */
const LEADS_NOWHERE: ReadonlySet<ErrorCode> = new Set(['database-damaged', 'file-unreadable']);

/** Builds the best database that the remains and the backups give; each way that fails gives place to a plainer one. */
export function rebuild(workshop: Workshop, remains: Remains): Rebuilt {
  const failures: string[] = [];
  const ways = remains.mayRead ? [ownState, withSalvage] : [];
  for (const way of ways) {
    try {
      const rebuilt = way(workshop, remains);
      if (rebuilt) return { ...rebuilt, failures };
    } catch (error) {
      const code = diskErrorOf(error)?.code;
      if (code !== undefined && !LEADS_NOWHERE.has(code)) throw error;
      failures.push(String(error));
    }
  }
  return { ...backupGround(workshop), salvagedRows: 0, lostRows: null, failures };
}

type Way = Omit<Rebuilt, 'failures'> | undefined;

function ownState(workshop: Workshop, { marker }: Remains): Way {
  const ground = ownGround(workshop, marker);
  return ground && { ...ground, salvagedRows: 0, lostRows: null };
}

function withSalvage(workshop: Workshop, { version }: Remains): Way {
  const remnant = openCopy(workshop);
  if (!remnant) return undefined;
  try {
    const ground = backupGround(workshop);
    const build = openDatabase(ground.path);
    try {
      const known = Number(pragma(build, 'user_version'));
      migrate(build, workshop.migrations.slice(0, Math.max(known, version ?? 0)));
      const salvaged = salvage(remnant, build);
      migrate(build, workshop.migrations);
      const doubtful = mend(build, salvaged.hints);
      assertSound(build);
      const lost = lostRows(build, salvaged);
      return {
        ...ground,
        salvagedRows: salvaged.rows,
        lostRows: lost === null ? null : lost + doubtful,
      };
    } finally {
      build.close();
    }
  } finally {
    remnant.db?.close();
  }
}

function openCopy({ paths, folder, migrations }: Workshop): Remnant | undefined {
  if (fingerprint(paths.file).size === 0) return undefined;
  const copy = join(folder, 'damaged.sqlite');
  copyDurably(paths.file, copy);
  if (fingerprint(paths.wal).size > 0) copyDurably(paths.wal, `${copy}-wal`);
  const sound = join(folder, 'sound.sqlite');
  const db = openDatabase(sound);
  createSchema(db, migrations);
  db.close();
  return { file: paths.file, ...openDamaged(copy, sound) };
}

function assertSound(build: WritableDatabase): void {
  for (const { name, ok, detail } of [...structureChecks(build), ...contentChecks(build)]) {
    assert(ok, `rebuilt database: ${name}: ${detail}`);
  }
}

/** Rows that the damaged file had and the rebuilt one has not. */
function lostRows(build: WritableDatabase, { ids }: Salvage): number | null {
  let lost = 0;
  for (const [table, known] of ids) {
    if (!known) return null;
    const kept = new Set(
      all<{ id: string }>(build, new Sql(`SELECT id FROM ${table}`, [])).map(({ id }) => id),
    );
    lost += [...known].filter((id) => !kept.has(id)).length;
  }
  return lost;
}
