// Figures of years, months and days against raw rows, while days and catalogue are edited, and edits are taken back.
import { beforeAll, describe, expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import { all, sql } from '#main/database/sql.ts';
import { rebuildTotals } from '#main/database/update-totals.ts';
import { AppError } from '#shared/contract/app-error.ts';
import { type Random, seededRandom } from '#shared/lib/random.ts';
import { weekday } from '#shared/lib/time.ts';
import { KINDS } from '#shared/operations/kind.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { quantile } from '#shared/statistics/quantile.ts';
import { runs } from '#test/support/property.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

/** Nine weeks: the days of the study lie around the turn of the year then. */
const EARLIER_MS = 63 * 86_400_000;

const SPANS = [
  { from: null, to: null },
  { from: '2025-12-30', to: '2026-01-06' },
  { from: '2025-12-01', to: '2026-01-31' },
  { from: '2026-01-01', to: null },
  { from: null, to: '2025-12-31' },
  { from: '2025-12-31', to: '2026-01-31' },
  { from: '2026-01-02', to: '2026-01-02' },
];
const WEEKDAYS = [null, null, [1, 2, 3], [5]];

let app: TestApp;
beforeAll(() => {
  app = startTestApp({ isDemo: true });
  const { db } = app;
  db.exec(`UPDATE segment SET started_at = started_at - ${EARLIER_MS}, ended_at = ended_at - ${EARLIER_MS};
    UPDATE shift SET started_at = started_at - ${EARLIER_MS}, ended_at = ended_at - ${EARLIER_MS}`);
  rebuildTotals(db);
});

interface Filter {
  readonly personId: PersonId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: number[] | null;
}

interface Raw {
  readonly id: ObservationId;
  readonly personId: PersonId;
  readonly operationId: OperationId;
  readonly kind: string;
  readonly units: number;
  readonly isExcluded: number;
  readonly interruptions: number;
  readonly day: string;
  readonly ms: number;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
};

/** Observations from raw rows: all are finished, and none reaches over midnight. */
function rawRows({ personId, from, to, weekdays }: Filter): Raw[] {
  return all<Raw>(
    app.db,
    sql`SELECT observation.id, observation.person_id AS personId, operation_id AS operationId, kind,
               max(1, counted_units) AS units, excluded_for IS NOT NULL AS isExcluded,
               (SELECT count(*) FROM observation AS by WHERE by.interrupts_id = observation.id) AS interruptions,
               date(min(started_at) / 1000 + 3 * 3600, 'unixepoch') AS day,
               sum(ended_at - started_at) AS ms
        FROM observation JOIN segment ON segment.observation_id = observation.id
          JOIN operation ON operation.id = operation_id
        GROUP BY observation.id`,
  ).filter(
    (row) =>
      (personId === null || row.personId === personId) &&
      (from === null || row.day >= from) &&
      (to === null || row.day <= to) &&
      (weekdays === null || weekdays.includes(weekday(row.day))),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

function rawFigures(rows: readonly Raw[], operationId: OperationId) {
  const own = rows.filter((row) => row.operationId === operationId);
  const readings = own.filter(({ isExcluded }) => isExcluded === 0);
  const lengths = readings.map(({ ms }) => ms);
  const days = new Set(readings.map(({ personId, day }) => `${personId} ${day}`));
  return {
    ms: sum(own.map(({ ms }) => ms)),
    observations: readings.length,
    excluded: own.length - readings.length,
    units: sum(readings.map(({ units }) => units)),
    interruptions: sum(own.map((row) => row.interruptions)),
    personDays: days.size,
    median: quantile(lengths, 0.5) ?? null,
    p90: quantile(lengths, 0.9) ?? null,
    mean: readings.length === 0 ? null : sum(lengths) / readings.length,
  };
}

const isWork = ({ kind }: Raw): boolean => kind !== 'rest' && kind !== 'absence';

async function expectRaw(filter: Filter): Promise<void> {
  const rows = rawRows(filter);
  const photo = await app.api.statistics.photo(filter);
  const found = photo.operations.map(
    ({ ms, observations, excluded, units, interruptions, personDays, median, p90, mean }) => {
      const values = { observations, excluded, units, interruptions, personDays, median, p90 };
      return { ms, ...values, mean: mean.value };
    },
  );
  expect(found).toEqual(photo.operations.map(({ operationId }) => rawFigures(rows, operationId)));
  expect(photo.ms).toBe(sum(rows.map(({ ms }) => ms)));
  expect(photo.workingMs).toBe(sum(rows.filter(isWork).map(({ ms }) => ms)));
  for (const kind of KINDS) {
    expect(photo.byKind[kind]).toBe(
      sum(rows.filter((row) => row.kind === kind).map(({ ms }) => ms)),
    );
  }
  const days = Map.groupBy(rows, ({ personId, day }) => `${day} ${personId}`);
  const rawDays = [...days].map(([key, own]) => {
    const result = own.filter(({ kind }) => kind === 'result');
    return `${key} ${sum(own.map(({ ms }) => ms))} ${sum(result.map(({ ms }) => ms))}`;
  });
  const listedDays = photo.days.map(({ day, personId, ms, resultMs }) =>
    [day, personId, ms, resultMs].join(' '),
  );
  expect(listedDays.toSorted()).toEqual(rawDays.toSorted());
  const { people } = await app.api.statistics.people(filter);
  for (const { personId, byKind } of people) {
    const own = rows.filter((row) => row.personId === personId);
    const times = KINDS.map((kind) => [
      kind,
      sum(own.filter((row) => row.kind === kind).map(({ ms }) => ms)),
    ]);
    expect(byKind).toEqual(Object.fromEntries(times));
  }
  const listed = await app.api.statistics.observations({ ...filter, limit: 500 });
  expect(listed.total).toBe(rows.length);
  expect(listed.rows.length).toBe(Math.min(500, rows.length));
  const { total } = await app.api.statistics.dayRows({ ...filter, limit: 1 });
  expect(total).toBe(days.size);
}

/** One edit of a day or of the catalogue, or one taken back or done again. */
async function edit(random: Random): Promise<unknown> {
  const { api } = app;
  const rows = rawRows({ personId: null, from: null, to: null, weekdays: null });
  const { operations } = await api.operations.catalogue();
  const row = pick(random, rows);
  const operation = pick(
    random,
    operations.filter(({ isArchived }) => !isArchived),
  );
  const observationIds = [row.id];
  const own = { personId: row.personId, day: row.day };
  const reason = pick(random, [null, 'cut off']);
  const steps = [
    () => api.workdays.repair({ ...own, repair: { kind: 'exclude', observationIds, reason } }),
    () =>
      api.workdays.repair({
        ...own,
        repair: { kind: 'reassign', observationIds, operationId: operation.id },
      }),
    () => api.workdays.repair({ ...own, repair: { kind: 'delete', observationIds } }),
    () =>
      api.workdays.repair({
        ...own,
        repair: { kind: 'amend', observationId: row.id, countedUnits: 7 },
      }),
    () =>
      api.operations.edit({
        edit: {
          kind: 'change',
          operationId: row.operationId,
          values: { kind: pick(random, KINDS) },
        },
      }),
    () => api.operations.merge({ fromId: row.operationId, intoId: operation.id }),
    () => api.workdays.undo({ personId: own.personId }),
    () => api.workdays.redo({ personId: own.personId }),
    () => api.operations.undo(),
    () => api.operations.redo(),
  ];
  return pick(random, steps)();
}

describe('figures of any period', () => {
  it('are those of raw rows after each edit, undo and redo', async () => {
    const random = seededRandom(11);
    const people = all<{ id: PersonId }>(app.db, sql`SELECT id FROM person`).map(({ id }) => id);
    let made = 0;
    for (let step = 0; step < runs(40).numRuns; step += 1) {
      const isMade = await edit(random).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof AppError)) throw error;
          return false;
        },
      );
      made += isMade ? 1 : 0;
      const personId = pick(random, [null, ...people]);
      await expectRaw({ personId, ...pick(random, SPANS), weekdays: pick(random, WEEKDAYS) });
    }
    expect(made).toBeGreaterThan(20);
    expect(contentChecks(app.db).filter(({ ok, name }) => !ok && name !== 'journal')).toEqual([]);
  });
});
