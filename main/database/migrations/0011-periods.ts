import type { Migration } from '../migrate.ts';

/** Summed as they stand in the row of a day. */
const PLAIN = [
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
];

/** Products of two figures of a day, which the spread of a mean over days needs. */
const PRODUCTS = {
  squared_counts: 'observations * observations',
  products: 'observation_ms * observations',
  normal_products: 'normal_ms * observations',
};

/** Those that may pass 2^63 when they are summed: kept in two whole numbers, value = high · 2^30 + low. */
const LARGE = {
  squared_ms: 'observation_ms * observation_ms',
  unit_products: 'observation_ms * units',
  squared_units: 'units * units',
  squared_normal: 'normal_ms * normal_ms',
  normal_unit_products: 'normal_ms * units',
};

// A product that passes 2^62 is no figure of a day of work; it is cut rather than refused, so that recording goes on.
const halves = Object.entries(LARGE).flatMap(([name, product]) => [
  [
    `${name}_high`,
    `iif(1.0 * ${product} < 4e18, (${product}) >> 30, CAST(min(1.0 * ${product} / 1073741824.0, 4e12) AS INTEGER))`,
  ],
  [`${name}_low`, `iif(1.0 * ${product} < 4e18, (${product}) & 1073741823, 0)`],
]);

const SUMS: readonly (readonly [string, string])[] = [
  ['days', '1'],
  ['reading_days', '(observations > 0)'],
  ...PLAIN.map((name) => [name, name] as const),
  ...Object.entries(PRODUCTS),
  ...halves.map(([name = '', product = '']) => [name, product] as const),
];

const working = (column: string): string => `iif(kind IN ('rest', 'absence'), 0, ${column})`;
const of = (kind: string): string => `iif(kind = '${kind}', ms, 0)`;

const WORKDAY_SUMS: readonly (readonly [string, string])[] = [
  ['operations', '1'],
  ['segments', 'segments'],
  ['ms', 'ms'],
  ['working_segments', working('segments')],
  ['working_interruptions', working('interruptions')],
  ['result_ms', of('result')],
  ['support_ms', of('support')],
  ['avoidable_ms', of('avoidable')],
  ['loss_ms', of('loss')],
];

/** A derived table, and the view whose rows are added up in it. */
interface Totals {
  readonly table: string;
  readonly view: string;
  readonly key: readonly string[];
  readonly sums: readonly (readonly [string, string])[];
  /** Counts the rows of the view that are in it: at 0 the row goes. */
  readonly count: string;
}

const YEARS: Totals = {
  table: 'year_total',
  view: 'day_sum',
  key: ['person_id', 'operation_id', 'year', 'weekday'],
  sums: SUMS,
  count: 'days',
};
const MONTHS: Totals = {
  ...YEARS,
  table: 'month_total',
  key: ['month', 'person_id', 'operation_id'],
};
const WORKDAYS: Totals = {
  table: 'workday_total',
  view: 'workday_sum',
  key: ['person_id', 'day'],
  sums: WORKDAY_SUMS,
  count: 'operations',
};

const typeOf = (column: string): string => (column === 'weekday' ? 'INTEGER' : 'TEXT');

const tableOf = ({ table, key, sums }: Totals): string => `
  CREATE TABLE ${table} (
    ${key.map((column) => `${column} ${typeOf(column)} NOT NULL`).join(',\n    ')},
    ${sums.map(([name]) => `${name} INTEGER NOT NULL`).join(',\n    ')},
    PRIMARY KEY (${key.join(', ')})
  ) STRICT, WITHOUT ROWID;`;

/** Adds the rows of the view that `where` names, or takes them away. */
function add({ table, view, key, sums }: Totals, sign: '' | '-', where: string): string {
  const names = sums.map(([name]) => name);
  return `
    INSERT INTO ${table} (${[...key, ...names].join(', ')})
      SELECT ${[...key, ...names.map((name) => `${sign}${name}`)].join(', ')} FROM ${view} WHERE ${where}
      ON CONFLICT DO UPDATE SET
        ${names.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(',\n        ')};`;
}

const take = (totals: Totals, where: string, keyed: string): string =>
  `${add(totals, '-', where)}
    DELETE FROM ${totals.table} WHERE ${keyed}${totals.count} = 0;`;

const rowOf = (row: 'NEW' | 'OLD'): string =>
  `person_id = ${row}.person_id AND day = ${row}.day AND operation_id = ${row}.operation_id`;

const EVERY = [YEARS, MONTHS, WORKDAYS];

const KEYED: Readonly<Record<string, string>> = {
  year_total: `person_id = OLD.person_id AND operation_id = OLD.operation_id
      AND year = substr(OLD.day, 1, 4) AND `,
  month_total: `month = substr(OLD.day, 1, 7) AND person_id = OLD.person_id
      AND operation_id = OLD.operation_id AND `,
  workday_total: `person_id = OLD.person_id AND day = OLD.day AND `,
};

