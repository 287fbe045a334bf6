import type { Check } from './check.ts';
// What must hold of the recorded truth and of what is derived from it.
import { wrongDayReadings, wrongPeriod } from './period-totals.ts';
import { journalCheck, rowsCheck } from './row-checks.ts';
import { all, get, type ReadableDatabase, sql, type WritableDatabase } from './sql.ts';
import type { DayTotal } from './totals.ts';
import { expectedTotals } from './update-totals.ts';

/** The checks of `verify` that read rows. */
export function contentChecks(db: WritableDatabase): Check[] {
  return [
    rowsCheck(db),
    journalCheck(db),
    overlapCheck(db),
    runningCheck(db),
    daySumCheck(db),
    ...totalsChecks(db),
    found('period-totals', wrongPeriod(db)),
    found('day-readings', wrongDayReadings(db)),
  ];
}

/** Segments of one person never share an instant; a running one reaches to the last heartbeat. */
function overlapCheck(db: ReadableDatabase): Check {
  const [first] = all<{ id: string }>(
    db,
    sql`SELECT id FROM (
          SELECT id, started_at, max(coalesce(ended_at, beat_at, started_at)) OVER (
            PARTITION BY segment.person_id ORDER BY started_at, coalesce(ended_at, 9e15)
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_until
          FROM segment LEFT JOIN heartbeat ON heartbeat.person_id = segment.person_id
          WHERE ended_at IS NULL OR ended_at > started_at)
        WHERE started_at < covered_until LIMIT 1`,
  );
  return found('no-overlap', first?.id);
}

function runningCheck(db: ReadableDatabase): Check {
  const [first] = all<{ person_id: string }>(
    db,
    sql`SELECT person_id FROM segment WHERE ended_at IS NULL
        GROUP BY person_id HAVING count(*) > 1 LIMIT 1`,
  );
  return found('one-running', first?.person_id);
}

/** The parts of all days add up to the recorded time, person by person, to the millisecond. */
function daySumCheck(db: ReadableDatabase): Check {
  const [first] = all<{ person_id: string }>(
    db,
    sql`SELECT person_id FROM (
          SELECT person_id, ended_at - started_at AS ms FROM segment WHERE ended_at IS NOT NULL
          UNION ALL SELECT person_id, -ms FROM day_total)
        GROUP BY person_id HAVING sum(ms) <> 0 LIMIT 1`,
  );
  return found('day-sum', first?.person_id);
}

function totalsChecks(db: WritableDatabase): Check[] {
  const days = new Map<string, readonly number[]>();
  let observations = 0;
  let firstWrong: string | undefined;
  for (const { days: parts, observation } of expectedTotals(db)) {
    for (const part of parts) addPart(days, part);
    if (!observation) continue;
    observations += 1;
    const { observationId: id, ...values } = observation;
    if (storedObservation(db, id) !== JSON.stringify(values)) firstWrong ??= id;
  }
  const count = get<{ n: number }>(db, sql`SELECT count(*) AS n FROM observation_total`)?.n;
  if (count !== observations) firstWrong ??= `${count} rows instead of ${observations}`;
  return [found('day-totals', wrongDay(db, days)), found('observation-totals', firstWrong)];
}

const keyOf = (total: DayTotal): string => `${total.personId} ${total.day} ${total.operationId}`;

/** What is summed over a day, in the order in which it is compared. */
const SUMS = [
  'ms',
  'segments',
  'observations',
  'observationMs',
  'units',
  'interruptions',
  'excluded',
  'observationSquares',
  'observedMs',
  'rated',
  'normalMs',
  'interrupted',
  'interruptedMs',
] as const satisfies (keyof DayTotal)[];

const sumsOf = (total: DayTotal): number[] => SUMS.map((name) => total[name]);

function addPart(days: Map<string, readonly number[]>, part: DayTotal): void {
  const known = days.get(keyOf(part));
  const sums = sumsOf(part);
  days.set(keyOf(part), known ? sums.map((sum, index) => sum + (known[index] ?? 0)) : sums);
}

function wrongDay(
  db: ReadableDatabase,
  expected: ReadonlyMap<string, readonly number[]>,
): string | undefined {
  const stored = all<DayTotal>(
    db,
    sql`SELECT person_id AS personId, day, operation_id AS operationId, ms, segments, observations,
          observation_ms AS observationMs, units, interruptions, excluded,
          observation_squares AS observationSquares, observed_ms AS observedMs, rated,
          normal_ms AS normalMs, interrupted, interrupted_ms AS interruptedMs FROM day_total`,
  );
  const wrong = stored.find(
    (total) => expected.get(keyOf(total))?.join(' ') !== sumsOf(total).join(' '),
  );
  if (wrong) return keyOf(wrong);
  if (stored.length === expected.size) return undefined;
  return `${stored.length} rows instead of ${expected.size}`;
}

function storedObservation(db: ReadableDatabase, id: string): string {
  return JSON.stringify(
    get(
      db,
      sql`SELECT person_id AS personId, operation_id AS operationId, day, started_at AS startedAt,
            ms, units, interruptions, is_excluded AS isExcluded,
            observed_by AS observedBy, pace_rating AS paceRating
          FROM observation_total WHERE observation_id = ${id}`,
    ),
  );
}

function found(name: string, first: string | undefined): Check {
  return { name, ok: first === undefined, detail: first === undefined ? 'ok' : `first: ${first}` };
}
