import type { Migration } from '../migrate.ts';

const PEOPLE = `
  -- With the length: people are compared by days from the index alone, in its order.
  DROP INDEX observation_total_by_day;
  CREATE INDEX observation_total_by_day
    ON observation_total (person_id, day, operation_id, is_excluded, ms);

  -- Contracts and payments are few: the ones of a period are found without the other observations.
  CREATE INDEX observation_by_success ON observation (id) WHERE outcome IN ('contract', 'payment');
`;

export const migration: Migration = { version: 9, up: (db) => db.exec(PEOPLE) };
