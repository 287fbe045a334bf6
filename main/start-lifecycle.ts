import { app, powerMonitor } from 'electron';

import type { Hotkeys } from './hotkeys/hotkeys.ts';
import type { Broadcast } from './ipc/emit.ts';
import { logError, logInfo } from './lib/logging.ts';
import { type PowerSign, watchPower } from './recording/power-events.ts';
import { attemptToRecord } from './start-commands.ts';
import type { Running } from './start-running.ts';

const TICK_MS = 5000;

/** Keeps the recorder awake: its ticks, and what the system says of the person's presence. Returns what stops that. */
export function keepRecorderAwake(
  running: Running,
  keys: Hotkeys,
  hear: Broadcast['hear'],
): () => void {
  const { services, settings } = running;
  const { recorder } = services;
  const gone = new Set<'locked' | 'asleep'>();
  let isRecording = false;
  const allowHook = (): void => keys.allowHook(isRecording && gone.size === 0);
  hear((event) => {
    if (event.name !== 'recorder.changed' || !('running' in event.payload)) return;
    isRecording = event.payload.isDayOpen && event.payload.running !== null;
    allowHook();
  });
  const onSign = (sign: PowerSign): void => {
    noteSign(gone, sign);
    allowHook();
    attemptToRecord(running, () => recorder.sign(sign));
    // The keyboard may be another one now, or another program may have let go of a chord.
    if (sign === 'unlock' || sign === 'resume') keys.renew();
  };
  watchPower(onSign);
  const { currentPersonId } = settings();
  if (currentPersonId !== null) {
    attemptToRecord(running, () => recorder.start(currentPersonId));
  }
  const timer = setInterval(() => attemptToRecord(running, () => recorder.tick()), TICK_MS);
  return () => clearInterval(timer);
}

function noteSign(gone: Set<'locked' | 'asleep'>, sign: PowerSign): void {
  if (sign === 'lock') gone.add('locked');
  if (sign === 'suspend') gone.add('asleep');
  if (sign === 'unlock') gone.delete('locked');
  if (sign === 'resume') gone.delete('asleep');
}

/** Steps to take when the application ends, in this order. Each is taken even when one before it fails. */
export function onEnd(steps: readonly (() => void)[]): void {
  let isDone = false;
  const end = (): void => {
    if (isDone) return;
    isDone = true;
    for (const step of steps) {
      try {
        step();
      } catch (error) {
        logError('while ending', error);
      }
    }
    logInfo('ended');
  };
  app.on('will-quit', end);
  // Before the computer goes off there is no time for an orderly quit.
  powerMonitor.on('shutdown', () => {
    end();
    app.exit(0);
  });
}
