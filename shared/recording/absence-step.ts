import type { Instant, Moment } from '../lib/time.ts';
import { type Away, type AwayCause, awayIdSchema } from './away.ts';
import type { RecorderState } from './recorder-state.ts';
import { changed, made, type RowChange } from './row-change.ts';
import { beginSegment, endSegment, release } from './running-segment.ts';
import { endingOf, openShift, type StepContext } from './step.ts';

/**
 * The person left at `context.moment`, which may lie in the past: the running segment ends there, and what follows is
 * counted as nothing until the person says what it was. Nothing happens when nothing ran, or when somebody else times the person.
 */
export function beginAway(
  state: RecorderState,
  causes: readonly AwayCause[],
  context: StepContext,
): RowChange[] {
  if (!state.running || state.away || state.running.observation.observedBy !== null) return [];
  const { segment, observation } = state.running;
  const { personId, newId } = context;
  const moment = endingOf(context);
  const start = Math.max(moment.at, segment.start);
  const heldDepth = Math.max(0, ...state.held.map((held) => held.heldDepth ?? 0)) + 1;
  const away: Away = {
    id: awayIdSchema.parse(newId()),
    rev: 1,
    personId,
    start,
    end: null,
    zone: moment.zone,
    causes: [...causes],
    observationId: observation.id,
    endedDay: false,
    answer: null,
  };
  const isRecovered = causes.includes('crash');
  return [
    endSegment(segment, { ...moment, at: start }, isRecovered ? { origin: 'recovered' } : {}),
    changed('observation', observation, { heldAs: 'away', heldDepth }),
    made('away', away),
  ];
}

/** The person is back in the same working day: what ran goes on from now; the question about the time between stays. */
export function endAway(state: RecorderState, context: StepContext): RowChange[] {
  const { away } = state;
  if (!away) return [];
  const held = state.held.find(({ id, heldAs }) => id === away.observationId && heldAs === 'away');
  return [
    changed('away', away, { end: Math.max(context.moment.at, away.start) }),
    ...(held && !state.running
      ? [
          ...openShift(state, context),
          ...release([held]),
          beginSegment(context.personId, held.id, context.moment, context.newId()),
        ]
      : []),
  ];
}

/**
 * The person is back, and the absence ended the working day: the day closes at the last sign of work, or where time
 * ends that was entered afterwards. To be confirmed or changed, as a forgotten timer.
 */
export function endAwayAndDay(
  state: RecorderState,
  moment: Moment,
  enteredUntil: Instant | null,
): RowChange[] {
  const { away, shift } = state;
  if (!away) return [];
  const workedUntil = Math.max(away.start, enteredUntil ?? away.start);
  return [
    changed('away', away, { end: Math.max(moment.at, away.start), endedDay: true }),
    ...release(state.held),
    ...(shift ? [changed('shift', shift, { end: Math.max(workedUntil, shift.start) })] : []),
  ];
}
