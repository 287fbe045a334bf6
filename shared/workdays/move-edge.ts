import { momentIn } from '../lib/time.ts';
import { changed, type RowChange } from '../recording/row-change.ts';
import { isEnded, type Segment } from '../recording/segment.ts';
import { type DayRecord, extentOf, findSegment } from './day-record.ts';
import { growShifts } from './grow-shift.ts';
import type { RepairOf } from './repair.ts';
import { impossible, problemOf, repaired, type RepairContext, type Repaired } from './repaired.ts';

/**
 * Moves one end of a segment. A neighbour that touches it gives or takes the time; a gap shrinks or grows, and so does
 * the day where it gets longer.
 */
export function moveEdge(
  record: DayRecord,
  { segmentId, edge, at }: RepairOf<'move-edge'>,
  { now, newId }: RepairContext,
): Repaired {
  const segment = findSegment(record, segmentId);
  if (!segment) return impossible({ code: 'not-found', what: 'segment', id: segmentId });
  if (edge === 'end' && !isEnded(segment)) {
    return impossible({ code: 'still-running', id: segmentId });
  }
  if (segment[edge] === at) return repaired([]);
  const neighbour = touching(record, segment, edge);
  const moved = neighbour
    ? [withEdge(segment, edge, at), withEdge(neighbour, opposite(edge), at)]
    : [withEdge(segment, edge, at)];
  const ids = moved.map(({ id }) => id);
  for (const each of moved) {
    const problem = problemOf(record, extentOf(each, now), now, ids);
    if (problem) return impossible(problem);
  }
  const changes: RowChange[] = [];
  for (const each of shrinkingFirst(moved, segment, edge)) {
    const before = findSegment(record, each.id);
    if (before) changes.push(changed('segment', before, each));
  }
  const extent = extentOf(withEdge(segment, edge, at), now);
  return repaired([...changes, ...growShifts(record, extent, newId)]);
}

type Edge = 'start' | 'end';

const opposite = (edge: Edge): Edge => (edge === 'start' ? 'end' : 'start');

function touching(record: DayRecord, segment: Segment, edge: Edge): Segment | undefined {
  return record.segments.find(
    (other) =>
      other.id !== segment.id &&
      other.start !== other.end &&
      (edge === 'start' ? other.end === segment.start : other.start === segment.end),
  );
}

/** The same segment with one end elsewhere; the zone stays the one in which it was recorded. */
export function withEdge(segment: Segment, edge: Edge, at: number): Segment {
  if (edge === 'start') {
    const { offsetMinutes } = momentIn(at, segment.startZone);
    return { ...segment, start: at, startOffsetMinutes: offsetMinutes, isEdited: true };
  }
  const zone = segment.endZone ?? segment.startZone;
  const { offsetMinutes } = momentIn(at, zone);
  return { ...segment, end: at, endZone: zone, endOffsetMinutes: offsetMinutes, isEdited: true };
}

/** The one that loses time is written first, so that at no step two rows share an instant. */
function shrinkingFirst(moved: readonly Segment[], before: Segment, edge: Edge): Segment[] {
  const first = moved[0];
  const grows =
    edge === 'start' ? (first?.start ?? 0) < before.start : (first?.end ?? 0) > (before.end ?? 0);
  return grows ? moved.toReversed() : [...moved];
}
