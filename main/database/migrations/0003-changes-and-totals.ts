import type { Migration } from '../migrate.ts';

const JOURNAL = `
  -- One command, repair or edit: who did what when, and whether it was taken back.
  CREATE TABLE change (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    scope     TEXT    NOT NULL CHECK (scope IN ('recording', 'repair', 'catalogue', 'people')),
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    made_at   INTEGER NOT NULL,
    made_by   TEXT    NOT NULL,
    action    TEXT    NOT NULL,                  -- word of the command or repair, such as "switch"
    reason    TEXT,
    undone_at INTEGER
  ) STRICT;
  CREATE INDEX change_by_scope ON change (scope, person_id, seq);

  -- What one change did to one row: the row before and after, as JSON; null where there was none.
  CREATE TABLE change_row (
    change_seq INTEGER NOT NULL REFERENCES change (seq) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    entity     TEXT    NOT NULL,
    row_id     TEXT    NOT NULL,
    before     TEXT CHECK (json_valid(before)),
    after      TEXT CHECK (json_valid(after)),
    PRIMARY KEY (change_seq, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_row_by_row ON change_row (row_id);

  -- Derived from segments and observations, kept in the same transaction, checked by "verify", rebuilt at will.
  CREATE TABLE day_total (
    person_id      TEXT    NOT NULL,
    day            TEXT    NOT NULL,             -- local day, such as 2026-03-02
    operation_id   TEXT    NOT NULL,
    ms             INTEGER NOT NULL,             -- time recorded on that day
    segments       INTEGER NOT NULL,             -- pieces of segments on that day
    observations   INTEGER NOT NULL,             -- finished ones that began on that day,
    observation_ms INTEGER NOT NULL,             -- their whole time,
    units          INTEGER NOT NULL,             -- their units,
    interruptions  INTEGER NOT NULL,             -- and how often they were interrupted
    PRIMARY KEY (person_id, day, operation_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX day_total_by_day ON day_total (day);

  -- One ended observation: it belongs to the day on which it began.
  CREATE TABLE observation_total (
    observation_id TEXT    NOT NULL PRIMARY KEY,
    person_id      TEXT    NOT NULL,
    operation_id   TEXT    NOT NULL,
    day            TEXT    NOT NULL,
    started_at     INTEGER NOT NULL,
    ms             INTEGER NOT NULL,
    units          INTEGER NOT NULL,
    interruptions  INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX observation_total_by_length ON observation_total (operation_id, ms, day, person_id);
  CREATE INDEX observation_total_by_day ON observation_total (person_id, day, operation_id);

  CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT;
`;

export const migration: Migration = { version: 3, up: (db) => db.exec(JOURNAL) };
