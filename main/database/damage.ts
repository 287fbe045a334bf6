// A database that is damaged or gone is rebuilt: what is left of it is kept aside untouched, the newest good backup
// is the ground, and on it goes every row that can still be read. What could not be brought back is said.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Loss, Notice } from '#shared/settings/notice.ts';

import { copyDurably, syncFolder, writeDurably } from './durable-file.ts';
import type { Migration } from './migrate.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import { replaceDatabase } from './replace-database.ts';
import { fingerprint, type Marker, writeMarker } from './store-marker.ts';
import { stampOf, type StorePaths } from './store-paths.ts';

/** What is known of a damage when its repair begins. */
export interface Damage {
  readonly now: number;
  readonly marker: Marker | undefined;
  /** In SQLite's words. */
  readonly problem: string;
  /** Schema version of the damaged file; undefined when it cannot be told. */
  readonly version: number | undefined;
  readonly migrations: readonly Migration[];
}

/** Repairs that did not come to their end: after so many the next takes a shorter way, so that none loops for ever. */
const PATIENCE = 2;

/** Puts a good database in the place of the damaged one. Throws only when the disk refuses. */
export function repairStore(paths: StorePaths, damage: Damage): Notice {
  const { now, marker, version, problem, migrations } = damage;
  const repairs = (marker?.repairs ?? 0) + 1;
  const identity = marker?.identity ?? null;
  writeMarker(paths, { state: 'open', size: 0, modifiedMs: 0, identity, repairs });
  const lastWritten = Math.trunc(
    Math.max(fingerprint(paths.file).modifiedMs, fingerprint(paths.wal).modifiedMs) || now,
  );
  const keptAt = keepAside(paths, now);
  const workshop = `${paths.file}-repair`;
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop);
  const rebuilt = rebuild(
    { paths, folder: workshop, migrations },
    { marker, version, mayRead: repairs <= PATIENCE },
  );
  const notice = noticeOf(rebuilt, keptAt, lastWritten);
  if (keptAt !== null) {
    const report = { problem, ...notice, failures: rebuilt.failures };
    writeDurably(join(keptAt, 'report.json'), JSON.stringify(report, undefined, 2));
  }
  replaceDatabase(paths, rebuilt.path);
  rmSync(workshop, { recursive: true, force: true });
  return notice;
}

function noticeOf(rebuilt: Rebuilt, keptAt: string | null, lastWritten: number): Notice {
  const { source, backupAt, salvagedRows, lostRows, upTo } = rebuilt;
  const loss: Loss | null =
    lostRows === 0
      ? null
      : { from: upTo, to: Math.max(lastWritten, upTo ?? lastWritten), rows: lostRows };
  return { kind: 'recovered', source, backupAt, salvagedRows, keptAt, loss };
}

/** Copies the damaged files as they are; null when there are none. */
function keepAside(paths: StorePaths, now: number): string | null {
  const files = [paths.file, paths.wal, paths.shm].filter((file) => existsSync(file));

  if (files.length === 0) return null;
  const folder = freeFolder(join(paths.damaged, stampOf(now)));
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyDurably(file, join(folder, basename(file)));
  syncFolder(folder);
  syncFolder(paths.damaged);
  return folder;
}

function freeFolder(wanted: string): string {
  let folder = wanted;
  for (let count = 2; existsSync(folder); count += 1) folder = `${wanted}-${count}`;
  return folder;
}
