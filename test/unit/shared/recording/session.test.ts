import { describe, expect, it } from 'vitest';

import { personIdSchema } from '#shared/recording/person.ts';
import { idleState } from '#shared/recording/recorder-state.ts';
import { sessionOf } from '#shared/recording/session.ts';
import { anObservation, aSegment, aShift, NINE } from '#test/support/builders.ts';

const observer = personIdSchema.parse('00000001-0000-7000-8000-000000000002');
const seen = anObservation(1, { observedBy: observer });
const shift = aShift(1, NINE, null);

describe('who times a person', () => {
  it('is nobody while no shift is open, whoever timed the last one', () => {
    expect(sessionOf({ ...idleState, last: seen })).toEqual({ kind: 'none' });
  });
  it('is who timed what runs', () => {
    const running = { segment: aSegment(1, NINE, null), observation: seen };
    expect(sessionOf({ ...idleState, running, shift })).toEqual({ kind: 'observed', by: observer });
    const own = { ...running, observation: anObservation(1) };
    expect(sessionOf({ ...idleState, running: own, shift })).toEqual({ kind: 'self' });
  });
  it('is who timed what waits, and what was last in the open shift', () => {
    expect(sessionOf({ ...idleState, held: [seen], shift })).toMatchObject({ kind: 'observed' });
    expect(sessionOf({ ...idleState, last: seen, shift })).toMatchObject({ kind: 'observed' });
  });
  it('is the person where nothing of the open shift is left', () => {
    expect(sessionOf({ ...idleState, shift })).toEqual({ kind: 'self' });
  });
});
