import { intersection, type Interval } from '../lib/intervals.ts';
import type { Instant } from '../lib/time.ts';
import type { NewId } from '../lib/uuid.ts';
import type { RowChange } from '../recording/row-change.ts';
import { LONGEST_SEGMENT_MS, type SegmentId } from '../recording/segment.ts';
import { type DayRecord, extentOf } from './day-record.ts';
import type { RepairProblem } from './repair.ts';

/** What a repair needs besides the day: what time it is, and fresh ids. */
export interface RepairContext {
  readonly now: Instant;
  readonly newId: NewId;
}

/** The rows to write, or why not. */
export type Repaired =
  | { readonly kind: 'changes'; readonly changes: readonly RowChange[] }
  | { readonly kind: 'problem'; readonly problem: RepairProblem };

/** A repair that is possible. */
export function repaired(changes: readonly RowChange[]): Repaired {
  return { kind: 'changes', changes };
}

/** A repair that is not. */
export function impossible(problem: RepairProblem): Repaired {
  return { kind: 'problem', problem };
}

/** Why a segment cannot have this extent, if it cannot; `except` are the segments that give way. */
export function problemOf(
  record: DayRecord,
  interval: Interval,
  now: Instant,
  except: readonly SegmentId[] = [],
): RepairProblem | undefined {
  const { start, end } = interval;
  if (end <= start) return { code: 'empty-interval', start, end };
  if (end - start > LONGEST_SEGMENT_MS) return { code: 'too-long', start, end };
  if (end > now) return { code: 'in-the-future', at: end };
  for (const segment of record.segments) {
    if (except.includes(segment.id)) continue;
    const common = intersection(interval, extentOf(segment, now));
    if (common) return { code: 'overlap', ...common };
  }
  return undefined;
}
