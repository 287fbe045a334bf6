import { app, powerMonitor } from 'electron';

import type { Hotkeys } from './hotkeys/hotkeys.ts';
import type { Broadcast } from './ipc/emit.ts';
import { logInfo } from './lib/logging.ts';
import type { Stops } from './lib/stops.ts';
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
  const unwatch = watchPower(onSign);
  const { currentPersonId } = settings();
  if (currentPersonId !== null) {
    attemptToRecord(running, () => recorder.start(currentPersonId));
  }
  const timer = setInterval(() => attemptToRecord(running, () => recorder.tick()), TICK_MS);
  return () => {
    clearInterval(timer);
    unwatch();
  };
}

function noteSign(gone: Set<'locked' | 'asleep'>, sign: PowerSign): void {
  if (sign === 'lock') gone.add('locked');
  if (sign === 'suspend') gone.add('asleep');
  if (sign === 'unlock') gone.delete('locked');
  if (sign === 'resume') gone.delete('asleep');
}

/** Takes the last steps when the application ends, in whichever way that comes. */
export function onEnd(last: Stops): void {
  const end = (): void => {
    if (last.haveRun()) return;
    last.run();
    logInfo('ended');
  };
  app.on('will-quit', end);
  // Before the computer goes off there is no time for an orderly quit.
  powerMonitor.on('shutdown', () => {
    end();
    app.exit(0);
  });
}

/** Time for an answer to reach the window that asked for what ends the application. */
const ANSWER_MS = 300;

/** Ends this application soon and starts it again. */
export function startAnew(): void {
  setTimeout(() => {
    app.relaunch();
    app.exit(0);
  }, ANSWER_MS);
}
