import { expect, it } from 'vitest';

import { hotkeysStatusSchema } from '#shared/hotkeys/chord-status.ts';
import { operationId } from '#test/support/builders.ts';

const status = {
  engine: 'system',
  problem: null,
  chords: [
    {
      hotkey: 'Ctrl+Alt+1',
      action: { kind: 'switch', operationId: operationId(1) },
      state: 'taken',
    },
  ],
};

it('takes the state of every chord as it is', () => {
  expect(hotkeysStatusSchema.parse(status)).toEqual(status);
});

it('knows why the wanted engine does not run, and no other reason', () => {
  expect(hotkeysStatusSchema.safeParse({ ...status, problem: 'wayland' }).success).toBe(true);
  expect(hotkeysStatusSchema.safeParse({ ...status, problem: 'tired' }).success).toBe(false);
});
