// The rows of a data file, read past the application.
import type BetterSqlite3 from 'better-sqlite3';

import type { Kind } from '#shared/operations/kind.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';

/** A segment of an operation. What runs ends where it is looked at. */
export interface RawSegment {
  readonly personId: string;
  readonly observationId: string;
  readonly operationId: string;
  readonly start: number;
  readonly end: number;
  readonly isOpen: number;
  readonly zone: string;
}

interface RawOperation {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly kind: Kind;
  readonly timeIndex: TimeIndex;
}

interface RawObservationRow {
  readonly id: string;
  readonly personId: string;
  readonly operationId: string;
  readonly countedUnits: number;
  readonly interruptsId: string | null;
  readonly heldAs: string | null;
  readonly excludedFor: string | null;
  readonly observedBy: string | null;
  readonly paceRating: number | null;
}

interface RawShift {
  readonly personId: string;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}

/** All that figures are made of. */
export interface RawRecord {
  readonly dayStartMinutes: number;
  readonly operations: readonly RawOperation[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly segments: readonly RawSegment[];
  readonly observations: readonly RawObservationRow[];
  readonly shifts: readonly RawShift[];
}

/** Reads the rows; what is open reaches to `now`, or where that is null to the last heartbeat. */
export function readRawRecord(db: BetterSqlite3.Database, now: number | null): RawRecord {
  const read = <Row>(text: string): Row[] => db.prepare<[], Row>(text).all();
  const end = (row: string): string =>
    `coalesce(${row}.ended_at, max(${row}.started_at, ${now ?? 'coalesce(beat_at, 0)'})) AS "end"`;
  const beat = (row: string): string => `LEFT JOIN heartbeat h ON h.person_id = ${row}.person_id`;
  const [setting] = read<{ value: string }>(
    `SELECT value FROM setting WHERE name = 'dayStartMinutes'`,
  );
  return {
    dayStartMinutes: Number(setting?.value ?? 0),
    operations: read(`SELECT id, code, name, kind, time_index AS timeIndex FROM operation`),
    people: read(`SELECT id, name FROM person ORDER BY name`),
    segments: read(
      `SELECT s.person_id AS personId, s.observation_id AS observationId, start_zone AS zone,
              b.operation_id AS operationId, s.started_at AS start, ${end('s')},
              s.ended_at IS NULL AS isOpen
       FROM segment s JOIN observation b ON b.id = s.observation_id ${beat('s')}`,
    ),
    observations: read(
      `SELECT id, person_id AS personId, operation_id AS operationId, held_as AS heldAs,
              counted_units AS countedUnits, interrupts_id AS interruptsId,
              excluded_for AS excludedFor, observed_by AS observedBy,
              pace_rating AS paceRating FROM observation`,
    ),
    shifts: read(
      `SELECT f.person_id AS personId, f.started_at AS start, ${end('f')}, f.zone
       FROM shift f ${beat('f')}`,
    ),
  };
}
