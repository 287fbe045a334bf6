import { expect, it } from 'vitest';

import { deedOf, nextOutcome } from '#main/hotkeys/chord-command.ts';
import { COMMANDS } from '#shared/hotkeys/command.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';

const operationId = operationIdSchema.parse('01900000-0000-7000-8000-000000000001');
const context = { interruptWithId: () => operationId, outcome: () => null };

it('turns a chord of an operation into a switch, and with Shift into an interruption', () => {
  expect(deedOf({ kind: 'switch', operationId }, context)).toEqual({
    kind: 'record',
    command: { kind: 'switch', operationId },
  });
  expect(deedOf({ kind: 'interrupt-with', operationId }, context)).toEqual({
    kind: 'record',
    command: { kind: 'interrupt', operationId },
  });
});

it('knows what every command does', () => {
  const deeds = COMMANDS.map(({ id }) => deedOf({ kind: 'command', commandId: id }, context));
  expect(deeds).toEqual([
    { kind: 'record', command: { kind: 'interrupt', operationId } },
    { kind: 'record', command: { kind: 'resume' } },
    { kind: 'record', command: { kind: 'unit', count: 1 } },
    { kind: 'record', command: { kind: 'outcome', outcome: 'no-answer' } },
    { kind: 'record', command: { kind: 'pause' } },
    { kind: 'record', command: { kind: 'undo' } },
    { kind: 'record', command: { kind: 'end-day' } },
    { kind: 'show-recorder' },
  ]);
});

it('says so when the operation to interrupt with is not there', () => {
  const without = { ...context, interruptWithId: () => undefined };
  expect(deedOf({ kind: 'command', commandId: 'interrupt' }, without)).toEqual({
    kind: 'unknown-operation',
  });
});

it('walks through all outcomes and back to none', () => {
  const walk = [nextOutcome(null)];
  while (walk.at(-1) !== null) walk.push(nextOutcome(walk.at(-1) ?? null));
  expect(walk).toEqual([...OUTCOMES, null]);
});
