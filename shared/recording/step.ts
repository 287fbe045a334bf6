import { assertNever } from '../lib/assert.ts';
import type { Instant, Moment } from '../lib/time.ts';
import type { NewId } from '../lib/uuid.ts';
import type { OperationId } from '../operations/operation.ts';
import { type Observation, observationIdSchema } from './observation.ts';
import type { PersonId } from './person.ts';
import type { RecorderCommand, Refusal } from './recorder-command.ts';
import type { RecorderState } from './recorder-state.ts';
import { changed, made, type RowChange } from './row-change.ts';
import { beginSegment, endSegment, release } from './running-segment.ts';
import { type Shift, shiftIdSchema } from './shift.ts';

/** Everything that a command needs besides the state: whose it is, when and where it is, and fresh ids. */
export interface StepContext {
  readonly personId: PersonId;
  readonly moment: Moment;
  readonly newId: NewId;
  /** The running segment must not reach into one that lies ahead of it (the clock was once wrong); null: none does. */
  readonly latestEnd: Instant | null;
  /** Until when time is recorded in the open shift, which can be ahead of the moment (the clock was once wrong). */
  readonly workedUntil?: Instant;
  /** Who times the person; left out: the person does. */
  readonly observedBy?: PersonId;
}

/** When the running segment ends by a command of this context. */
export function endingOf({ moment, latestEnd }: StepContext): Moment {
  return latestEnd === null ? moment : { ...moment, at: Math.min(moment.at, latestEnd) };
}

/** When the shift ends that is closed at an instant: no recorded time is left outside of it. */
export function shiftEnd({ start }: Shift, at: Instant, { workedUntil }: StepContext): Instant {
  return Math.max(at, start, workedUntil ?? start);
}

/** What a command does to the rows, or why it does nothing. */
export type Step =
  | { readonly kind: 'changes'; readonly changes: readonly RowChange[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const done = (changes: readonly RowChange[]): Step => ({ kind: 'changes', changes });
const refused = (refusal: Refusal): Step => ({ kind: 'refused', refusal });

/**
 * The recorder as a pure function: a person's state and a command give the rows to write. `undo` is not here: it
 * takes back what an earlier step wrote. The moment must not lie before the start of the running segment.
 */
export function step(
  state: RecorderState,
  command: Exclude<RecorderCommand, { kind: 'undo' }>,
  context: StepContext,
): Step {
  switch (command.kind) {
    case 'switch':
      return done(switchTo(state, command.operationId, context));
    case 'interrupt':
      return done(interruptWith(state, command.operationId, context));
    case 'resume':
      return resume(state, context);
    case 'pause':
      return pause(state, context);
    case 'end-day':
      return endDay(state, context);
    case 'unit':
      return amend(state, context, (current) => ({
        countedUnits: current.countedUnits + command.count,
      }));
    case 'outcome':
      return amend(state, context, () => ({ outcome: command.outcome }));
    case 'rate':
      return amend(state, context, () => ({ paceRating: command.rating }));
    case 'note':
      return amend(state, context, () => ({ note: command.note === '' ? null : command.note }));
    default:
      return assertNever(command);
  }
}

/** A key is pressed: who was away is back, and the question about the time between stays. */
function backFromAway({ away }: RecorderState, { moment }: StepContext): RowChange[] {
  return away ? [changed('away', away, { end: Math.max(moment.at, away.start) })] : [];
}

/** The shift in which something may begin at the moment: the open one, unless it lies ahead. */
export function openShift({ shift }: RecorderState, context: StepContext): RowChange[] {
  const { personId, moment, newId } = context;
  if (shift && shift.start <= moment.at) return [];
  const id = shiftIdSchema.parse(newId());
  return [
    ...(shift ? [changed('shift', shift, { end: shiftEnd(shift, shift.start, context) })] : []),
    made('shift', { id, rev: 1, personId, start: moment.at, end: null, zone: moment.zone }),
  ];
}

function begin(
  operationId: OperationId,
  interrupts: Observation | null,
  { personId, moment, newId, observedBy }: StepContext,
): RowChange[] {
  const id = observationIdSchema.parse(newId());
  const observation: Observation = {
    id,
    rev: 1,
    personId,
    operationId,
    countedUnits: 0,
    outcome: null,
    note: null,
    interruptsId: interrupts?.id ?? null,
    heldAs: null,
    heldDepth: null,
    excludedFor: null,
    observedBy: observedBy ?? null,
    paceRating: null,
  };
  return [made('observation', observation), beginSegment(personId, id, moment, newId())];
}

/** A new performance begins at the instant at which the running one ends; a paused or left one is finished. */
function switchTo(
  state: RecorderState,
  operationId: OperationId,
  context: StepContext,
): RowChange[] {
  const finished = state.held.filter(({ heldAs }) => heldAs !== 'interrupted');
  return [
    ...backFromAway(state, context),
    ...openShift(state, context),
    ...(state.running ? [endSegment(state.running.segment, endingOf(context))] : []),
    ...release(state.running ? [] : finished),
    ...begin(operationId, null, context),
  ];
}

function hold(
  state: RecorderState,
  heldAs: 'interrupted' | 'paused',
  context: StepContext,
): RowChange[] {
  if (!state.running) return [];
  const heldDepth = Math.max(0, ...state.held.map((held) => held.heldDepth ?? 0)) + 1;
  return [
    endSegment(state.running.segment, endingOf(context)),
    changed('observation', state.running.observation, { heldAs, heldDepth }),
  ];
}

function interruptWith(
  state: RecorderState,
  operationId: OperationId,
  context: StepContext,
): RowChange[] {
  return [
    ...backFromAway(state, context),
    ...openShift(state, context),
    ...hold(state, 'interrupted', context),
    ...begin(operationId, state.running?.observation ?? null, context),
  ];
}

function resume(state: RecorderState, context: StepContext): Step {
  const held = state.held.at(-1);
  if (!held) return refused('nothing-held');
  return done([
    ...backFromAway(state, context),
    ...openShift(state, context),
    ...(state.running ? [endSegment(state.running.segment, endingOf(context))] : []),
    ...release([held]),
    beginSegment(context.personId, held.id, context.moment, context.newId()),
  ]);
}

function pause(state: RecorderState, context: StepContext): Step {
  if (!state.running) return refused('nothing-running');
  return done(hold(state, 'paused', context));
}

function endDay(state: RecorderState, context: StepContext): Step {
  if (!state.shift) return refused('no-open-day');
  const end = shiftEnd(state.shift, context.moment.at, context);
  return done([
    ...backFromAway(state, context),
    ...(state.running ? [endSegment(state.running.segment, endingOf(context))] : []),
    ...release(state.held),
    changed('shift', state.shift, { end }),
  ]);
}

/** What an amendment can change. */
const AMENDED = ['countedUnits', 'outcome', 'paceRating', 'note'] as const;

/** Units, outcome, rating and note belong to the running observation, else to the one on hold, else to the last, of who timed it. */
function amend(
  state: RecorderState,
  { observedBy }: StepContext,
  values: (current: Observation) => Partial<Observation>,
): Step {
  const current = state.running?.observation ?? state.held.at(-1) ?? state.last;
  if (!current || current.observedBy !== (observedBy ?? null)) return refused('no-observation');
  const wanted = { ...current, ...values(current) };
  const isSame = AMENDED.every((name) => wanted[name] === current[name]);
  return done(isSame ? [] : [changed('observation', current, wanted)]);
}
