import type { Migration } from '../migrate.ts';

// A segment lasts 16 hours at most (57,600,000 ms): what seems to last longer is a forgotten timer.
const RECORDED = `
  CREATE TABLE shift (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev        INTEGER NOT NULL CHECK (rev >= 1),
    person_id  TEXT    NOT NULL REFERENCES person (id),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER CHECK (ended_at >= started_at),
    zone       TEXT    NOT NULL
  ) STRICT;
  CREATE INDEX shift_by_person ON shift (person_id, started_at);
  CREATE UNIQUE INDEX one_open_shift ON shift (person_id) WHERE ended_at IS NULL;

  CREATE TABLE observation (
    id            TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev           INTEGER NOT NULL CHECK (rev >= 1),
    person_id     TEXT    NOT NULL REFERENCES person (id),
    operation_id  TEXT    NOT NULL REFERENCES operation (id),
    counted_units INTEGER NOT NULL CHECK (counted_units >= 0),
    outcome       TEXT,
    note          TEXT,
    interrupts_id TEXT REFERENCES observation (id) DEFERRABLE INITIALLY DEFERRED,
    held_as       TEXT CHECK (held_as IN ('interrupted', 'paused', 'away')),
    held_depth    INTEGER CHECK (held_depth >= 1),
    CHECK ((held_as IS NULL) = (held_depth IS NULL))
  ) STRICT;
  CREATE INDEX observation_by_operation ON observation (operation_id);
  CREATE INDEX observation_by_interrupted ON observation (interrupts_id) WHERE interrupts_id IS NOT NULL;
  CREATE UNIQUE INDEX held_stack ON observation (person_id, held_depth) WHERE held_depth IS NOT NULL;

  CREATE TABLE segment (
    id                   TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev                  INTEGER NOT NULL CHECK (rev >= 1),
    person_id            TEXT    NOT NULL REFERENCES person (id),
    observation_id       TEXT    NOT NULL REFERENCES observation (id) DEFERRABLE INITIALLY DEFERRED,
    started_at           INTEGER NOT NULL,
    ended_at             INTEGER CHECK (ended_at >= started_at AND ended_at - started_at <= 57600000),
    start_zone           TEXT    NOT NULL,
    start_offset_minutes INTEGER NOT NULL CHECK (start_offset_minutes BETWEEN -960 AND 960),
    end_zone             TEXT,
    end_offset_minutes   INTEGER CHECK (end_offset_minutes BETWEEN -960 AND 960),
    origin               TEXT    NOT NULL CHECK (origin IN ('recorded', 'retro', 'recovered', 'generated', 'imported')),
    is_edited            INTEGER NOT NULL CHECK (is_edited IN (0, 1)),
    CHECK ((ended_at IS NULL) = (end_zone IS NULL) AND (ended_at IS NULL) = (end_offset_minutes IS NULL))
  ) STRICT;
  CREATE INDEX segment_by_person ON segment (person_id, started_at, ended_at);
  CREATE INDEX segment_by_observation ON segment (observation_id);
  CREATE UNIQUE INDEX one_running_segment ON segment (person_id) WHERE ended_at IS NULL;

  CREATE TABLE away (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev            INTEGER NOT NULL CHECK (rev >= 1),
    person_id      TEXT    NOT NULL REFERENCES person (id),
    started_at     INTEGER NOT NULL,
    ended_at       INTEGER CHECK (ended_at >= started_at),
    zone           TEXT    NOT NULL,
    causes         TEXT    NOT NULL CHECK (json_valid(causes)),
    observation_id TEXT REFERENCES observation (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    ended_day      INTEGER NOT NULL CHECK (ended_day IN (0, 1)),
    answer         TEXT
  ) STRICT;
  CREATE INDEX away_by_person ON away (person_id, started_at);
  CREATE UNIQUE INDEX one_open_away ON away (person_id) WHERE ended_at IS NULL;

  -- How far a crash can leave a running segment in doubt.
  CREATE TABLE heartbeat (
    person_id TEXT    NOT NULL PRIMARY KEY REFERENCES person (id),
    beat_at   INTEGER NOT NULL
  ) STRICT;

  -- The system's clock was set, or the system slept, while the recorder ran.
  CREATE TABLE clock_event (
    id       INTEGER PRIMARY KEY,
    seen_at  INTEGER NOT NULL,
    step_ms  INTEGER NOT NULL,
    slept_ms INTEGER NOT NULL
  ) STRICT;
`;

export const migration: Migration = { version: 2, up: (db) => db.exec(RECORDED) };
