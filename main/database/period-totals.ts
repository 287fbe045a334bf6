// Years, months and whole days: triggers add up in them what the rows of `day_total` hold, so that a question over
// years reads a few thousand rows.
import { all, type ReadableDatabase, Sql, sql, type WritableDatabase } from './sql.ts';

/** What is summed of a day, as the view `day_sum` names it. */
const PERIOD_SUMS = [
  'days',
  'reading_days',
  'segments',
  'ms',
  'observations',
  'observation_ms',
  'units',
  'interruptions',
  'excluded',
  'observation_squares',
  'observed_ms',
  'rated',
  'normal_ms',
  'interrupted',
  'interrupted_ms',
  'squared_counts',
  'products',
  'normal_products',
  'squared_ms_high',
  'squared_ms_low',
  'unit_products_high',
  'unit_products_low',
  'squared_units_high',
  'squared_units_low',
  'squared_normal_high',
  'squared_normal_low',
  'normal_unit_products_high',
  'normal_unit_products_low',
] as const;

const WORKDAY_SUMS = [
  'operations',
  'segments',
  'ms',
  'working_segments',
  'working_interruptions',
  'result_ms',
  'support_ms',
  'avoidable_ms',
  'loss_ms',
] as const;

/** A derived table, and the query of what it must hold. */
interface Period {
  readonly table: string;
  readonly expected: string;
}

const periodOf = (
  table: string,
  view: string,
  { key, sums }: { readonly key: string; readonly sums: readonly string[] },
): Period => ({
  table,
  expected: `SELECT ${key}, ${sums.map((name) => `sum(${name})`).join(', ')} FROM ${view} GROUP BY ${key}`,
});

const PERIODS: readonly Period[] = [
  periodOf('year_total', 'day_sum', {
    key: 'person_id, operation_id, year, weekday',
    sums: PERIOD_SUMS,
  }),
  periodOf('month_total', 'day_sum', { key: 'month, person_id, operation_id', sums: PERIOD_SUMS }),
  periodOf('workday_total', 'workday_sum', { key: 'person_id, day', sums: WORKDAY_SUMS }),
];

/** Runs `fill`, which writes the totals of days and observations anew, and sums them once at the end instead of row by row. */
export function fillingPeriods(db: WritableDatabase, fill: () => void): void {
  const triggers = all<{ name: string; text: string }>(
    db,
    sql`SELECT name, sql AS text FROM sqlite_schema WHERE type = 'trigger'
          AND (name LIKE 'day_total_%' OR name LIKE 'observation_total_%') ORDER BY name`,
  );
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  fill();
  for (const { table, expected } of PERIODS) {
    db.exec(`DELETE FROM ${table}; INSERT INTO ${table} ${expected}`);
  }
  db.exec(`DELETE FROM day_reading_total;
    INSERT INTO day_reading_total SELECT * FROM reading_sum ORDER BY operation_id, person_id, day`);
  for (const { text } of triggers) db.exec(text);
}

/** A day whose readings are not those of its observations; a logarithm may differ where it was reckoned elsewhere. */
export function wrongDayReadings(db: ReadableDatabase): string | undefined {
  const [first] = all<{ personId: string; day: string; operationId: string }>(
    db,
    sql`SELECT person_id AS personId, day, operation_id AS operationId
        FROM reading_sum AS wanted FULL JOIN day_reading_total AS found
          USING (operation_id, person_id, day)
        WHERE wanted.readings IS NOT found.readings OR wanted.ms IS NOT found.ms
          OR wanted.day_number IS NOT found.day_number OR abs(wanted.log - found.log) > 1e-9 LIMIT 1`,
  );
  return first && `${first.personId} ${first.day} ${first.operationId}`;
}

/** Where a longer period is not the sum of its days; undefined where all are. */
export function wrongPeriod(db: ReadableDatabase): string | undefined {
  for (const { table, expected } of PERIODS) {
    const [first] = all<Record<string, unknown>>(
      db,
      new Sql(
        `SELECT * FROM (SELECT * FROM ${table} EXCEPT ${expected})
         UNION ALL SELECT * FROM (${expected} EXCEPT SELECT * FROM ${table}) LIMIT 1`,
        [],
      ),
    );
    if (first) return `${table} ${Object.values(first).slice(0, 4).join(' ')}`;
  }
  return undefined;
}
