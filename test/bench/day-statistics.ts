import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '#main/database/open-database.ts';
import { createAnswerCache } from '#main/statistics/answer-cache.ts';
import type { EndedPhoto } from '#main/statistics/ended-photo.ts';
import { readPhoto } from '#main/statistics/photo.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { photoFilterSchema } from '#shared/statistics/photo.ts';

import { TEN_YEARS, writeLargeRecord } from './support/large-record.ts';
import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 7;

/** Statistics over a million segments, first and repeated, beside the bare SQL aggregate over the same rows. */
export async function run(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chronokadr-bench-'));
  const file = join(folder, 'large.sqlite');
  writeLargeRecord(file, TEN_YEARS).close();
  const everything = photoFilterSchema.parse({});
  const floors: number[] = [];
  const first: number[] = [];
  const repeated: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const db = openDatabase(file);
    floors.push(timeOf(() => db.prepare(BARE_AGGREGATE).all()));
    db.close();
    const fresh = openDatabase(file);
    const photos = createAnswerCache<EndedPhoto>();
    first.push(timeOf(() => readPhoto({ db: fresh, photos, now: null }, everything)));
    repeated.push(timeOf(() => readPhoto({ db: fresh, photos, now: null }, everything)));
    fresh.close();
  }
  rmSync(folder, { recursive: true });
  const floor = rank(floors, 0.5);
  return [
    line('1 M segments, first', first, floor, '≤ 1000 ms'),
    line('1 M segments, repeated', repeated, floor, '≤ 150 ms'),
  ];
}

const BARE_AGGREGATE = `
  SELECT operation_id, count(*), sum(ended_at - started_at)
  FROM segment JOIN observation ON observation.id = observation_id GROUP BY operation_id`;

function line(name: string, times: readonly number[], floor: number, goal: string): BenchLine {
  return { name, unit: 'ms', floor, median: rank(times, 0.5), p95: rank(times, 0.95), goal };
}
