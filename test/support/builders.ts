// Rows for tests: everything that a test does not care about is filled in, and nothing of it can be changed.
import { momentIn } from '#shared/lib/time.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import { groupIdSchema, type Operation, operationIdSchema } from '#shared/operations/operation.ts';
import type { OperationGroup } from '#shared/operations/operation.ts';
import { type Away, awayIdSchema } from '#shared/recording/away.ts';
import { type Observation, observationIdSchema } from '#shared/recording/observation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import { type Segment, segmentIdSchema } from '#shared/recording/segment.ts';
import { type Shift, shiftIdSchema } from '#shared/recording/shift.ts';
import type { StepContext } from '#shared/recording/step.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const ZONE = 'Europe/Moscow';
/** Nine o'clock on a Monday in Moscow. */
export const NINE = Date.parse('2026-03-02T09:00:00+03:00');

/** The instant that many minutes after nine. */
export const minute = (minutes: number): number => NINE + minutes * MINUTE;

/** A valid id that a test can recognise. */
function uuid(kind: number, number: number): string {
  return `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const PERSON = personIdSchema.parse(uuid(1, 1));
export const groupId = (n: number) => groupIdSchema.parse(uuid(2, n));
export const operationId = (n: number) => operationIdSchema.parse(uuid(3, n));
export const observationId = (n: number) => observationIdSchema.parse(uuid(4, n));
export const segmentId = (n: number) => segmentIdSchema.parse(uuid(5, n));
export const shiftId = (n: number) => shiftIdSchema.parse(uuid(6, n));
export const awayId = (n: number) => awayIdSchema.parse(uuid(7, n));

/** Ids that count up from 1, of a kind of their own. */
export function countingIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return uuid(9, count);
  };
}

/** The n-th of those ids. */
export const newId = (n: number): string => uuid(9, n);

/** The value with everything in it frozen: who changes it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

export function aGroup(n: number, values: Partial<OperationGroup> = {}): OperationGroup {
  const code = `group-${n}`;
  const row = { id: groupId(n), rev: 1, code, name: null, position: n - 1, isArchived: false };
  return frozen({ ...row, ...values });
}

export function anOperation(n: number, values: Partial<Operation> = {}): Operation {
  return frozen({
    id: operationId(n),
    rev: 1,
    groupId: groupId(1),
    code: `operation-${n}`,
    name: null,
    kind: 'support',
    timeIndex: 'ОП',
    unit: null,
    colourStep: 0,
    hotkey: null,
    position: n - 1,
    isArchived: false,
    mergedIntoId: null,
    ...values,
  });
}

export function anObservation(n: number, values: Partial<Observation> = {}): Observation {
  return frozen({
    id: observationId(n),
    rev: 1,
    personId: PERSON,
    operationId: operationId(1),
    countedUnits: 0,
    outcome: null,
    note: null,
    interruptsId: null,
    heldAs: null,
    heldDepth: null,
    excludedFor: null,
    observedBy: null,
    paceRating: null,
    ...values,
  });
}

/** The segment `n` of the observation `n`, from one instant to another; `null` runs on. */
export function aSegment(
  n: number,
  start: number,
  end: number | null,
  values: Partial<Segment> = {},
): Segment {
  const zone = values.startZone ?? ZONE;
  return frozen({
    id: segmentId(n),
    rev: 1,
    personId: PERSON,
    observationId: observationId(n),
    start,
    end,
    startZone: zone,
    startOffsetMinutes: momentIn(start, zone).offsetMinutes,
    endZone: end === null ? null : zone,
    endOffsetMinutes: end === null ? null : momentIn(end, zone).offsetMinutes,
    origin: 'recorded',
    isEdited: false,
    ...values,
  });
}

export function aShift(
  n: number,
  start: number,
  end: number | null,
  values: Partial<Shift> = {},
): Shift {
  return frozen({ id: shiftId(n), rev: 1, personId: PERSON, start, end, zone: ZONE, ...values });
}

export function anAway(
  n: number,
  start: number,
  end: number | null,
  values: Partial<Away> = {},
): Away {
  return frozen({
    id: awayId(n),
    rev: 1,
    personId: PERSON,
    start,
    end,
    zone: ZONE,
    causes: ['idle'],
    observationId: null,
    endedDay: false,
    answer: null,
    ...values,
  });
}

/** What a command at that instant knows besides the state. */
export function aContext(at: number, values: Partial<StepContext> = {}): StepContext {
  const moment = momentIn(at, ZONE);
  return { personId: PERSON, moment, newId: countingIds(), latestEnd: null, ...values };
}
