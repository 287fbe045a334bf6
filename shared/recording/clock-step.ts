import type { Moment } from '../lib/time.ts';
import type { RecorderState } from './recorder-state.ts';
import { changed, made, type RowChange } from './row-change.ts';
import { beginSegment, endSegment } from './running-segment.ts';
import { shiftIdSchema } from './shift.ts';
import { endingOf, shiftEnd, type StepContext } from './step.ts';

/**
 * The system's clock was set while something ran: the segment ends at `before`, as the old clock counted, and the
 * same observation goes on at the new time. The jump itself is counted as nothing, and the day's shift breaks there.
 */
export function carryOverClockStep(
  state: RecorderState,
  before: Moment,
  context: StepContext,
): RowChange[] {
  const { running, shift } = state;
  const { personId, moment, newId } = context;
  if (!running) return [];
  const shiftChanges: RowChange[] = shift
    ? [
        changed('shift', shift, { end: shiftEnd(shift, before.at, context) }),
        made('shift', {
          id: shiftIdSchema.parse(newId()),
          rev: 1,
          personId,
          start: moment.at,
          end: null,
          zone: moment.zone,
        }),
      ]
    : [];
  return [
    endSegment(running.segment, endingOf({ ...context, moment: before })),
    ...shiftChanges,
    beginSegment(personId, running.observation.id, moment, newId()),
  ];
}
