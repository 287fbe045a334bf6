import { join } from 'node:path';

import { powerMonitor, systemPreferences, type UtilityProcess, utilityProcess } from 'electron';

import type { Chord } from './chord-table.ts';
import { hookTable } from './hook-keys.ts';
import { hookMessageSchema, PULSE } from './hook-messages.ts';

/** Why the hook cannot run. */
export type HookProblem = 'not-permitted' | 'not-available';

/** What the owner of the hook hears. */
export interface HookListener {
  readonly onChord: (id: number) => void;
  /** It hears keys now. */
  readonly onReady: () => void;
  /** It ended, and not because it was stopped. */
  readonly onProblem: (problem: HookProblem) => void;
}

/** The key hook in its process. */
export interface HookEngine {
  /** Starts it unless it runs, and tells it the chords. */
  readonly listen: (chords: readonly Chord[]) => void;
  /** Ends its process: there is no hook any more. */
  readonly stop: () => void;
}

const CHECK_MS = 5000;
/** The system removes a slow hook without a word: no key for so long while somebody is at the machine is suspicious. */
const DEAF_AFTER_MS = 10 * 60_000;

/** On macOS a hook without the permission would end the whole application. */
function isPermitted(): boolean {
  return process.platform !== 'darwin' || systemPreferences.isTrustedAccessibilityClient(false);
}

/** One start of the hook's process. */
interface Hook {
  readonly child: UtilityProcess;
  readonly timer: NodeJS.Timeout;
  heardAt: number;
}

/** The hook, stopped. */
export function createHookEngine(listener: HookListener): HookEngine {
  let hook: Hook | undefined;
  let chords: readonly Chord[] = [];
  const stop = (): void => {
    const stopped = hook;
    hook = undefined;
    if (stopped === undefined) return;
    clearInterval(stopped.timer);
    stopped.child.kill();
  };
  const giveUp = (problem: HookProblem): void => {
    stop();
    listener.onProblem(problem);
  };
  const check = (): void => {
    if (!isPermitted()) giveUp('not-permitted');
    else if (isDeaf(hook)) {
      stop();
      start();
    }
  };
  const start = (): void => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'hook-process.cjs'), [], {
      serviceName: 'Chronokadr keys',
      stdio: 'ignore',
    });
    const started: Hook = { child, timer: setInterval(check, CHECK_MS), heardAt: Date.now() };
    hook = started;
    child.on('spawn', () => child.postMessage(hookTable(chords)));
    child.on('message', (message: unknown) => {
      if (hook !== started) return;
      started.heardAt = Date.now();
      const { chordId } = hookMessageSchema.parse(message);
      if (chordId === PULSE) listener.onReady();
      else listener.onChord(chordId);
    });
    child.on('exit', () => {
      if (hook === started) giveUp('not-available');
    });
  };
  return {
    listen: (wanted) => {
      chords = wanted;
      if (!isPermitted()) giveUp('not-permitted');
      else if (hook === undefined) start();
      else hook.child.postMessage(hookTable(chords));
    },
    stop,
  };
}

function isDeaf(hook: Hook | undefined): boolean {
  if (hook === undefined || Date.now() - hook.heardAt < DEAF_AFTER_MS) return false;
  return powerMonitor.getSystemIdleTime() < 10;
}
