// The figures of a data file, computed from its rows in a way of their own: no code of the application is used.
import BetterSqlite3 from 'better-sqlite3';

/** What the rows themselves say. Milliseconds. */
export interface RawFigures {
  readonly ms: number;
  readonly workingMs: number;
  readonly resultMs: number;
  readonly byCode: Readonly<Record<string, RawOperation>>;
}

/** One operation of the rows. */
interface RawOperation {
  readonly ms: number;
  readonly observations: number;
  readonly units: number;
  readonly interruptions: number;
}

interface Row {
  readonly code: string;
  readonly kind: string;
  readonly observation: string;
  readonly counted: number;
  readonly interrupted: number;
  readonly start: number;
  readonly end: number;
}

/** Adds up every segment, once. */
export function rawFigures(file: string): RawFigures {
  const db = new BetterSqlite3(file, { readonly: true });
  const rows = db
    .prepare<[], Row>(
      `SELECT o.code, o.kind, b.id AS observation, b.counted_units AS counted,
              (SELECT count(*) FROM observation i WHERE i.interrupts_id = b.id) AS interrupted,
              s.started_at AS start, s.ended_at AS "end"
       FROM segment s JOIN observation b ON b.id = s.observation_id
         JOIN operation o ON o.id = b.operation_id`,
    )
    .all();
  db.close();
  const byCode: Record<string, RawOperation> = {};
  const seen = new Set<string>();
  let [ms, workingMs, resultMs] = [0, 0, 0];
  for (const { code, kind, observation, counted, interrupted, start, end } of rows) {
    const length = end - start;
    ms += length;
    if (kind !== 'rest' && kind !== 'absence') workingMs += length;
    if (kind === 'result') resultMs += length;
    const isNew = !seen.has(observation);
    seen.add(observation);
    const before = byCode[code] ?? { ms: 0, observations: 0, units: 0, interruptions: 0 };
    byCode[code] = {
      ms: before.ms + length,
      observations: before.observations + (isNew ? 1 : 0),
      units: before.units + (isNew ? Math.max(1, counted) : 0),
      interruptions: before.interruptions + (isNew ? interrupted : 0),
    };
  }
  return { ms, workingMs, resultMs, byCode };
}
