import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatHotkey, HOTKEY_KEYS, parseHotkey, toAccelerator } from '#shared/hotkeys/hotkey.ts';
import { runs } from '#test/support/property.ts';

const chord = (text: string): string | undefined => {
  const parsed = parseHotkey(text);
  return parsed && formatHotkey(parsed);
};

describe('parseHotkey', () => {
  it('reads modifiers and a key', () => {
    expect(parseHotkey('Ctrl+Alt+1')).toEqual({
      ctrl: true,
      alt: true,
      shift: false,
      meta: false,
      key: '1',
    });
  });

  it.each([
    ['alt+CTRL+1', 'Ctrl+Alt+1'],
    [' Shift + Meta + pageup ', 'Shift+Meta+PageUp'],
    ['Ctrl+num0', 'Ctrl+num0'],
    ['meta+numadd', 'Meta+numadd'],
    ['F13', 'F13'],
    ['shift+f24', 'Shift+F24'],
    ['Alt+F1', 'Alt+F1'],
  ])('reads %j as %s', (text, expected) => {
    expect(chord(text)).toBe(expected);
  });

  it.each([
    ['no key', 'Ctrl+Alt'],
    ['nothing', ''],
    ['only a plus', '+'],
    ['a letter: its place depends on the layout', 'Ctrl+A'],
    ['a key that does not exist', 'Ctrl+F25'],
    ['a modifier that does not exist', 'Hyper+1'],
    ['a modifier twice', 'Ctrl+Ctrl+1'],
    ['a bare key, which people type', '1'],
    ['Shift alone, with which people type', 'Shift+1'],
    ['a bare function key that programs use', 'F12'],
    ['two keys', 'Ctrl+1+2'],
  ])('refuses %s', (_, text) => {
    expect(parseHotkey(text)).toBeUndefined();
  });

  it('reads back what formatHotkey writes', () => {
    const hotkeys = fc.record({
      ctrl: fc.boolean(),
      alt: fc.boolean(),
      shift: fc.boolean(),
      meta: fc.boolean(),
      key: fc.constantFrom(...HOTKEY_KEYS),
    });
    fc.assert(
      fc.property(hotkeys, (hotkey) => {
        const isSafe =
          hotkey.ctrl || hotkey.alt || hotkey.meta || /^F(1[3-9]|2[0-4])$/.test(hotkey.key);
        expect(parseHotkey(formatHotkey(hotkey))).toEqual(isSafe ? hotkey : undefined);
      }),
      runs(300),
    );
  });
});

describe('the keys', () => {
  it('are digits, function keys, the numeric pad and names: no letters, none twice', () => {
    expect(HOTKEY_KEYS).toHaveLength(10 + 24 + 15 + 11);
    expect(new Set(HOTKEY_KEYS.map((key) => key.toLowerCase())).size).toBe(HOTKEY_KEYS.length);
    expect(HOTKEY_KEYS.filter((key) => /^[a-z]$/i.test(key))).toEqual([]);
  });
});

describe('toAccelerator', () => {
  it.each([
    ['Ctrl+Alt+1', 'Control+Alt+1'],
    ['Ctrl+Alt+Enter', 'Control+Alt+Return'],
    ['Shift+Meta+num1', 'Shift+Meta+num1'],
  ])('writes %s as Electron wants it', (text, expected) => {
    const parsed = parseHotkey(text);
    expect(parsed && toAccelerator(parsed)).toBe(expected);
  });
});
