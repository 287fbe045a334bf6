import { afterEach, beforeEach, expect, it } from 'vitest';

import { verify } from '#main/database/verify.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  record(store.db, 60);
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

/** Names of the checks that fail. */
const failing = (): string[] =>
  verify(store.db)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

it('finds nothing wrong with a recorded day, and reads the pragmas of the running connection', () => {
  const found = verify(store.db);
  expect(found.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(found.ok).toBe(true);
  expect(found.sqlite).toMatch(/^3\.\d+\.\d+$/);
  expect(found.pragmas).toMatchObject({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    recursive_triggers: 0,
    temp_store: 2,
    wal_autocheckpoint: 200,
    busy_timeout: 5000,
  });
});

const firstSegment =
  '(SELECT id FROM segment WHERE ended_at > started_at ORDER BY started_at LIMIT 1)';

it.each([
  ['synchronous = NORMAL', 'pragma-synchronous'],
  ['foreign_keys = OFF', 'pragma-foreign-keys'],
  ['trusted_schema = ON', 'pragma-trusted-schema'],
  ['application_id = 1', 'application-id'],
  ['user_version = 1', 'schema-version'],
])('notices PRAGMA %s', (text, name) => {
  store.db.pragma(text);
  expect(failing()).toEqual([name]);
});

const WRONG_KIND = 'UPDATE workday_total SET result_ms = result_ms - 1, loss_ms = loss_ms + 1';

it.each([
  [
    'a segment that reaches into the next',
    `UPDATE segment SET ended_at = ended_at + 1, rev = rev + 1 WHERE id = ${firstSegment}`,
    ['no-overlap', 'day-sum', 'day-totals', 'observation-totals'],
  ],
  [
    'a row that the journal has otherwise',
    `UPDATE observation SET note = 'x' WHERE id = (SELECT row_id FROM change_row JOIN observation
       ON id = row_id AND rev = after ->> 'rev' WHERE entity = 'observation' LIMIT 1)`,
    ['journal'],
  ],
  [
    'an id that no application gives',
    `UPDATE person SET id = replace(id, '-', '+')`,
    ['foreign-keys', 'rows'],
  ],
  ['a wrong sum of a day', 'UPDATE day_total SET ms = ms + 1', ['day-sum', 'day-totals']],
  ['a wrong sum of a year', 'UPDATE year_total SET products = products + 1', ['period-totals']],
  ['a missing sum of a month', 'DELETE FROM month_total', ['period-totals']],
  ['time of a day that is of another kind', WRONG_KIND, ['period-totals']],
  ['a wrong mean', 'UPDATE day_reading_total SET log = log + 1e-6', ['day-readings']],
  ['days without readings', 'DELETE FROM day_reading_total', ['day-readings']],
  ['a missing sum of an observation', 'DELETE FROM observation_total', ['observation-totals']],
  ['a wrong count of units', 'UPDATE observation_total SET units = 77', ['observation-totals']],
])('notices %s', (_, text, names) => {
  store.db.pragma('foreign_keys = OFF');
  store.db.exec(text);
  store.db.pragma('foreign_keys = ON');
  expect(failing()).toEqual(names);
});

it('notices two running segments of one person', () => {
  store.db.exec(`DROP INDEX one_running_segment;
    UPDATE segment SET ended_at = NULL, end_zone = NULL, end_offset_minutes = NULL`);
  expect(failing()).toContain('one-running');
});

it('notices an index that does not fit its table', () => {
  store.db.unsafeMode();
  store.db.pragma('writable_schema = ON');
  store.db.exec(`UPDATE sqlite_schema SET rootpage =
    (SELECT rootpage FROM sqlite_schema WHERE name = 'shift_by_person') WHERE name = 'segment_by_observation'`);
  store.suspect();
  store.close();
  store = openForWriting(folder);
  expect(store.notices).toMatchObject([{ kind: 'recovered' }]);
  expect(failing()).toEqual([]);
});
