import type { Migration } from '../migrate.ts';

const PIECE_TIMES = `
  -- A set-up of its own: one of so many ms for so many units, beside allowance_share; null: it is a part of the share.
  ALTER TABLE norm ADD COLUMN set_up_ms REAL CHECK (set_up_ms >= 0);
  ALTER TABLE norm ADD COLUMN set_up_units REAL CHECK (set_up_units > 0);
`;

export const migration: Migration = { version: 12, up: (db) => db.exec(PIECE_TIMES) };
