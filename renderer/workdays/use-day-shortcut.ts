import { useEffect, useEffectEvent } from 'react';

import { isTyping } from '../lib/is-typing.ts';

/** Whether a dialog lies over the screen: its keys are not the screen's. */
const isUnderDialog = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/**
 * Keys of the screen, wherever the focus is: not in fields, not under a dialog, and not when a list or the timeline
 * has taken the key. `react` tells whether it did something.
 */
export function useDayShortcut(react: (event: KeyboardEvent) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || isUnderDialog()) return;
    if (react(event)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
