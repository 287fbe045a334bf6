// A process of its own for the key hook: it sees every key, and so nothing but the ids of our chords ever leaves it.
// Mouse events have no listener here at all. No key is kept, counted or logged.
import { uIOhook, UiohookKey } from 'uiohook-napi';

import { createChordFilter } from './chord-filter.ts';
import { type HookMessage, hookTableSchema, PULSE } from './hook-messages.ts';

const keycodes: Readonly<Record<string, number>> = UiohookKey;
let filter = createChordFilter([], keycodes);

const tell = (chordId: number): void => {
  const message: HookMessage = { chordId, t: Date.now() };
  process.parentPort.postMessage(message);
};

process.parentPort.on('message', ({ data }) => {
  filter = createChordFilter(hookTableSchema.parse(data), keycodes);
});

uIOhook.on('keydown', (press) => {
  const id = filter.press(press, Date.now());
  if (id !== undefined) tell(id);
});
uIOhook.on('keyup', (press) => filter.release(press));

uIOhook.start();
tell(PULSE);
