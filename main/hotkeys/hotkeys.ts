import type { Binding, ChordAction } from '#shared/hotkeys/binding.ts';
import type { HotkeysStatus } from '#shared/hotkeys/chord-status.ts';

import { type ChordTable, chordStates, chordTable, type Refused } from './chord-table.ts';
import type { GlobalHotkeys } from './global-hotkeys.ts';
import type { HookEngine, HookListener, HookProblem } from './hook-engine.ts';

/** What the keys depend on, and what they lead to. */
export interface HotkeysParts {
  readonly bindings: () => readonly Binding[];
  readonly wantsExtended: () => boolean;
  /** Wayland gives no program the keys of another: nothing is registered there. */
  readonly isWayland: boolean;
  readonly createSystem: (onChord: (id: number) => void) => GlobalHotkeys;
  readonly createHook: (listener: HookListener) => HookEngine;
  readonly act: (action: ChordAction) => void;
  readonly onTested: (hotkey: string) => void;
  readonly onStatus: (status: HotkeysStatus) => void;
}

/** The global keys of the running application. */
export interface Hotkeys {
  readonly status: () => HotkeysStatus;
  /** Bindings, engine or keyboard changed: register anew. */
  readonly refresh: () => void;
  /** Gives all chords back and registers them anew: the keyboard may have changed. */
  readonly renew: () => void;
  /** Tries again only where a chord was taken by another program. */
  readonly retry: () => void;
  readonly test: (isOn: boolean) => void;
  /** The key hook may run only while something is being recorded and somebody is there. */
  readonly allowHook: (isAllowed: boolean) => void;
  readonly stop: () => void;
}

const TEST_MS = 15_000;

/** What listens now. */
interface Listening {
  table: ChordTable;
  refused: ReadonlySet<number>;
  isHookAllowed: boolean;
  isHookReady: boolean;
  problem: HookProblem | null;
  testTimer: NodeJS.Timeout | undefined;
}

/** Who listens, and what is known of it. */
interface Ears {
  readonly parts: HotkeysParts;
  readonly now: Listening;
  readonly system: GlobalHotkeys;
  readonly hook: HookEngine;
}

/** Keys that listen after the first `refresh`. The hook takes over from the system's shortcuts when it hears. */
export function createHotkeys(parts: HotkeysParts): Hotkeys {
  const now: Listening = {
    table: chordTable([]),
    refused: new Set(),
    isHookAllowed: false,
    isHookReady: false,
    problem: null,
    testTimer: undefined,
  };
  const onChord = (id: number): void => hear(parts, now, id);
  const onReady = (): void => {
    if (now.isHookReady) return;
    now.isHookReady = true;
    update(ears);
  };
  const onProblem = (problem: HookProblem): void => {
    now.problem = problem;
    now.isHookReady = false;
    update(ears);
  };
  const system = parts.createSystem(onChord);
  const hook = parts.createHook({ onChord, onReady, onProblem });
  const ears: Ears = { parts, now, system, hook };
  return controls(ears);
}

function controls(ears: Ears): Hotkeys {
  const { parts, now, system, hook } = ears;
  return {
    status: () => statusOf(parts, now),
    refresh: () => {
      now.problem = null;
      update(ears);
    },
    renew: () => {
      system.stop();
      update(ears);
    },
    retry: () => {
      if (now.refused.size > 0) update(ears);
    },
    test: (isOn) => {
      clearTimeout(now.testTimer);
      now.testTimer = isOn ? setTimeout(() => (now.testTimer = undefined), TEST_MS) : undefined;
    },
    allowHook: (isAllowed) => {
      if (now.isHookAllowed === isAllowed) return;
      now.isHookAllowed = isAllowed;
      if (parts.wantsExtended()) update(ears);
    },
    stop: () => {
      clearTimeout(now.testTimer);
      hook.stop();
      system.stop();
    },
  };
}

function update(ears: Ears): void {
  const before = JSON.stringify(statusOf(ears.parts, ears.now));
  listen(ears);
  const status = statusOf(ears.parts, ears.now);
  if (JSON.stringify(status) !== before) ears.parts.onStatus(status);
}

function listen({ parts, now, system, hook }: Ears): void {
  now.table = chordTable(parts.bindings());
  if (parts.isWayland) return;
  if (parts.wantsExtended() && now.isHookAllowed && now.problem === null) {
    hook.listen(now.table.chords);
  } else {
    hook.stop();
    now.isHookReady = false;
  }
  if (now.isHookReady) system.stop();
  now.refused = now.isHookReady ? new Set() : system.listen(now.table.chords);
}

function hear(parts: HotkeysParts, now: Listening, id: number): void {
  const binding = now.table.bindings[id - 1];
  if (binding === undefined) return; // the table has changed since
  if (now.testTimer === undefined) parts.act(binding.action);
  else parts.onTested(binding.hotkey);
}

function statusOf(parts: HotkeysParts, now: Listening): HotkeysStatus {
  const isExtended = parts.wantsExtended() && now.problem === null;
  if (parts.isWayland) {
    return { engine: 'none', problem: 'wayland', chords: chordStates(now.table, 'off', new Map()) };
  }
  // While the hook rests, a chord that only it can hear is off, not taken.
  const shown: Refused = isExtended ? 'off' : 'taken';
  const refused = new Map([...now.refused].map((id) => [id, shown]));
  return {
    engine: isExtended ? 'extended' : 'system',
    problem: parts.wantsExtended() ? now.problem : null,
    chords: chordStates(now.table, 'registered', refused),
  };
}
