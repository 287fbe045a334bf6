import { isoWithOffset, type Moment } from '#shared/lib/time.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type {
  ObservationSheet,
  ObservationSheets,
  ObservationSheetsFilter,
  SheetLine,
} from '#shared/statistics/observation-sheet.ts';
import { summarizeSheets } from '#shared/statistics/summarize-sheets.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { listRows } from '../database/rows.ts';
import { all, get, type ReadableDatabase, sql } from '../database/sql.ts';
import { getWorkday } from '../workdays/workdays.ts';
import { filterSql } from './where.ts';

/** A page of a person's observation sheets, the newest first, and the summary of their like costs. */
export function readObservationSheets(
  db: ReadableDatabase,
  filter: ObservationSheetsFilter,
  moment: Moment,
): ObservationSheets {
  const { personId } = filter;
  const where = filterSql(filter);
  const counted = get<{ total: number }>(
    db,
    sql`SELECT count(DISTINCT day) AS total FROM day_total WHERE ${where}`,
  );
  const days = all<{ day: string }>(
    db,
    sql`SELECT DISTINCT day FROM day_total WHERE ${where}
        ORDER BY day DESC LIMIT ${filter.limit} OFFSET ${filter.offset}`,
  );
  const person = get<{ name: string }>(db, sql`SELECT name FROM person WHERE id = ${personId}`);
  const operations = new Map(
    listRows(db, 'operation', sql`true`).map((operation) => [String(operation.id), operation]),
  );
  const sheets = days.map(({ day }) =>
    sheetOf(getWorkday(db, { personId, day }, moment), person?.name ?? '', operations),
  );
  return { total: counted?.total ?? 0, sheets, likeCosts: summarizeSheets(sheets) };
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly of: Workday['segments'][number] | null;
}

/** A line of time without record. */
const NOTHING = { operationId: null, index: null, note: null, units: null };

/** Segments and gaps of the day in the order of the clock. */
function sheetOf(
  workday: Workday,
  name: string,
  operations: ReadonlyMap<string, Operation>,
): ObservationSheet {
  const { personId, day, segments, gaps, now, zone } = workday;
  const blocks: Block[] = [
    ...segments.map((of) => ({ start: of.start, end: of.end ?? now, of })),
    ...gaps.map(({ start, end }) => ({ start, end, of: null })),
  ].toSorted((a, b) => a.start - b.start);
  const firsts = new Map(segments.toReversed().map(({ id, observationId }) => [observationId, id]));
  const units = new Map(workday.observations.map((each) => [each.id, each]));
  const lines = blocks.map(({ start, end, of }): SheetLine => {
    const span = { start: clockOf(start, zone), end: clockOf(end, zone), ms: end - start };
    if (!of) return { ...NOTHING, ...span };
    const operation = operations.get(of.operationId);
    const observation =
      firsts.get(of.observationId) === of.id ? units.get(of.observationId) : undefined;
    return {
      ...span,
      operationId: of.operationId,
      index: operation && operation.kind !== 'absence' ? operation.timeIndex : null,
      note: observation?.note ?? null,
      units: observation?.units ?? null,
    };
  });
  const shiftMs = lines.reduce((sum, { ms }) => sum + ms, 0);
  return { personId, name, day, shiftMs, lines };
}

/** The clock with its seconds: durations are the differences of current times. */
const clockOf = (at: number, zone: string): string => isoWithOffset(at, zone).slice(11, 19);
