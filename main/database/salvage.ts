import { idsByIndex, readableRows, tableShapes, type TableShape } from './salvage-read.ts';
import { writeSalvaged } from './salvage-write.ts';
import { all, run, Sql, type WritableDatabase } from './sql.ts';

/** What was brought over from a damaged database. */
export interface Salvage {
  /** Rows that the rebuilt database did not have. */
  readonly rows: number;
  /** By table, the ids that the damaged database is known to have had; undefined where nobody can tell. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/**
 * Brings every readable, valid row of `damaged` into `build`, which holds a backup or nothing and has the same
 * schema. A row that both have stays as it is in the backup, which is known to be good, unless its revision grew.
 */
export function salvage(damaged: WritableDatabase, build: WritableDatabase): Salvage {
  const ids = new Map<string, ReadonlySet<string> | undefined>();
  let rows = 0;
  build.pragma('foreign_keys = OFF');
  build
    .transaction(() => {
      for (const shape of tableShapes(build)) {
        const table = salvageTable(damaged, build, shape);
        if (!shape.columns.includes('rev')) continue;
        rows += table.written;
        ids.set(shape.name, idsOf(damaged, build, table));
      }
    })
    .immediate();
  build.pragma('foreign_keys = ON');
  return { rows, ids };
}

interface SalvagedTable {
  readonly name: string;
  readonly written: number;
  readonly seen: ReadonlySet<string>;
  readonly hasGaps: boolean;
}

function salvageTable(
  damaged: WritableDatabase,
  build: WritableDatabase,
  shape: TableShape,
): SalvagedTable {
  const seen = new Set<string>();
  const idColumn = shape.columns.indexOf('id');
  let written = 0;
  let hasGaps = false;
  const onGap = (): void => void (hasGaps = true);
  for (const values of readableRows(damaged, shape, onGap)) {
    const outcome = writeSalvaged(build, shape, values);
    if (outcome === 'written') written += 1;
    if (outcome === 'impossible') onGap();
    else seen.add(String(values[idColumn]));
  }
  return { name: shape.name, written, seen, hasGaps };
}

/** Rows that the backup has and the index does not were removed since, unless the index is damaged too. */
function idsOf(
  damaged: WritableDatabase,
  build: WritableDatabase,
  { name, seen, hasGaps }: SalvagedTable,
): ReadonlySet<string> | undefined {
  const ids = idsByIndex(damaged, name);
  const isWhole = ids && [...seen].every((id) => ids.has(id));
  if (!isWhole) return hasGaps ? undefined : seen;
  for (const { id } of all<{ id: string }>(build, new Sql(`SELECT id FROM ${name}`, []))) {
    if (!ids.has(id)) run(build, new Sql(`DELETE FROM ${name} WHERE id = ?`, [id]));
  }
  return ids;
}
