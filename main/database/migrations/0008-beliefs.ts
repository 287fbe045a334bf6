import type { Migration } from '../migrate.ts';

const BELIEFS = `
  -- Answers to the questionnaire before the study. A second answer of a person is another row.
  CREATE TABLE belief (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id   TEXT    NOT NULL REFERENCES person (id),
    answered_at INTEGER NOT NULL,
    shares      TEXT    NOT NULL CHECK (json_valid(shares)),
    lengths     TEXT    NOT NULL CHECK (json_valid(lengths))
  ) STRICT;
`;

export const migration: Migration = { version: 8, up: (db) => db.exec(BELIEFS) };
