// People and catalogue lie on a page or two. When one of them is gone, everything recorded would go with it: rows that
// are known by their id alone get a stand-in, by the code or name that an index still has.
import { findBuiltInGroup, findBuiltInOperation } from '#shared/operations/sales-catalogue.ts';

import { all, get, run, sql, type Sql, type WritableDatabase } from './sql.ts';

type Labels = ReadonlyMap<string, string>;

/** Makes rows that others need and that are gone. Returns how many. */
export function standIn(build: WritableDatabase, labels: Labels): number {
  const people = missing(
    build,
    sql`SELECT person_id AS id FROM shift UNION SELECT person_id FROM observation
        UNION SELECT observed_by FROM observation WHERE observed_by IS NOT NULL
        UNION SELECT person_id FROM segment UNION SELECT person_id FROM away
        UNION SELECT person_id FROM sampled_moment
        UNION SELECT person_id FROM belief
        EXCEPT SELECT id FROM person`,
  );
  addEach(people, labels, (id, label) => addPerson(build, id, label));
  const operations = missing(
    build,
    sql`SELECT operation_id AS id FROM observation
        UNION SELECT operation_id FROM sampled_moment WHERE operation_id IS NOT NULL
        UNION SELECT operation_id FROM norm
        EXCEPT SELECT id FROM operation`,
  );
  addEach(operations, labels, (id, label) => {
    const group = groupOf(build, label, labels) ?? id;
    return addOperation(build, { id, group, label });
  });
  const groups = missing(
    build,
    sql`SELECT group_id AS id FROM operation EXCEPT SELECT id FROM operation_group`,
  );
  addEach(groups, labels, (id, label) => addGroup(build, id, label));
  return people.length + operations.length + groups.length;
}

function missing(build: WritableDatabase, query: Sql): string[] {
  return all<{ id: string }>(build, query).map(({ id }) => id);
}

/** A label that another row has makes way for one that nobody else can have. */
function addEach(
  ids: readonly string[],
  labels: Labels,
  add: (id: string, label: string) => number,
): void {
  for (const id of ids) {
    const unique = `lost-${id}`;
    if (add(id, labels.get(id) ?? unique) === 0) add(id, unique);
  }
}

function addPerson(build: WritableDatabase, id: string, name: string): number {
  return run(
    build,
    sql`INSERT OR IGNORE INTO person (id, rev, name, is_archived) VALUES (${id}, 1, ${name}, 0)`,
  );
}

function addGroup(build: WritableDatabase, id: string, code: string): number {
  const name = findBuiltInGroup(code) ? null : code;
  return run(
    build,
    sql`INSERT OR IGNORE INTO operation_group (id, rev, code, name, position, is_archived)
        VALUES (${id}, 1, ${code}, ${name}, (SELECT count(*) FROM operation_group), 0)`,
  );
}

interface LostOperation {
  readonly id: string;
  readonly group: string;
  readonly label: string;
}

/** One that is not built in counts as support until somebody says better: neither a result nor to be avoided. */
function addOperation(build: WritableDatabase, { id, group, label }: LostOperation): number {
  const builtIn = findBuiltInOperation(label);
  const { kind, timeIndex, hotkey } = builtIn ?? {
    kind: 'support',
    timeIndex: 'ОБС',
    hotkey: null,
  };
  return run(
    build,
    sql`INSERT OR IGNORE INTO operation (id, rev, group_id, code, name, kind, time_index, unit,
          colour_step, hotkey, position, is_archived, merged_into_id)
        VALUES (${id}, 1, ${group}, ${label}, ${builtIn ? null : label}, ${kind}, ${timeIndex},
          NULL, 0, ${hotkey}, (SELECT count(*) FROM operation), 0, NULL)`,
  );
}

/** The group of a built-in operation where it can be told, else any; undefined where there is none. */
function groupOf(build: WritableDatabase, code: string, labels: Labels): string | undefined {
  const isOfCode = (group: string): boolean =>
    findBuiltInGroup(group)?.operations.some((operation) => operation.code === code) ?? false;
  const groups = all<{ id: string; code: string }>(
    build,
    sql`SELECT id, code FROM operation_group`,
  );
  const own = groups.find((group) => isOfCode(group.code))?.id;
  const labelled = [...labels].find(([, label]) => isOfCode(label))?.[0];
  const any = get<{ id: string }>(
    build,
    sql`SELECT id FROM operation_group UNION ALL SELECT group_id FROM operation LIMIT 1`,
  );
  return own ?? labelled ?? any?.id;
}
