import type { Migration } from '../migrate.ts';

const SCENARIOS = `
  -- Departments and their splits of roles, to be run; the whole scenario is one document.
  CREATE TABLE scenario (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name       TEXT    NOT NULL,
    made_at    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    document   TEXT    NOT NULL CHECK (json_valid(document))
  ) STRICT;
`;

export const migration: Migration = { version: 10, up: (db) => db.exec(SCENARIOS) };
