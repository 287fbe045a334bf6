import type { Away } from '../../recording/away.ts';
import type { Observation } from '../../recording/observation.ts';
import type { PersonId } from '../../recording/person.ts';
import type { RecorderState } from '../../recording/recorder-state.ts';
import type { RowChange } from '../../recording/row-change.ts';
import type { Segment } from '../../recording/segment.ts';
import type { Shift } from '../../recording/shift.ts';
import type { DayRecord } from '../../workdays/day-record.ts';

/** The rows of one person's day, kept without a database while the day is played. */
export interface DayRows {
  readonly apply: (changes: readonly RowChange[]) => void;
  /** What a recorder would read before a command. */
  readonly state: () => RecorderState;
  /** What a repair would read. */
  readonly record: () => DayRecord;
  readonly aways: () => readonly Away[];
}

/** No rows yet. */
export function createDayRows(personId: PersonId, zone: string): DayRows {
  const segments = new Map<string, Segment>();
  const observations = new Map<string, Observation>();
  const shifts = new Map<string, Shift>();
  const aways = new Map<string, Away>();
  const apply = (change: RowChange): void => {
    switch (change.entity) {
      case 'segment':
        return put(segments, change);
      case 'observation':
        return put(observations, change);
      case 'shift':
        return put(shifts, change);
      case 'away':
        return put(aways, change);
      case 'person':
      case 'operation':
      case 'operation-group':
        return undefined;
    }
  };
  return {
    apply: (changes) => changes.forEach(apply),
    state: () => {
      const inOrder = byStart(segments);
      const segment = inOrder.find(({ end }) => end === null);
      const observation = observations.get((segment ?? inOrder.at(-1))?.observationId ?? '');
      return {
        running: segment && observation ? { segment, observation } : null,
        held: heldIn(observations),
        last: observation ?? null,
        shift: [...shifts.values()].find(({ end }) => end === null) ?? null,
        away: [...aways.values()].find(({ end }) => end === null) ?? null,
      };
    },
    record: () => ({
      personId,
      zone,
      segments: byStart(segments),
      observations: [...observations.values()],
      shifts: byStart(shifts),
      aways: byStart(aways),
    }),
    aways: () => byStart(aways),
  };
}

interface Put<Row> {
  readonly id: string;
  readonly after: Row | null;
}

function put<Row>(rows: Map<string, Row>, { id, after }: Put<Row>): void {
  if (after === null) rows.delete(id);
  else rows.set(id, after);
}

function byStart<Row extends { readonly start: number }>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].toSorted((a, b) => a.start - b.start);
}

function heldIn(observations: ReadonlyMap<string, Observation>): Observation[] {
  return [...observations.values()]
    .filter(({ heldDepth }) => heldDepth !== null)
    .toSorted((a, b) => (a.heldDepth ?? 0) - (b.heldDepth ?? 0));
}
