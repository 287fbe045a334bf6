import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '#main/database/open-database.ts';
import type { ReadableDatabase } from '#main/database/sql.ts';
import { createAnswerCache } from '#main/statistics/answer-cache.ts';
import { readBalance } from '#main/statistics/balance.ts';
import type { EndedPhoto } from '#main/statistics/ended-photo.ts';
import { listObservations } from '#main/statistics/observation-rows.ts';
import { readOperation } from '#main/statistics/operation-readings.ts';
import { type PhotoSource, readPhoto } from '#main/statistics/photo.ts';
import { listUsualLengths } from '#main/statistics/usual-lengths.ts';
import { readStudy } from '#main/studies/study-store.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { operationFilterSchema } from '#shared/statistics/operation-readings.ts';
import {
  observationFilterSchema,
  type PhotoFilter,
  photoFilterSchema,
} from '#shared/statistics/photo.ts';

import { TEN_YEARS, writeLargeRecord } from './support/large-record.ts';
import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 5;

/** The parts of the results page, as its screens ask for them. */
const PARTS: Readonly<Record<string, (source: PhotoSource, filter: PhotoFilter) => unknown>> = {
  photograph: (source, filter) => readPhoto(source, filter),
  'usual lengths': ({ db }, filter) => listUsualLengths(db, filter),
  balance: (source, filter) => readBalance(source, readStudy(source.db), filter),
  'the operation that takes most': (source, filter) => {
    const operationId = busiest(source, filter);
    return [
      readOperation(source.db, operationFilterSchema.parse({ ...filter, operationId })),
      listObservations(
        source.db,
        observationFilterSchema.parse({ ...filter, operationIds: [operationId] }),
      ),
    ];
  },
};

/** All that the results of a million segments ask for, first and after a filter changed, beside a bare aggregate. */
export async function run(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chronokadr-bench-'));
  const file = join(folder, 'large.sqlite');
  const written = writeLargeRecord(file, TEN_YEARS);
  const filters = filtersOf(written);
  written.close();
  const lines = filters.flatMap(({ name, filter, goal }) => measure(file, { name, filter, goal }));
  rmSync(folder, { recursive: true });
  return lines;
}

interface Question {
  readonly name: string;
  readonly filter: PhotoFilter;
  readonly goal: string;
}

/** Everything on a file that was just opened; then, on one that shows everything, somebody and some time. */
function filtersOf(db: ReadableDatabase): readonly Question[] {
  const personId = db.prepare('SELECT min(id) FROM person').pluck().get();
  const period = { from: '2021-03-01', to: '2021-03-31' };
  const goal = '≤ 150 ms';
  return [
    { name: 'first', filter: photoFilterSchema.parse({}), goal: '≤ 1000 ms' },
    { name: 'one person', filter: photoFilterSchema.parse({ personId }), goal },
    { name: 'one month', filter: photoFilterSchema.parse(period), goal },
  ];
}

function measure(file: string, { name, filter, goal }: Question): BenchLine[] {
  const floors: number[] = [];
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const db = openDatabase(file);
    const photos = createAnswerCache<EndedPhoto>();
    const source = { db, photos, now: null };
    const isChange = Object.values(filter).some((value) => typeof value === 'string');
    if (isChange) readPhoto(source, photoFilterSchema.parse({}));
    let whole = 0;
    for (const [part, ask] of Object.entries(PARTS)) {
      const time = timeOf(() => ask(source, filter));
      whole += time;
      times.set(part, [...(times.get(part) ?? []), time]);
    }
    times.set('whole page', [...(times.get('whole page') ?? []), whole]);
    floors.push(timeOf(() => db.prepare(BARE_AGGREGATE).all(bareOf(filter))));
    db.close();
  }
  const floor = rank(floors, 0.5);
  return [...times].map(([part, all]) => ({
    name: `results, 1 M segments, ${name}: ${part}`,
    unit: 'ms',
    floor: part === 'whole page' ? floor : null,
    median: rank(all, 0.5),
    p95: rank(all, 0.95),
    goal: part === 'whole page' ? goal : '',
  }));
}

function busiest(source: PhotoSource, filter: PhotoFilter): unknown {
  const { operations } = readPhoto(source, filter);
  return operations.toSorted((a, b) => b.ms - a.ms)[0]?.operationId;
}

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
