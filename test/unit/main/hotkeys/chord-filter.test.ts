import { describe, expect, it } from 'vitest';

import { createChordFilter, type KeyPress } from '#main/hotkeys/chord-filter.ts';
import { hookTable } from '#main/hotkeys/hook-keys.ts';
import { PULSE, PULSE_MS } from '#main/hotkeys/hook-messages.ts';
import { HOTKEY_KEYS, parseHotkey } from '#shared/hotkeys/hotkey.ts';

const KEYCODES = { 1: 2, 2: 3, Numpad1: 79, NumpadEnd: 60_999, F13: 91 };

function filterOf(...hotkeys: readonly string[]) {
  const chords = hotkeys.flatMap((text, index) => {
    const hotkey = parseHotkey(text);
    return hotkey ? [{ id: index + 1, hotkey }] : [];
  });
  return createChordFilter(hookTable(chords), KEYCODES);
}

const key = (keycode: number, ...modifiers: readonly string[]): KeyPress => ({
  keycode,
  ctrlKey: modifiers.includes('ctrl'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
  metaKey: modifiers.includes('meta'),
});

describe('the filter of the key hook', () => {
  it('hears a chord with exactly its modifiers', () => {
    const filter = filterOf('Ctrl+Alt+1', 'Ctrl+Alt+Shift+1');
    filter.press(key(9), 0); // the sign of life is out
    expect(filter.press(key(2, 'ctrl', 'alt'), 1)).toBe(1);
    filter.release({ keycode: 2 });
    expect(filter.press(key(2, 'ctrl', 'alt', 'shift'), 2)).toBe(2);
    filter.release({ keycode: 2 });
    for (const modifiers of [[], ['ctrl'], ['alt'], ['ctrl', 'alt', 'meta']]) {
      expect(filter.press(key(2, ...modifiers), 3)).toBeUndefined();
    }
  });

  it('takes a key that is held down for one press', () => {
    const filter = filterOf('Ctrl+Alt+1');
    expect(filter.press(key(2, 'ctrl', 'alt'), 0)).toBe(1);
    for (let at = 600; at < 2000; at += 40) {
      expect(filter.press(key(2, 'ctrl', 'alt'), at)).toBeUndefined();
    }
    filter.release({ keycode: 2 });
    expect(filter.press(key(2, 'ctrl', 'alt'), 2000)).toBe(1);
  });

  it('hears another chord while one is held down', () => {
    const filter = filterOf('Ctrl+Alt+1', 'Ctrl+Alt+2');
    expect(filter.press(key(2, 'ctrl', 'alt'), 0)).toBe(1);
    expect(filter.press(key(3, 'ctrl', 'alt'), 1)).toBe(2);
  });

  it('knows a key of the numeric pad with its lock on and off', () => {
    const filter = filterOf('Ctrl+Alt+num1');
    expect(filter.press(key(79, 'ctrl', 'alt'), 0)).toBe(1);
    filter.release({ keycode: 79 });
    expect(filter.press(key(60_999, 'ctrl', 'alt'), 1)).toBe(1);
  });

  it('says of other keys only that there are some, and that seldom', () => {
    const filter = filterOf('Ctrl+Alt+1');
    const told = Array.from({ length: 1000 }, (_, at) => filter.press(key(at % 200), at * 25));
    expect(told.filter((id) => id !== undefined)).toEqual([PULSE, PULSE, PULSE]);
    expect(1000 * 25).toBeGreaterThan(2 * PULSE_MS);
  });
});

describe('the table of the key hook', () => {
  it('has a name for every key that a chord can have', () => {
    const named = /^(\d|F\d+|Numpad\w+|Arrow\w+|Space|Enter|Insert|Home|End|Page\w+)$/;
    const keys = HOTKEY_KEYS.flatMap((each) => {
      const hotkey = parseHotkey(`Ctrl+Alt+${each}`);
      return hotkey ? (hookTable([{ id: 1, hotkey }])[0]?.keys ?? []) : [];
    });
    expect(keys.length).toBeGreaterThanOrEqual(HOTKEY_KEYS.length);
    expect(keys.filter((name) => !named.test(name))).toEqual([]);
  });
});
