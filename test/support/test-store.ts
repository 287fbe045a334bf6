// A real store in a temporary folder, with days that the real recorder recorded.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore, type OpenedStore, type OpenStoreOptions } from '#main/database/open-store.ts';
import type { ReadableDatabase, WritableDatabase } from '#main/database/sql.ts';
import { seedCatalogue } from '#main/operations/seed-catalogue.ts';
import { addPerson } from '#main/recording/people.ts';
import { createRecorder } from '#main/recording/recorder.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { momentIn } from '#shared/lib/time.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

/** When recorded time begins in tests: a Monday morning in Moscow. */
export const MONDAY = Date.parse('2026-03-02T09:00:00+03:00');
export const DAY_MS = 86_400_000;

/** A new folder; on the memory disk where there is one, because thousands of flushes are waited for. */
export function temporaryFolder(root = tmpdir()): string {
  return mkdtempSync(join(root, 'chronokadr-test-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The store in a folder, as `openStore` gives it. */
export function openIn(folder: string, options: Partial<OpenStoreOptions> = {}): OpenedStore {
  const file = join(folder, 'chronokadr.sqlite');
  return openStore({ file, now: () => MONDAY, isPackaged: false, ...options });
}

/** The store in a folder, open for writing, or an error that says what it was instead. */
export function openForWriting(
  folder: string,
  options: Partial<OpenStoreOptions> = {},
): Extract<OpenedStore, { kind: 'open' }> {
  const opened = openIn(folder, options);
  if (opened.kind === 'open') return opened;
  if (opened.kind === 'refused') throw opened.reason;
  throw new Error('the store is read-only');
}

/** Plays random commands of one person through the real recorder. */
export interface Player {
  /** Carries out one more command; says which, or undefined when the recorder had nothing to do. */
  readonly play: () => RecorderCommand['kind'] | undefined;
  readonly now: () => number;
}

/** A player who goes on where the database left off. The same seed presses the same keys. */
export function playerOn(db: WritableDatabase, seed: number, start = MONDAY): Player {
  const random = seededRandom(seed);
  let at = start;
  const newId = idStream(() => at, random);
  const parts = { db, newId, by: 'test' };
  seedCatalogue(db, newId);
  const personId = personIdSchema.parse(
    db.prepare('SELECT id FROM person').pluck().get() ?? addPerson(parts, 'Анна', at).id,
  );
  const operations = db
    .prepare('SELECT id FROM operation ORDER BY code')
    .pluck()
    .all()
    .map((id) => operationIdSchema.parse(id));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const commands: readonly (() => RecorderCommand)[] = [
    ...Array.from(
      { length: 5 },
      () => () => ({ kind: 'switch', operationId: pick(operations) }) as const,
    ),
    () => ({ kind: 'interrupt', operationId: pick(operations) }),
    () => ({ kind: 'resume' }),
    () => ({ kind: 'unit', count: 1 }),
    () => ({ kind: 'outcome', outcome: 'contract' }),
    () => ({ kind: 'note', note: `note ${at}` }),
    () => ({ kind: 'pause' }),
    () => ({ kind: 'undo' }),
  ];
  const recorder = createRecorder(parts);
  return {
    now: () => at,
    play: () => {
      at += 1000 + Math.floor(random() * 600_000);
      const command = pick(commands)();
      const result = recorder.command(personId, command, momentIn(at, 'Europe/Moscow'));
      return result.kind === 'done' ? command.kind : undefined;
    },
  };
}

/** Records that many commands; returns the instant after the last. */
export function record(db: WritableDatabase, commands: number, seed = 1, start = MONDAY): number {
  const player = playerOn(db, seed, start);
  for (let count = 0; count < commands; count += 1) player.play();
  return player.now();
}

/** SHA-256 of every row of every table, in an order of their own. */
export function contentHash(db: ReadableDatabase, tables = tablesOf(db)): string {
  const hash = createHash('sha256');
  for (const table of tables) {
    const rows = db.prepare(`SELECT * FROM ${table}`).raw().all();
    hash.update(
      `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n')}\n`,
    );
  }
  return hash.digest('hex');
}

/** SHA-256 of the recorded truth alone: what no journal or total is needed for. */
export function truthHash(db: ReadableDatabase): string {
  const tables = ['person', 'operation_group', 'operation', 'shift', 'observation', 'segment'];
  return contentHash(db, [...tables, 'away']);
}

function tablesOf(db: ReadableDatabase): string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
    .map(String);
}

export function fileHash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
