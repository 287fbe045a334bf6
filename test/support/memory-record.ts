// A record without a database: rows by entity, changed only as SQLite's schema would allow it.
import type { NewId } from '#shared/lib/uuid.ts';
import type { Away } from '#shared/recording/away.ts';
import type { Observation } from '#shared/recording/observation.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import { type Entity, inverseOf, type RowChange } from '#shared/recording/row-change.ts';
import { LONGEST_SEGMENT_MS, type Segment } from '#shared/recording/segment.ts';
import type { Shift } from '#shared/recording/shift.ts';
import type { StepContext } from '#shared/recording/step.ts';
import type { DayRecord } from '#shared/workdays/day-record.ts';

import { aContext, countingIds, frozen, PERSON, ZONE } from './builders.ts';

type Row = Segment | Observation | Shift | Away;

/** The rows of one person. */
export interface MemoryRecord {
  readonly segments: () => Segment[];
  readonly observations: () => Observation[];
  readonly shifts: () => Shift[];
  readonly aways: () => Away[];
  /** What the next command depends on. */
  readonly state: () => RecorderState;
  /** The context of a command, clamped as the recorder does it. */
  readonly context: (at: number) => StepContext;
  /** What a repair depends on. */
  readonly day: () => DayRecord;
  readonly newId: NewId;
  /** Writes; throws when a row is not what the change was made from, or when the schema would refuse it. */
  readonly apply: (changes: readonly RowChange[]) => void;
  /** Takes changes back. */
  readonly undo: (changes: readonly RowChange[]) => void;
  /** Every row without its revision, to be compared. */
  readonly rows: () => unknown;
}

/** An empty record, or one of these rows. */
export function memoryRecord(rows: Partial<Record<Entity, readonly Row[]>> = {}): MemoryRecord {
  const tables = new Map<Entity, Map<string, Row>>();
  for (const entity of ['segment', 'observation', 'shift', 'away'] as const) {
    tables.set(entity, new Map((rows[entity] ?? []).map((row) => [row.id, frozen(row)])));
  }
  const of = <R extends Row>(entity: Entity): R[] =>
    [...(tables.get(entity)?.values() ?? [])] as R[];
  const byStart = <R extends Segment | Shift | Away>(entity: Entity): R[] =>
    of<R>(entity).toSorted((a, b) => a.start - b.start || (a.end ?? 9e15) - (b.end ?? 9e15));
  const segments = (): Segment[] => byStart('segment');
  const observations = (): Observation[] => of('observation');
  const newId = countingIds();

  const writeOne = ({ entity, id, before, after }: RowChange, growth = 1): void => {
    const table = tables.get(entity);
    if (!table) throw new Error(`no ${entity} is kept here`);
    const current = table.get(id) ?? null;
    if (JSON.stringify(current) !== JSON.stringify(before)) throw new Error(`changed since: ${id}`);
    const isNext = !before || !after || after.rev === before.rev + growth;
    if (!isNext) throw new Error(`revision of ${id}`);
    if (after) table.set(id, frozen(after) as Row);
    else table.delete(id);
    checkSchema(of('segment'), of('observation'), of('shift'), of('away'));
  };

  const state = (): RecorderState => {
    const segment = segments().find(({ end }) => end === null);
    const last = segment ?? segments().at(-1);
    const find = (id: string | undefined): Observation | null =>
      observations().find((each) => each.id === id) ?? null;
    const observation = find(segment?.observationId);
    return frozen({
      running: segment && observation ? { segment, observation } : null,
      held: observations()
        .filter(({ heldDepth }) => heldDepth !== null)
        .toSorted((a, b) => (a.heldDepth ?? 0) - (b.heldDepth ?? 0)),
      last: find(last?.observationId),
      shift: byStart<Shift>('shift').find(({ end }) => end === null) ?? null,
      away: byStart<Away>('away').find(({ end }) => end === null) ?? null,
    });
  };

  return {
    segments,
    observations,
    shifts: () => byStart('shift'),
    aways: () => byStart('away'),
    state,
    context: (at) => {
      const start = segments().find(({ end }) => end === null)?.start ?? at;
      return { ...aContext(Math.max(at, start)), newId };
    },
    day: () =>
      frozen({
        personId: PERSON,
        zone: ZONE,
        segments: segments(),
        observations: observations(),
        shifts: byStart<Shift>('shift'),
        aways: byStart<Away>('away'),
      }),
    newId,
    apply: (changes) => {
      for (const change of changes) writeOne(change);
    },
    undo: (changes) => {
      for (const change of inverseOf(changes)) writeOne(change, -1);
    },
    rows: () =>
      [...tables].map(([entity, table]) => [
        entity,
        [...table.values()]
          .map((row) => ({ ...row, rev: 0 }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ]),
  };
}

interface Extent {
  readonly start: number;
  readonly end: number | null;
}

function checkSchema(
  segments: readonly Segment[],
  observations: readonly Observation[],
  shifts: readonly Shift[],
  aways: readonly Away[],
): void {
  const isOpen = ({ end }: Extent): boolean => end === null;
  for (const rows of [segments, shifts, aways]) {
    if (rows.filter(isOpen).length > 1) throw new Error('two are open');
    if (rows.some((row: Extent) => lengthOf(row) < 0)) throw new Error('negative');
  }
  if (segments.some((row) => lengthOf(row) > LONGEST_SEGMENT_MS)) throw new Error('too long');
  const depths = observations.flatMap(({ heldDepth }) => heldDepth ?? []);
  if (new Set(depths).size !== depths.length) throw new Error('one place of the stack twice');
}

const lengthOf = ({ start, end }: Extent): number => (end ?? start) - start;
