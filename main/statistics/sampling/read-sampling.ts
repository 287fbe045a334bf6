import type { Kind } from '#shared/operations/kind.ts';
import { kindSchema, KINDS } from '#shared/operations/kind.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { observationIdSchema } from '#shared/recording/observation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import type { NotAsked } from '#shared/recording/sampled-moment.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import { type CheckedPing, crossCheck } from '#shared/statistics/sampling/cross-check.ts';
import {
  type MomentCount,
  momentShare,
  nonResultChart,
  nonResultMoments,
} from '#shared/statistics/sampling/moment-shares.ts';
import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';
import type { Study } from '#shared/studies/study.ts';

import { all, get, type ReadableDatabase, sql } from '../../database/sql.ts';
import { filterSql } from '../where.ts';

const MOST_DISAGREEMENTS = 200;

type Filter = Pick<PhotoFilter, 'personId' | 'from' | 'to'>;

/** What work sampling found over a period, by the choices of the study. */
export function readSampling(
  db: ReadableDatabase,
  { policy, sampling }: Study,
  filter: Filter,
): SamplingResults {
  const counts = momentCounts(db, filter);
  const pings = checkedPings(db, filter);
  const reckoning = { policy, error: sampling.error };
  const days = new Set(counts.map(({ personId, day }) => `${personId} ${day}`));
  const operations = [...new Map(counts.map((each) => [each.operationId, each.kind]))];
  return {
    ...endings(db, filter),
    moments: counts.reduce((sum, { moments }) => sum + moments, 0),
    people: new Set(counts.map(({ personId }) => personId)).size,
    personDays: days.size,
    nonResult: nonResultMoments(counts, reckoning),
    operations: operations
      .map(([id, kind]) => ({
        operationId: operationIdSchema.parse(id),
        kind,
        ...momentShare(counts, ({ operationId }) => operationId === id, reckoning),
      }))
      .toSorted((a, b) => b.moments - a.moments),
    kinds: KINDS.filter((kind) => counts.some((each) => each.kind === kind)).map((kind) => ({
      kind,
      ...momentShare(counts, (each) => each.kind === kind, reckoning),
    })),
    level: policy.confidence,
    error: sampling.error,
    errorKind: policy.errorKind,
    chart: nonResultChart(counts),
    check: crossCheck(pings, policy.confidence),
    disagreements: disagreementsOf(pings),
  };
}

/** Merged operations count as what they were merged into. */
const REAL_OPERATION = sql`JOIN operation AS asked ON asked.id = operation_id
  JOIN operation ON operation.id = coalesce(asked.merged_into_id, asked.id)`;

function momentCounts(db: ReadableDatabase, filter: Filter): MomentCount[] {
  return all<MomentCount>(
    db,
    sql`SELECT person_id AS personId, day, operation.id AS operationId, operation.kind AS kind,
               count(*) AS moments
        FROM sampled_moment ${REAL_OPERATION}
        WHERE state = 'answered' AND ${filterSql(filter)}
        GROUP BY person_id, day, operation.id ORDER BY day, person_id, operation.position`,
  );
}

interface Endings {
  readonly prompts: number;
  readonly roundMoments: number;
  readonly rounds: number;
  readonly missed: number;
}

/** What became of the moments that were planned. */
function endings(
  db: ReadableDatabase,
  filter: Filter,
): Endings & Pick<SamplingResults, 'notAsked'> {
  const found = get<Endings>(
    db,
    sql`SELECT count(*) FILTER (WHERE state = 'answered' AND source = 'prompt') AS prompts,
               count(*) FILTER (WHERE source = 'round') AS roundMoments,
               count(DISTINCT round_id) AS rounds,
               count(*) FILTER (WHERE state = 'missed') AS missed
        FROM sampled_moment WHERE ${filterSql(filter)}`,
  );
  const notAsked = all<{ reason: NotAsked; moments: number }>(
    db,
    sql`SELECT reason, count(*) AS moments FROM sampled_moment
        WHERE state = 'not-asked' AND ${filterSql(filter)} GROUP BY reason ORDER BY moments DESC, reason`,
  );
  return { ...(found ?? { prompts: 0, roundMoments: 0, rounds: 0, missed: 0 }), notAsked };
}

interface PingRow {
  readonly personId: string;
  readonly day: string;
  readonly at: number;
  readonly operationId: string;
  readonly kind: string;
  readonly observationId: string | null;
  readonly timedId: string | null;
  readonly timedKind: string | null;
}

type Ping = CheckedPing & { readonly at: number; readonly observationId: string | null };

/** Answered prompts, newest first, each with the segment that covers the instant at which it was asked. */
function checkedPings(db: ReadableDatabase, filter: Filter): Ping[] {
  return all<PingRow>(
    db,
    sql`SELECT ping.*, observation.id AS observationId, timed.id AS timedId, timed.kind AS timedKind
        FROM (SELECT person_id AS personId, day, shown_at AS at, operation.id AS operationId,
                operation.kind AS kind,
                (SELECT observation_id FROM segment
                 WHERE segment.person_id = sampled_moment.person_id AND started_at <= shown_at
                   AND started_at > shown_at - ${LONGEST_SEGMENT_MS}
                   AND coalesce(ended_at, 9e15) > shown_at
                 ORDER BY started_at DESC LIMIT 1) AS covered
              FROM sampled_moment ${REAL_OPERATION}
              WHERE state = 'answered' AND source = 'prompt' AND ${filterSql(filter)}) AS ping
        LEFT JOIN observation ON observation.id = ping.covered
        LEFT JOIN operation AS timed ON timed.id = observation.operation_id
        ORDER BY at DESC`,
  ).map(({ personId, day, at, operationId, kind, observationId, timedId, timedKind }) => ({
    personId,
    day,
    at,
    observationId,
    answered: { operationId, kind: kindOf(kind) },
    timed: timedId === null ? null : { operationId: timedId, kind: kindOf(timedKind) },
  }));
}

const kindOf = (word: string | null): Kind => kindSchema.parse(word);

function disagreementsOf(pings: readonly Ping[]): SamplingResults['disagreements'] {
  return pings
    .filter(({ answered, timed }) => answered.operationId !== timed?.operationId)
    .slice(0, MOST_DISAGREEMENTS)
    .map(({ personId, day, at, answered, timed, observationId }) => ({
      personId: personIdSchema.parse(personId),
      day,
      at,
      answered: operationIdSchema.parse(answered.operationId),
      timed: timed && operationIdSchema.parse(timed.operationId),
      observationId: observationId === null ? null : observationIdSchema.parse(observationId),
    }));
}
