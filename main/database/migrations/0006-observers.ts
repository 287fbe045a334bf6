import type { Migration } from '../migrate.ts';

const OBSERVERS = `
  -- Who timed it; null: the person did.
  ALTER TABLE observation ADD COLUMN observed_by TEXT REFERENCES person (id);
  -- Pace in percent of the standard one; null: not rated.
  ALTER TABLE observation ADD COLUMN pace_rating INTEGER CHECK (pace_rating BETWEEN 10 AND 300);

  ALTER TABLE observation_total ADD COLUMN observed_by TEXT;
  ALTER TABLE observation_total ADD COLUMN pace_rating INTEGER;
  CREATE INDEX observation_total_by_observer ON observation_total (observed_by, day, person_id)
    WHERE observed_by IS NOT NULL;

  -- Time on that day that somebody else timed.
  ALTER TABLE day_total ADD COLUMN observed_ms INTEGER NOT NULL DEFAULT 0;
  -- Readings with a rated pace, and normal time of all readings: their time at their pace, unrated ones at 100 %.
  ALTER TABLE day_total ADD COLUMN rated INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE day_total ADD COLUMN normal_ms INTEGER NOT NULL DEFAULT 0;
  UPDATE day_total SET normal_ms = observation_ms;
`;

export const migration: Migration = { version: 6, up: (db) => db.exec(OBSERVERS) };
