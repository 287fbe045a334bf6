import type { Migration } from '../migrate.ts';

const READINGS = `
  -- Why the observation is no reading of its operation, such as "the client was late"; null: it is one.
  ALTER TABLE observation ADD COLUMN excluded_for TEXT CHECK (length(excluded_for) BETWEEN 1 AND 200);

  ALTER TABLE observation_total ADD COLUMN is_excluded INTEGER NOT NULL DEFAULT 0 CHECK (is_excluded IN (0, 1));
  DROP INDEX observation_total_by_length;
  CREATE INDEX observation_total_by_length ON observation_total (operation_id, ms, day, person_id)
    WHERE is_excluded = 0;

  -- Finished ones that are no readings: observations, observation_ms and units leave them out.
  ALTER TABLE day_total ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0;
  -- Squares of the lengths in tenths of a second, which stay exact as whole numbers: for the deviation.
  ALTER TABLE day_total ADD COLUMN observation_squares INTEGER NOT NULL DEFAULT 0;
  UPDATE day_total SET observation_squares = coalesce((
    SELECT sum(((each.ms + 50) / 100) * ((each.ms + 50) / 100)) FROM observation_total AS each
    WHERE each.person_id = day_total.person_id AND each.day = day_total.day
      AND each.operation_id = day_total.operation_id), 0);
`;

export const migration: Migration = { version: 4, up: (db) => db.exec(READINGS) };
