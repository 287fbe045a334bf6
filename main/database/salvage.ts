import { looseRows } from './loose-rows.ts';
import type { Remnant } from './open-damaged.ts';
import { fits, idsByIndex, labelsByIndex, readableRows } from './salvage-read.ts';
import { writeSalvaged } from './salvage-write.ts';
import { all, run, Sql, type WritableDatabase } from './sql.ts';
import { tableShapes, type TableShape } from './table-shapes.ts';

/** What was brought over from a damaged database. */
export interface Salvage {
  /** Rows that the rebuilt database did not have. */
  readonly rows: number;
  /** By table, the ids that the damaged database is known to have had; undefined where nobody can tell. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly hints: Hints;
}

/** What the mending may go by. */
export interface Hints {
  /** Whether the journal was read to its end, so that its newest word on a row is the last. */
  readonly isJournalWhole: boolean;
  /** Codes and names of rows that may not be there themselves, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Brings every readable, valid row of the remnant into `build`, which holds a backup or nothing and has the same
 * schema: table by table, and where one has gaps also page by page. A row that both have stays as it is in the backup,
 * which is known to be good, unless its revision grew.
 */
export function salvage(remnant: Remnant, build: WritableDatabase): Salvage {
  build.pragma('foreign_keys = OFF');
  const salvaged = build.transaction(() => salvageAll(remnant, build)).immediate();
  build.pragma('foreign_keys = ON');
  return salvaged;
}

function salvageAll(remnant: Remnant, build: WritableDatabase): Salvage {
  const tables = tableShapes(build).map((shape) => salvageTable(remnant, build, shape));
  const recorded = tables.filter(({ shape }) => shape.columns.includes('rev'));
  gather(
    remnant.file,
    build,
    recorded.filter(({ hasGaps }) => hasGaps),
  );
  const journal = tables.filter(({ shape }) => shape.name.startsWith('change'));
  return {
    rows: recorded.reduce((sum, { written }) => sum + written.size, 0),
    ids: new Map(recorded.map((table) => [table.shape.name, idsOf(build, table)])),
    hints: {
      isJournalWhole: journal.every(({ hasGaps }) => !hasGaps),
      labels: remnant.isGuess || !remnant.db ? new Map() : labelsByIndex(remnant.db),
    },
  };
}

interface SalvagedTable {
  readonly shape: TableShape;
  /** Ids of rows that were brought over, and of those among them that `build` did not have. */
  readonly seen: Set<string>;
  readonly written: Set<string>;
  readonly hasGaps: boolean;
  /** Ids of all rows, as the index has them; undefined when it is damaged too. */
  readonly index: ReadonlySet<string> | undefined;
}

function salvageTable(
  { db, isGuess }: Remnant,
  build: WritableDatabase,
  shape: TableShape,
): SalvagedTable {
  const [seen, written] = [new Set<string>(), new Set<string>()];
  if (!db) return { shape, seen, written, hasGaps: true, index: undefined };
  const idColumn = shape.columns.indexOf('id');
  let hasGaps = isGuess;
  const onGap = (): void => void (hasGaps = true);
  for (const values of readableRows(db, shape, onGap)) {
    const id = String(values[idColumn]);
    const outcome = writeSalvaged(build, shape, values);
    if (outcome === 'written') written.add(id);
    if (outcome === 'impossible') onGap();
    else seen.add(id);
  }
  const index = isGuess || !shape.columns.includes('rev') ? undefined : idsByIndex(db, shape.name);
  const isWhole = index !== undefined && [...seen].every((id) => index.has(id));
  return { shape, seen, written, hasGaps, index: isWhole ? index : undefined };
}

/** Rows to which no way leads, off the pages where they lie. What the index does not have was removed. */
function gather(file: string, build: WritableDatabase, tables: readonly SalvagedTable[]): void {
  if (tables.length === 0) return;
  for (const values of looseRows(file)) {
    for (const { shape, seen, written, index } of tables) {
      const id = String(values[shape.columns.indexOf('id')]);
      if (!fits(shape, values) || (index && !index.has(id))) continue;
      const outcome = writeSalvaged(build, shape, values);
      if (outcome === 'written') written.add(id);
      if (outcome !== 'impossible') seen.add(id);
    }
  }
}

/** Rows that the backup has and the index does not were removed since. */
function idsOf(
  build: WritableDatabase,
  { shape: { name }, seen, hasGaps, index }: SalvagedTable,
): ReadonlySet<string> | undefined {
  if (!index) return hasGaps ? undefined : seen;
  for (const { id } of all<{ id: string }>(build, new Sql(`SELECT id FROM ${name}`, []))) {
    if (!index.has(id)) run(build, new Sql(`DELETE FROM ${name} WHERE id = ?`, [id]));
  }
  return index;
}
