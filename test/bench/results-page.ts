import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '#main/database/open-database.ts';
import type { ReadableDatabase } from '#main/database/sql.ts';
import { readNorms } from '#main/norms/norms.ts';
import { createAnswerCache } from '#main/statistics/answer-cache.ts';
import { readBalance } from '#main/statistics/balance.ts';
import { listDayRows } from '#main/statistics/day-rows.ts';
import type { EndedPhoto } from '#main/statistics/ended-photo.ts';
import { listHeatCells } from '#main/statistics/heat-cells.ts';
import { readInterruptions } from '#main/statistics/interruptions.ts';
import { listObservations } from '#main/statistics/observation-rows.ts';
import { readOperation } from '#main/statistics/operation-readings.ts';
import { listOperationShapes } from '#main/statistics/operation-shapes.ts';
import type { EndedPeople } from '#main/statistics/people/ended-people.ts';
import { type PeopleSource, readPeople } from '#main/statistics/people/people.ts';
import { readPhoto } from '#main/statistics/photo.ts';
import { listUsualLengths } from '#main/statistics/usual-lengths.ts';
import { readStudy } from '#main/studies/study-store.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { type OperationId, operationIdSchema } from '#shared/operations/operation.ts';
import { operationFilterSchema } from '#shared/statistics/operation-readings.ts';
import {
  observationFilterSchema,
  type PhotoFilter,
  photoFilterSchema,
} from '#shared/statistics/photo.ts';

import { TEN_YEARS, writeLargeRecord } from './support/large-record.ts';
import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 5;

/** What is asked, and the operation whose readings are looked at. */
interface Asked {
  readonly source: PeopleSource;
  readonly filter: PhotoFilter;
  readonly operationId: OperationId;
}

type Parts = Readonly<Record<string, (asked: Asked) => unknown>>;

/** The parts of the results page, as its screens ask for them: together they have to come within the goal. */
const PAGE: Parts = {
  photograph: ({ source, filter }) => readPhoto(source, filter),
  'usual lengths': ({ source, filter }) => listUsualLengths(source.db, filter),
  balance: ({ source, filter }) => readBalance(source, readStudy(source.db), filter),
  'the operation that takes most': ({ source, filter, operationId }) => [
    readOperation(source.db, operationFilterSchema.parse({ ...filter, operationId })),
    listObservations(
      source.db,
      observationFilterSchema.parse({ ...filter, operationIds: [operationId] }),
    ),
  ],
  people: ({ source, filter }) => readPeople(source, filter),
};

/** What other views ask for, each when it is opened. */
const VIEWS: Parts = {
  'small histograms': ({ source, filter }) => listOperationShapes(source.db, filter),
  'hours of the week': ({ source, filter }) => listHeatCells(source.db, filter),
  interruptions: ({ source, filter }) => readInterruptions(source.db, filter, 0.95),
  'a page of days': ({ source, filter }) =>
    listDayRows(source.db, { ...filter, offset: 0, limit: 30 }),
  norms: ({ source, filter }) => readNorms(source.db, filter, readPhoto(source, filter)),
};

/** All that the results of a million segments ask for, first and after a filter changed, beside a bare aggregate. */
export async function run(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chronokadr-bench-'));
  const file = join(folder, 'large.sqlite');
  const written = writeLargeRecord(file, TEN_YEARS);
  const questions = questionsOf(written);
  written.close();
  const lines = questions.flatMap((question) => measure(file, question));
  rmSync(folder, { recursive: true });
  return lines;
}

interface Question {
  readonly name: string;
  readonly filter: PhotoFilter;
  readonly goal: string;
  readonly operationId: OperationId;
}

/** Everything on a file that was just opened; then, on one that shows everything, somebody and some time. */
function questionsOf(db: ReadableDatabase): readonly Question[] {
  const personId = db.prepare('SELECT min(id) FROM person').pluck().get();
  const operationId = operationIdSchema.parse(
    db
      .prepare('SELECT operation_id FROM year_total GROUP BY 1 ORDER BY sum(ms) DESC')
      .pluck()
      .get(),
  );
  const period = { from: '2021-03-01', to: '2021-03-31' };
  const changed = { goal: '≤ 150 ms', operationId };
  return [
    { name: 'first', filter: photoFilterSchema.parse({}), goal: '≤ 1000 ms', operationId },
    { name: 'one person', filter: photoFilterSchema.parse({ personId }), ...changed },
    { name: 'one month', filter: photoFilterSchema.parse(period), ...changed },
    {
      name: 'Monday to Wednesday',
      filter: photoFilterSchema.parse({ weekdays: [1, 2, 3] }),
      ...changed,
    },
  ];
}

function measure(file: string, { name, filter, goal, operationId }: Question): BenchLine[] {
  const floors: number[] = [];
  const times = new Map<string, number[]>();
  const note = (part: string, time: number): void => {
    times.set(part, [...(times.get(part) ?? []), time]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const db = openDatabase(file);
    const source: PeopleSource = {
      db,
      photos: createAnswerCache<EndedPhoto>(),
      ended: createAnswerCache<EndedPeople>(),
      now: null,
    };
    const asked = { source, filter, operationId };
    const isChange = Object.values(filter).some((value) => value !== null && value !== false);
    if (isChange) readPhoto(source, photoFilterSchema.parse({}));
    let whole = 0;
    for (const [part, ask] of Object.entries(PAGE)) {
      const time = timeOf(() => ask(asked));
      whole += time;
      note(part, time);
    }
    note(WHOLE, whole);
    for (const [part, ask] of Object.entries(VIEWS)) {
      const time = timeOf(() => ask(asked));
      note(part, time);
    }
    floors.push(timeOf(() => db.prepare(BARE_AGGREGATE).all(bareOf(filter))));
    db.close();
  }
  const floor = rank(floors, 0.5);
  const goalOf = (part: string): string => (part === WHOLE || part in VIEWS ? goal : '');
  return [...times].map(([part, all]) => ({
    name: `results, 1 M segments, ${name}: ${part}`,
    unit: 'ms',
    floor,
    median: rank(all, 0.5),
    p95: rank(all, 0.95),
    goal: goalOf(part),
  }));
}

const WHOLE = 'whole page';

const BARE_AGGREGATE = `
  SELECT operation_id, count(*), sum(ended_at - started_at)
  FROM segment JOIN observation ON observation.id = observation_id
  WHERE (:personId IS NULL OR segment.person_id = :personId) AND started_at BETWEEN :from AND :to
  GROUP BY operation_id`;

function bareOf({ personId, from, to }: PhotoFilter): Record<string, unknown> {
  return {
    personId: personId ?? null,
    from: from ? Date.parse(from) : 0,
    to: to ? Date.parse(to) + 86_400_000 : Number.MAX_SAFE_INTEGER,
  };
}
