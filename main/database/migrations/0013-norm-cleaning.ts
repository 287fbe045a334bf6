import type { Migration } from '../migrate.ts';

const NORM_CLEANING = `
  -- By which rule the readings were cleaned, and how many of them it left out; observations are those that stayed.
  ALTER TABLE norm ADD COLUMN cleaning TEXT NOT NULL DEFAULT 'none'
    CHECK (cleaning IN ('none', 'stepwise', 'min-and-max', 'limit-values'));
  ALTER TABLE norm ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out >= 0);
`;

export const migration: Migration = { version: 13, up: (db) => db.exec(NORM_CLEANING) };
