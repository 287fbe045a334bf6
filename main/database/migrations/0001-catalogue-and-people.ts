import type { Migration } from '../migrate.ts';

const RECORDED = `
  CREATE TABLE person (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev         INTEGER NOT NULL CHECK (rev >= 1),
    name        TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
  ) STRICT;

  CREATE TABLE operation_group (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev         INTEGER NOT NULL CHECK (rev >= 1),
    code        TEXT    NOT NULL UNIQUE,
    name        TEXT,                            -- null: the built-in name of the code
    position    INTEGER NOT NULL CHECK (position >= 0),
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
  ) STRICT;

  CREATE TABLE operation (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rev            INTEGER NOT NULL CHECK (rev >= 1),
    group_id       TEXT    NOT NULL REFERENCES operation_group (id),
    code           TEXT    NOT NULL UNIQUE,
    name           TEXT,                         -- null: the built-in name of the code
    kind           TEXT    NOT NULL CHECK (kind IN ('result', 'support', 'avoidable', 'loss', 'rest', 'absence')),
    time_index     TEXT    NOT NULL CHECK (time_index IN ('ПЗ', 'ОП', 'ОБС', 'ПТ', 'ОТЛ', 'НР', 'ПНТ', 'НТД')),
    unit           TEXT,
    colour_step    INTEGER NOT NULL CHECK (colour_step BETWEEN 0 AND 4),
    hotkey         TEXT,
    position       INTEGER NOT NULL CHECK (position >= 0),
    is_archived    INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
    merged_into_id TEXT REFERENCES operation (id)
  ) STRICT;
`;

export const migration: Migration = { version: 1, up: (db) => db.exec(RECORDED) };
