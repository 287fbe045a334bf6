import { useEffect, useEffectEvent } from 'react';

import { api } from '../lib/api.ts';
import { reportFailure, tell } from '../lib/failures.ts';
import { useAppEvent } from '../lib/use-app-event.ts';
import { pressedChord } from './pressed-chord.ts';

interface ChordCapture {
  readonly onChord: (hotkey: string) => void;
  /** Esc, or a key that cannot be part of a chord. */
  readonly onCancel: () => void;
  readonly onWrongKey: () => void;
}

/** Main ends a test by itself after 15 s, in case that nobody is there to end it. */
const AGAIN_MS = 10_000;

const MODIFIER = /^(?:Control|Alt|Shift|Meta|OS)/;

/**
 * Reports the chords that are pressed while it is on the page, and keeps them from doing anything. Chords that the
 * system already gives to this application do not reach the window: main tells of those.
 */
export function useChordCapture({ onChord, onCancel, onWrongKey }: ChordCapture): void {
  useAppEvent('hotkeys.tested', ({ hotkey }) => onChord(hotkey));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (MODIFIER.test(event.code) || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onCancel();
    const chord = pressedChord(event);
    if (chord === undefined) onWrongKey();
    else onChord(chord);
  });
  // Keys that are not tested are carried out: better to stop than to record what was only tried.
  const onUntested = useEffectEvent((error: unknown) => {
    reportFailure(error);
    onCancel();
  });
  useEffect(() => {
    const test = (): void => {
      api.hotkeys.test({ isOn: true }).catch((error: unknown) => onUntested(error));
    };
    const listener = (event: KeyboardEvent): void => onKey(event);
    test();
    const again = setInterval(test, AGAIN_MS);
    window.addEventListener('keydown', listener, { capture: true });
    return () => {
      clearInterval(again);
      window.removeEventListener('keydown', listener, { capture: true });
      tell(api.hotkeys.test({ isOn: false }));
    };
  }, []);
}