const added = EVERY.map((totals) => add(totals, '', rowOf('NEW'))).join('');
const taken = EVERY.map((totals) => take(totals, rowOf('OLD'), KEYED[totals.table] ?? '')).join('');

const readingsOf = (which: string): string => `
    SELECT operation_id, person_id, day, unixepoch(day) / 86400 AS day_number,
      count(*) AS readings, sum(ms) AS ms, sum(ln(ms)) / count(*) AS log
    FROM observation_total INDEXED BY observation_total_by_day
    WHERE is_excluded = 0 AND ms > 0 ${which} GROUP BY person_id, day, operation_id`;

const reckon = (row: 'NEW' | 'OLD'): string => `
    DELETE FROM day_reading_total WHERE operation_id = ${row}.operation_id AND person_id = ${row}.person_id
      AND day = ${row}.day;
    INSERT INTO day_reading_total
      ${readingsOf(`AND ${rowOf(row)}`)};`;

const PERIODS = `
  -- Readings that were interrupted, and their time.
  ALTER TABLE day_total ADD COLUMN interrupted INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE day_total ADD COLUMN interrupted_ms INTEGER NOT NULL DEFAULT 0;

  -- Lengths in order, of everybody and of each person; with the day of the week, which is not reckoned row by row then.
  DROP INDEX observation_total_by_length;
  CREATE INDEX observation_total_by_length
    ON observation_total (operation_id, ms, day, person_id, strftime('%w', day)) WHERE is_excluded = 0;
  CREATE INDEX observation_total_by_own_length
    ON observation_total (person_id, operation_id, ms, day, strftime('%w', day)) WHERE is_excluded = 0;

  -- The row of a day as it is summed over longer periods.
  CREATE VIEW day_sum AS
    SELECT person_id, operation_id, day, substr(day, 1, 4) AS year, substr(day, 1, 7) AS month,
      CAST(strftime('%w', day) AS INTEGER) AS weekday,
      ${SUMS.map(([name, value]) => `${value} AS ${name}`).join(',\n      ')}
    FROM day_total;

  -- The same for all operations of a day together, by what kind of work they are.
  CREATE VIEW workday_sum AS
    SELECT person_id, day, operation_id,
      ${WORKDAY_SUMS.map(([name, value]) => `${value} AS ${name}`).join(',\n      ')}
    FROM day_total JOIN operation ON operation.id = operation_id;

  -- Derived from the totals of days by triggers: years by day of the week (Sunday is 0), months, and whole days.
  ${EVERY.map(tableOf).join('\n')}
  CREATE INDEX workday_total_by_day ON workday_total (day);

  -- An operation became another kind of work: its time moves within the days.
  CREATE TRIGGER operation_kind_leaves BEFORE UPDATE OF kind ON operation WHEN NEW.kind <> OLD.kind BEGIN
    ${take(WORKDAYS, 'operation_id = OLD.id', '')}
  END;
  CREATE TRIGGER operation_kind_comes AFTER UPDATE OF kind ON operation WHEN NEW.kind <> OLD.kind BEGIN
    ${add(WORKDAYS, '', 'operation_id = NEW.id')}
  END;

  -- Readings of one operation on a person's day; of no length, there is no logarithm and no row.
  CREATE VIEW reading_sum AS${readingsOf('')};

  -- People are compared by days: derived from the totals of observations by triggers, in the order in which it is read.
  CREATE TABLE day_reading_total (
    operation_id TEXT    NOT NULL,
    person_id    TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    day_number   INTEGER NOT NULL,             -- days since 1970
    readings     INTEGER NOT NULL,
    ms           INTEGER NOT NULL,             -- their time together
    log          REAL    NOT NULL,             -- mean of ln ms
    PRIMARY KEY (operation_id, person_id, day)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER observation_total_added AFTER INSERT ON observation_total BEGIN${reckon('NEW')}
  END;
  CREATE TRIGGER observation_total_taken AFTER DELETE ON observation_total BEGIN${reckon('OLD')}
  END;
  CREATE TRIGGER observation_total_changed AFTER UPDATE ON observation_total BEGIN${reckon('OLD')}${reckon('NEW')}
  END;

  CREATE TRIGGER day_total_added AFTER INSERT ON day_total BEGIN${added}
  END;
  CREATE TRIGGER day_total_taken BEFORE DELETE ON day_total BEGIN${taken}
  END;
  CREATE TRIGGER day_total_leaves BEFORE UPDATE ON day_total BEGIN${taken}
  END;
  CREATE TRIGGER day_total_comes AFTER UPDATE ON day_total BEGIN${added}
  END;
`;

export const migration: Migration = { version: 11, up: (db) => db.exec(PERIODS) };
