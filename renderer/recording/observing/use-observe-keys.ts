import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import type { Operation } from '#shared/operations/operation.ts';

import { digitOf, recorderKeyOf } from '../../hotkeys/recorder-keys.ts';
import { isTyping } from '../../lib/is-typing.ts';

/** What the bare keys of the observer do. */
export interface ObserveKeys {
  readonly shown: readonly Operation[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onBegin: (operation: Operation, isInterrupting: boolean) => void;
  /** By the key, as it is shown: ` `, `Enter`, `+`, `[`, `]`, `mod+z`, `mod+Enter`. */
  readonly deeds: Readonly<Record<string, () => void>>;
}

/**
 * Keys while the observer looks at the person: a digit begins its operation (with Shift as an interruption), letters
 * search, Enter takes the first that was found, Esc clears the search; the other keys are in `deeds`.
 */
export function useObserveKeys(keys: ObserveKeys): RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isSearching = event.target === search.current;
    if (event.defaultPrevented || (isTyping(event) && !isSearching)) return;
    if (act(event, isSearching, keys)) event.preventDefault();
    // What is typed next lands in the field, this letter included.
    else if (!isSearching && recorderKeyOf(event)?.kind === 'letter') search.current?.focus();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return search;
}

/** Whether the key did something. */
function act(event: KeyboardEvent, isSearching: boolean, keys: ObserveKeys): boolean {
  if (isSearching && keys.typed !== '') return inSearch(event, keys);
  const key = recorderKeyOf(event);
  if (key?.kind === 'digit') {
    const meant = keys.shown.find(({ hotkey }) => digitOf(hotkey) === key.digit);
    if (meant) keys.onBegin(meant, key.isInterrupting);
    return meant !== undefined;
  }
  if (isOnButton(event)) return false;
  const deed = keys.deeds[wordOf(event)];
  deed?.();
  return deed !== undefined;
}

function inSearch(event: KeyboardEvent, { shown, onType, onBegin }: ObserveKeys): boolean {
  if (event.key === 'Escape') onType('');
  else if (event.key !== 'Enter') return false;
  else if (shown[0]) onBegin(shown[0], event.shiftKey);
  return true;
}

/** A button that has the focus takes Enter and Space itself. */
const isOnButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof Element &&
  target.closest('button, a, [role="radio"]') !== null;

/** Brackets and plus by their place, so that layouts do not matter. */
const BY_CODE: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Equal: '+',
  NumpadAdd: '+',
  KeyZ: 'z',
};

function wordOf({ key, code, ctrlKey, metaKey }: KeyboardEvent): string {
  const word = BY_CODE[code] ?? key;
  return ctrlKey || metaKey ? `mod+${word}` : word;
}
