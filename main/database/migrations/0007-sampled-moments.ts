import type { Migration } from '../migrate.ts';

const MOMENTS = `
  -- One moment of work sampling: planned before it comes, and what became of it.
  CREATE TABLE sampled_moment (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev          INTEGER NOT NULL CHECK (rev >= 1),
    person_id    TEXT    NOT NULL REFERENCES person (id),
    day          TEXT    NOT NULL,               -- local day, such as 2026-03-02
    planned_at   INTEGER NOT NULL,
    shown_at     INTEGER,
    answered_at  INTEGER,
    state        TEXT    NOT NULL CHECK (state IN ('planned', 'open', 'answered', 'missed', 'not-asked')),
    reason       TEXT CHECK (reason IN ('paused', 'away', 'day-closed', 'late')),
    operation_id TEXT REFERENCES operation (id),
    source       TEXT    NOT NULL CHECK (source IN ('prompt', 'round')),
    round_id     TEXT CHECK (length(round_id) = 36),
    observer     TEXT,
    CHECK ((state = 'answered') = (operation_id IS NOT NULL)),
    CHECK ((state = 'not-asked') = (reason IS NOT NULL)),
    CHECK ((source = 'round') = (round_id IS NOT NULL))
  ) STRICT;
  CREATE INDEX sampled_moment_by_person ON sampled_moment (person_id, day, source);
  CREATE INDEX sampled_moment_by_day ON sampled_moment (day);
  CREATE INDEX sampled_moment_by_round ON sampled_moment (round_id) WHERE round_id IS NOT NULL;
  CREATE INDEX sampled_moment_to_come ON sampled_moment (person_id, planned_at) WHERE state IN ('planned', 'open');
`;

export const migration: Migration = { version: 7, up: (db) => db.exec(MOMENTS) };
