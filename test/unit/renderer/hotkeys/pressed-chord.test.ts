import { describe, expect, it } from 'vitest';

import { pressedChord } from '#renderer/hotkeys/pressed-chord.ts';
import { HOTKEY_KEYS, parseHotkey } from '#shared/hotkeys/hotkey.ts';

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const ctrlAlt = { ...none, ctrlKey: true, altKey: true };

describe('the chord that is held down', () => {
  it.each([
    ['Digit1', 'Ctrl+Alt+1'],
    ['Numpad1', 'Ctrl+Alt+num1'],
    ['NumpadAdd', 'Ctrl+Alt+numadd'],
    ['F13', 'Ctrl+Alt+F13'],
    ['ArrowUp', 'Ctrl+Alt+Up'],
    ['PageDown', 'Ctrl+Alt+PageDown'],
    ['Space', 'Ctrl+Alt+Space'],
  ])('%s is %s, in any layout', (code, chord) => {
    expect(pressedChord({ ...ctrlAlt, code })).toBe(chord);
  });

  it('has its modifiers in one order', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true };
    expect(pressedChord({ ...all, code: 'Digit0' })).toBe('Ctrl+Alt+Shift+Meta+0');
  });

  it.each(['KeyA', 'ControlLeft', 'Slash', 'Escape'])('%s is none', (code) => {
    expect(pressedChord({ ...ctrlAlt, code })).toBeUndefined();
  });

  it('is written as the rest of the application reads it', () => {
    const codes = ['Digit7', 'Numpad7', 'NumpadDivide', 'F24', 'Home', 'ArrowLeft', 'Insert'];
    for (const code of codes) {
      const chord = pressedChord({ ...ctrlAlt, code }) ?? '';
      expect(HOTKEY_KEYS).toContain(parseHotkey(chord)?.key);
    }
  });
});
