import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { fillingPeriods } from '#main/database/period-totals.ts';
import type { WritableDatabase } from '#main/database/sql.ts';
import { seedCatalogue } from '#main/operations/seed-catalogue.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream } from '#shared/lib/uuid.ts';

/** How large: people, days of each, segments of each day. */
export interface RecordSize {
  readonly people: number;
  readonly days: number;
  readonly segmentsPerDay: number;
}

/** Ten people's ten years: a million segments. */
export const TEN_YEARS: RecordSize = { people: 10, days: 2300, segmentsPerDay: 44 };

const DAY_MS = 86_400_000;
const OFFSET_MINUTES = 180;

/** Fills a new file with days of log-normal lengths, straight into the tables: what recording would have left there. */
export function writeLargeRecord(file: string, size: RecordSize): WritableDatabase {
  const db = openDatabase(file);
  migrate(db, migrations);
  const random = seededRandom(7);
  let clock = Date.UTC(2016, 0, 4, 6);
  const newId = idStream(() => clock, random);
  seedCatalogue(db, newId);
  const operations = db.prepare('SELECT id FROM operation ORDER BY code').pluck().all();
  const insert = statements(db);
  db.transaction(() => {
    for (let person = 0; person < size.people; person += 1) {
      const personId = newId();
      insert.person.run(personId, `Person ${person}`);
      for (let index = 0; index < size.days; index += 1) {
        const start = Date.UTC(2016, 0, 4, 6) + index * DAY_MS;
        clock = start;
        let at = start;
        for (let nth = 0; nth < size.segmentsPerDay; nth += 1) {
          const end =
            at + Math.round(60_000 * Math.exp(2 + 0.8 * (random() + random() + random() - 1.5)));
          const operationId = operations[Math.floor(random() ** 2 * operations.length)];
          const observationId = newId();
          insert.observation.run(observationId, personId, operationId);
          insert.segment.run(
            newId(),
            personId,
            observationId,
            at,
            end,
            OFFSET_MINUTES,
            OFFSET_MINUTES,
          );
          at = end;
        }
        insert.shift.run(newId(), personId, start, at);
      }
    }
  })();
  fillTotals(db);
  db.pragma('wal_checkpoint(TRUNCATE)');
  return db;
}

function statements(db: WritableDatabase) {
  return {
    person: db.prepare('INSERT INTO person (id, rev, name, is_archived) VALUES (?, 1, ?, 0)'),
    shift: db.prepare(
      "INSERT INTO shift (id, rev, person_id, started_at, ended_at, zone) VALUES (?, 1, ?, ?, ?, 'Europe/Moscow')",
    ),
    observation: db.prepare(
      'INSERT INTO observation (id, rev, person_id, operation_id, counted_units) VALUES (?, 1, ?, ?, 0)',
    ),
    segment: db.prepare(
      `INSERT INTO segment (id, rev, person_id, observation_id, started_at, ended_at, start_zone,
         start_offset_minutes, end_zone, end_offset_minutes, origin, is_edited)
       VALUES (?, 1, ?, ?, ?, ?, 'Europe/Moscow', ?, 'Europe/Moscow', ?, 'generated', 0)`,
    ),
  };
}

/** No segment crosses midnight and each observation has one, so that plain SQL gives what the application would keep. */
function fillTotals(db: WritableDatabase): void {
  fillingPeriods(db, () =>
    db.exec(`
    INSERT INTO observation_total (observation_id, person_id, operation_id, day, started_at, ms, units,
        interruptions, is_excluded)
      SELECT observation.id, observation.person_id, operation_id,
        date(started_at / 1000 + 10800, 'unixepoch'), started_at, ended_at - started_at, 1, 0, 0
      FROM segment JOIN observation ON observation.id = observation_id;
    INSERT INTO day_total (person_id, day, operation_id, ms, segments, observations, observation_ms, units,
        interruptions, excluded, observation_squares, normal_ms)
      SELECT person_id, day, operation_id, sum(ms), count(*), count(*), sum(ms), count(*), 0, 0,
        sum(((ms + 50) / 100) * ((ms + 50) / 100)), sum(ms)
      FROM observation_total GROUP BY person_id, day, operation_id;
  `),
  );
}
