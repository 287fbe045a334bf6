import type { Migration } from '../migrate.ts';

const NORMS = `
  -- Norms of time that somebody approved. Only withdrawn_at ever changes: what was approved stays as it was.
  CREATE TABLE norm (
    id               TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    operation_id     TEXT    NOT NULL REFERENCES operation (id),
    version          INTEGER NOT NULL CHECK (version >= 1),
    average          TEXT    NOT NULL CHECK (average IN ('mean', 'median')),
    observed_ms      REAL    NOT NULL CHECK (observed_ms >= 0),
    standard_ms      REAL    NOT NULL CHECK (standard_ms > 0),
    low_ms           REAL,
    high_ms          REAL,
    level            REAL    NOT NULL CHECK (level > 0 AND level < 1),
    allowance_share  REAL    NOT NULL CHECK (allowance_share >= 0),
    allowance_base   TEXT    NOT NULL CHECK (allowance_base IN ('job', 'workday')),
    observations     INTEGER NOT NULL,
    person_days      INTEGER NOT NULL,
    people           INTEGER NOT NULL,
    period_from      TEXT,                         -- first and last day of what it was taken from
    period_to        TEXT,
    approved_by      TEXT    NOT NULL CHECK (length(approved_by) BETWEEN 1 AND 80),
    approved_on      TEXT    NOT NULL,
    made_at          INTEGER NOT NULL,
    withdrawn_at     INTEGER,
    UNIQUE (operation_id, version)
  ) STRICT;
`;

export const migration: Migration = { version: 5, up: (db) => db.exec(NORMS) };
