// What is asked at every key, or over years, must find its rows by an index: a table that is read from end to end gets
// slower with every day. Once as SQLite plans without statistics, once with those of a record of some size.
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { all, get, sql, type WritableDatabase } from '#main/database/sql.ts';
import { readNorms } from '#main/norms/norms.ts';
import { listObserved } from '#main/recording/observed-sessions.ts';
import { readRecorderView } from '#main/recording/read-view.ts';
import { createRecorder } from '#main/recording/recorder.ts';
import { unitReadings } from '#main/simulation/unit-readings.ts';
import { createAnswerCache } from '#main/statistics/answer-cache.ts';
import type { EndedPhoto } from '#main/statistics/ended-photo.ts';
import { listNormalTimes } from '#main/statistics/normal-time.ts';
import { listObservations } from '#main/statistics/observation-rows.ts';
import type { EndedPeople } from '#main/statistics/people/ended-people.ts';
import { readPeople } from '#main/statistics/people/people.ts';
import { readPhoto } from '#main/statistics/photo.ts';
import { readTimers } from '#main/statistics/photograph.ts';
import { reckoningOf } from '#main/statistics/reading-figures.ts';
import { readSampling } from '#main/statistics/sampling/read-sampling.ts';
import { readQuestion, stepSampling } from '#main/statistics/sampling/step-sampling.ts';
import { changeStudy, readStudy } from '#main/studies/study-store.ts';
import { getWorkday } from '#main/workdays/workdays.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { momentIn } from '#shared/lib/time.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import { observationFilterSchema, photoFilterSchema } from '#shared/statistics/photo.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';
import { writeLargeRecord } from '#test/bench/support/large-record.ts';
import { plansOf, type QueryPlan, scansOf } from '#test/support/query-plans.ts';
import { removeFolder, temporaryFolder } from '#test/support/test-store.ts';

const DAY = '2016-06-01';
const NOON = Date.parse(`${DAY}T12:00:00+03:00`);
const MONTH = { from: '2016-05-01', to: '2016-05-31' };
/** Catalogue and people are a page each; of segments only those that run lie in that index. */
const SMALL = [
  'SCAN operation',
  'SCAN person USING INDEX sqlite_autoindex_person_2',
  'SCAN segment USING INDEX one_running_segment',
];

const folder = temporaryFolder();
let db: WritableDatabase;
beforeAll(() => {
  const size = { people: 3, days: 200, segmentsPerDay: 40 };
  db = writeLargeRecord(join(folder, 'chronokadr.sqlite'), size);
});
afterAll(() => {
  db.close();
  removeFolder(folder);
});

const idIn = (table: string): unknown =>
  db.prepare(`SELECT id FROM ${table} LIMIT 1`).pluck().get();
const person = () => personIdSchema.parse(idIn('person'));
const operation = () => operationIdSchema.parse(idIn('operation'));
const moment = momentIn(NOON, 'Europe/Moscow');

/** Every kind of command, in an order in which each has something to do. */
function playOn(watched: WritableDatabase): void {
  const operationId = operation();
  const commands: readonly RecorderCommand[] = [
    { kind: 'switch', operationId },
    { kind: 'interrupt', operationId },
    { kind: 'unit', count: 1 },
    { kind: 'outcome', outcome: 'contract' },
    { kind: 'note', note: 'note' },
    { kind: 'rate', rating: 110 },
    { kind: 'resume' },
    { kind: 'pause' },
    { kind: 'undo' },
    { kind: 'end-day' },
  ];
  const random = seededRandom(1);
  let at = NOON + 86_400_000;
  const newId = idStream(() => at, random);
  const recorder = createRecorder({ db: watched, newId, by: 'test' });
  for (const command of commands) {
    at += 60_000;
    const result = recorder.command(person(), command, momentIn(at, 'Europe/Moscow'));
    expect(`${command.kind}: ${result.kind}`).toBe(`${command.kind}: done`);
  }
}

function photo(watched: WritableDatabase, filter: object): void {
  const photos = createAnswerCache<EndedPhoto>();
  readPhoto({ db: watched, photos, now: NOON }, photoFilterSchema.parse(filter));
}

function people(watched: WritableDatabase, filter: object): void {
  const photos = createAnswerCache<EndedPhoto>();
  const ended = createAnswerCache<EndedPeople>();
  readPeople({ db: watched, photos, ended, now: NOON }, photoFilterSchema.parse(filter));
}

