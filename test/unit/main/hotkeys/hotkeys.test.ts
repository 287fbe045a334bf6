import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Chord } from '#main/hotkeys/chord-table.ts';
import type { HookListener } from '#main/hotkeys/hook-engine.ts';
import { createHotkeys } from '#main/hotkeys/hotkeys.ts';
import type { Binding, ChordAction } from '#shared/hotkeys/binding.ts';
import type { HotkeysStatus } from '#shared/hotkeys/chord-status.ts';
import type { CommandId } from '#shared/hotkeys/command.ts';

const bind = (hotkey: string, commandId: CommandId): Binding => ({
  hotkey,
  action: { kind: 'command', commandId },
});

/** Keys over engines that a test plays. */
function play(bindings: Binding[]) {
  const played = {
    bindings,
    taken: new Set<string>(),
    wantsExtended: false,
    system: [] as readonly Chord[],
    hook: undefined as readonly Chord[] | undefined,
    acted: [] as ChordAction[],
    tested: [] as string[],
    statuses: [] as HotkeysStatus[],
    press: (_id: number): void => {},
    listener: undefined as HookListener | undefined,
  };
  const hotkeys = createHotkeys({
    bindings: () => played.bindings,
    wantsExtended: () => played.wantsExtended,
    isWayland: false,
    createSystem: (onChord) => {
      played.press = onChord;
      return {
        listen: (chords) => {
          played.system = chords;
          return new Set(
            chords.filter(({ hotkey }) => played.taken.has(hotkey.key)).map(({ id }) => id),
          );
        },
        stop: () => {
          played.system = [];
        },
      };
    },
    createHook: (listener) => {
      played.listener = listener;
      return {
        listen: (chords) => {
          played.hook = chords;
        },
        stop: () => {
          played.hook = undefined;
        },
      };
    },
    act: (action) => played.acted.push(action),
    onTested: (hotkey) => played.tested.push(hotkey),
    onStatus: (status) => played.statuses.push(status),
  });
  hotkeys.refresh();
  const states = () => hotkeys.status().chords.map(({ state }) => state);
  return { played, hotkeys, states };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the system’s keys', () => {
  it('say of each chord what became of it', () => {
    const { played, hotkeys, states } = play([
      bind('Ctrl+Alt+1', 'unit'),
      bind('Ctrl+Alt+2', 'undo'),
      bind('ctrl+alt+1', 'pause'),
      bind('Ctrl+Alt+Q', 'resume'),
    ]);
    played.taken.add('2');
    hotkeys.refresh();
    expect(states()).toEqual(['registered', 'taken', 'conflict', 'invalid']);
    expect(played.statuses.at(-1)).toEqual(hotkeys.status());
    played.taken.clear();
    hotkeys.retry();
    expect(states()).toEqual(['registered', 'registered', 'conflict', 'invalid']);
  });

  it('lead to what is bound, also after it was bound anew', () => {
    const { played, hotkeys } = play([bind('Ctrl+Alt+1', 'unit')]);
    played.press(1);
    played.bindings = [bind('Ctrl+Alt+1', 'undo')];
    hotkeys.refresh();
    played.press(1);
    played.press(7); // of a table that is gone
    expect(played.acted).toEqual([
      { kind: 'command', commandId: 'unit' },
      { kind: 'command', commandId: 'undo' },
    ]);
  });

  it('are only named while they are tested, and 15 s later act again', () => {
    const { played, hotkeys } = play([bind('Ctrl+Alt+1', 'unit')]);
    hotkeys.test(true);
    played.press(1);
    vi.advanceTimersByTime(14_900);
    played.press(1);
    expect(played.tested).toEqual(['Ctrl+Alt+1', 'Ctrl+Alt+1']);
    expect(played.acted).toEqual([]);
    vi.advanceTimersByTime(200);
    played.press(1);
    expect(played.acted).toHaveLength(1);
    hotkeys.test(true);
    hotkeys.test(false);
    played.press(1);
    expect(played.acted).toHaveLength(2);
  });
});

describe('the key hook', () => {
  it('takes over when it hears, and hands back when it must rest', () => {
    const { played, hotkeys } = play([bind('Ctrl+Alt+1', 'unit')]);
    played.wantsExtended = true;
    hotkeys.refresh();
    expect(played.hook).toBeUndefined();
    hotkeys.allowHook(true);
    expect(played.hook).toHaveLength(1);
    expect(played.system).toHaveLength(1); // until the hook hears
    played.listener?.onReady();
    expect(played.system).toEqual([]);
    expect(hotkeys.status().engine).toBe('extended');
    hotkeys.allowHook(false);
    expect(played.hook).toBeUndefined();
    expect(played.system).toHaveLength(1);
  });

  it.each(['not-permitted', 'not-available'] as const)(
    'gives way to the system’s keys when it is %s, and is tried again when asked',
    (problem) => {
      const { played, hotkeys } = play([bind('Ctrl+Alt+1', 'unit')]);
      played.wantsExtended = true;
      hotkeys.allowHook(true);
      played.listener?.onReady();
      played.listener?.onProblem(problem);
      expect(hotkeys.status()).toMatchObject({ engine: 'system', problem });
      expect(played.system).toHaveLength(1);
      hotkeys.refresh();
      expect(played.hook).toHaveLength(1);
      expect(hotkeys.status()).toMatchObject({ engine: 'extended', problem: null });
    },
  );

  it('leaves a chord that only it can hear off while it rests', () => {
    const { played, hotkeys, states } = play([bind('Ctrl+Alt+1', 'unit')]);
    played.wantsExtended = true;
    played.taken.add('1');
    hotkeys.refresh();
    expect(states()).toEqual(['off']);
    hotkeys.allowHook(true);
    played.listener?.onReady();
    expect(states()).toEqual(['registered']);
  });
});

it('registers nothing on Wayland, and says why', () => {
  const hotkeys = createHotkeys({
    bindings: () => [bind('Ctrl+Alt+1', 'unit')],
    wantsExtended: () => true,
    isWayland: true,
    createSystem: () => ({ listen: () => expect.fail(), stop: () => {} }),
    createHook: () => ({ listen: () => expect.fail(), stop: () => {} }),
    act: () => {},
    onTested: () => {},
    onStatus: () => {},
  });
  hotkeys.refresh();
  hotkeys.allowHook(true);
  expect(hotkeys.status()).toMatchObject({
    engine: 'none',
    problem: 'wayland',
    chords: [{ hotkey: 'Ctrl+Alt+1', state: 'off' }],
  });
});