const observations = (watched: WritableDatabase, filter: object): void =>
  void listObservations(watched, observationFilterSchema.parse(filter));

/** What the sums over all days are read from, and the days newest first. */
const SUMMED = /^SCAN (year_total|observation_total|day_total USING INDEX day_total_by_day)( |$)/;

describe.each([
  ['without statistics', 'DROP TABLE IF EXISTS sqlite_stat1'],
  ['with statistics', 'ANALYZE'],
])('%s', (_name, prepare) => {
  beforeAll(() => db.exec(prepare));

  it('every command reads and writes by an index', () => {
    const plans = plansOf(db, playOn);
    const isOwned = ({ text }: QueryPlan): boolean =>
      /^(INSERT INTO|DELETE FROM) observation /.test(text);
    expect(plans.length).toBeGreaterThan(20);
    expect(scansOf(plans.filter((plan) => !isOwned(plan)))).toEqual([]);
    // Only undo removes observations: SQLite looks for absences in them, a few each day. After an insert it looks only
    // while some row still refers to nothing.
    expect(scansOf(plans.filter(isOwned))).toEqual(['SCAN away']);
  });

  it('the state of the recorder is found by an index', () => {
    const plans = plansOf(db, (watched) => readRecorderView(watched, person(), moment));
    expect(scansOf(plans)).toEqual([]);
    expect(plans.flatMap(({ steps }) => steps).join('\n')).not.toContain('TEMP B-TREE');
  });

  it('who is observed is found by an index of open shifts', () => {
    const scans = scansOf(plansOf(db, listObserved));
    expect(scans.filter((scan) => !scan.includes('one_open_shift'))).toEqual([]);
  });

  it('who observed is found by an index, without reading what they saw', () => {
    const id = person();
    db.exec('SAVEPOINT seen');
    db.prepare('UPDATE day_total SET observed_ms = ms').run();
    db.prepare('UPDATE observation_total SET observed_by = ?').run(id);
    const plans = plansOf(db, (watched) =>
      readTimers(watched, { personId: id, from: MONTH.from, to: MONTH.to }),
    );
    db.exec('ROLLBACK TO seen; RELEASE seen');
    const steps = plans.flatMap((plan) => plan.steps).join('\n');
    expect(steps).toContain('observation_total_by_observer');
    expect(scansOf(plans).filter((scan) => !scan.startsWith('SCAN person'))).toEqual([]);
  });

  it('normal times read the totals of periods', () => {
    const reckoning = reckoningOf(readStudy(db));
    const filter = { personId: null, ...MONTH };
    const scans = scansOf(plansOf(db, (watched) => listNormalTimes(watched, filter, reckoning)));
    expect(scans.filter((scan) => !scan.startsWith('SCAN year_total'))).toEqual([]);
  });

  it('norms read totals of periods, and each median one end of its index', () => {
    const isDaily = (scan: string): boolean =>
      /^SCAN (year_total|norm USING INDEX sqlite_autoindex_norm_2)( |$)/.test(scan);
    db.exec('SAVEPOINT chosen');
    const choices: readonly Partial<StudyPolicy>[] = [
      { normAverage: 'mean' },
      { normAverage: 'median' },
      { normAverage: 'mean', standardError: 'naive' },
      { isPaceRated: true },
      { cleaning: 'stepwise' },
    ];
    for (const policy of choices) {
      changeStudy(db, { policy });
      for (const filter of [{}, MONTH, { ...MONTH, personId: person() }]) {
        const asked = photoFilterSchema.parse(filter);
        const photos = createAnswerCache<EndedPhoto>();
        const seen = readPhoto({ db, photos, now: NOON }, asked);
        const scans = scansOf(plansOf(db, (watched) => readNorms(watched, asked, seen)));
        expect(scans.filter((scan) => !SMALL.includes(scan) && !isDaily(scan))).toEqual([]);
      }
    }
    db.exec('ROLLBACK TO chosen; RELEASE chosen');
  });

  it('a day is found by an index', () => {
    const whose = { personId: person(), day: DAY };
    expect(scansOf(plansOf(db, (watched) => getWorkday(watched, whose, moment)))).toEqual([]);
  });

  it('the photograph of a person reads the totals of its days', () => {
    const filter = { ...MONTH, personId: person() };
    const scans = scansOf(plansOf(db, (watched) => photo(watched, filter)));
    expect(scans.filter((scan) => !SMALL.includes(scan))).toEqual([]);
  });

  it('the photograph of all people reads totals of years and days, and no recorded time', () => {
    const daily = /^SCAN (year_total|workday_total|shift)( |$)/;
    for (const filter of [{}, MONTH]) {
      const scans = scansOf(plansOf(db, (watched) => photo(watched, filter)));
      expect(scans.filter((scan) => !SMALL.includes(scan) && !daily.test(scan))).toEqual([]);
    }
  });

  it('work sampling is followed and read by an index', () => {
    const whose = { personId: person(), moment };
    const isDaily = (scan: string): boolean => /^SCAN sampled_moment( |$)/.test(scan);
    const step = plansOf(db, (watched) => {
      stepSampling({ db: watched, newId: () => crypto.randomUUID() }, whose);
      readQuestion(watched, whose);
    });
    expect(scansOf(step)).toEqual([]);
    const filter = { ...MONTH, personId: person() };
    const read = plansOf(db, (watched) => readSampling(watched, readStudy(watched), filter));
    expect(scansOf(read).filter((scan) => !SMALL.includes(scan))).toEqual([]);
    const everybody = { personId: null, from: null, to: null };
    const ofAll = plansOf(db, (watched) => readSampling(watched, readStudy(watched), everybody));
    expect(scansOf(ofAll).filter((scan) => !SMALL.includes(scan) && !isDaily(scan))).toEqual([]);
  });

  it('people are compared from two indexes and the totals of days, in order, and no observation is read', () => {
    const known =
      /^SCAN (year_total|workday_total|shift|observation_total USING COVERING INDEX observation_total_by_day|observation USING INDEX observation_by_success)( |$)/;
    for (const filter of [{}, MONTH]) {
      const plans = plansOf(db, (watched) => people(watched, filter));
      const scans = scansOf(plans);
      expect(scans.filter((scan) => !SMALL.includes(scan) && !known.test(scan))).toEqual([]);
      const sums = plans.filter(({ text }) => text.includes('ln(ms)'));
      expect(sums.flatMap(({ steps }) => steps).join('\n')).not.toContain('TEMP B-TREE');
    }
  });

  it('durations for a scenario are walked over in the index of lengths, those of one person in theirs', () => {
    const operationId = operation();
    const ofAll = plansOf(db, (watched) => unitReadings(watched, { operationId }));
    const own = plansOf(db, (watched) =>
      unitReadings(watched, { operationId, personId: person() }),
    );
    expect(ofAll.flatMap(({ steps }) => steps).join('\n')).toContain('observation_total_by_length');
    expect(own.flatMap(({ steps }) => steps).join('\n')).toContain('by_own_length');
    expect(scansOf([...ofAll, ...own]).filter((scan) => scan.includes('_total'))).toEqual([]);
  });

  it('the observations behind a number are found by an index', () => {
    const operationIds = [operation()];
    const personId = person();
    for (const filter of [{ personId }, { personId, operationIds }, { ...MONTH, personId }]) {
      expect(scansOf(plansOf(db, (watched) => observations(watched, filter)))).toEqual([]);
    }
  });

  it('the observations of everybody read no more than their totals', () => {
    for (const filter of [{}, MONTH, { operationIds: [operation()] }]) {
      const scans = scansOf(plansOf(db, (watched) => observations(watched, filter)));
      expect(scans.filter((scan) => !SUMMED.test(scan))).toEqual([]);
    }
  });
});

describe('a query without an index', () => {
  it('is found out', () => {
    const plans = plansOf(db, (watched) => {
      get(watched, sql`SELECT count(*) AS n FROM segment WHERE origin = ${'recorded'}`);
      all(watched, sql`SELECT id FROM segment WHERE person_id = ${'?'}`);
    });
    expect(scansOf(plans)).toEqual(['SCAN segment']);
  });

  it('is taken back when it changed something', () => {
    const before = db.prepare('SELECT count(*) FROM segment').pluck().get();
    expect(scansOf(plansOf(db, (watched) => watched.prepare('DELETE FROM segment').run()))).toEqual(
      ['SCAN segment'],
    );
    expect(db.prepare('SELECT count(*) FROM segment').pluck().get()).toBe(before);
  });
});
