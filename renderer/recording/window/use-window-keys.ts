import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import type { Operation } from '#shared/operations/operation.ts';

import { digitOf, recorderKeyOf } from '../../hotkeys/recorder-keys.ts';
import { api } from '../../lib/api.ts';
import { tell } from '../../lib/failures.ts';
import { isTyping } from '../../lib/is-typing.ts';

interface WindowKeys {
  readonly shown: readonly Operation[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onBegin: (operation: Operation, isInterrupting: boolean) => void;
}

/**
 * Bare keys while the window has the focus: a digit begins its operation (with Shift as an interruption), letters
 * search, Enter takes the first that was found, Esc clears the search and then folds the window.
 */
export function useWindowKeys(keys: WindowKeys): RefObject<HTMLInputElement | null> {
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
function act(event: KeyboardEvent, isSearching: boolean, keys: WindowKeys): boolean {
  if (isSearching && event.key === 'Enter') return begin(found(keys), event.shiftKey, keys);
  const key = recorderKeyOf(event);
  if (key?.kind === 'digit' && keys.typed === '') {
    const meant = keys.shown.find(({ hotkey }) => digitOf(hotkey) === key.digit);
    return begin(meant, key.isInterrupting, keys);
  }
  if (key?.kind !== 'escape') return false;
  if (keys.typed === '') tell(api.recording.expandWindow({ isExpanded: false }));
  else keys.onType('');
  return true;
}

const found = ({ typed, shown }: WindowKeys): Operation | undefined =>
  typed.trim() === '' ? undefined : shown[0];

function begin(
  operation: Operation | undefined,
  isInterrupting: boolean,
  { onBegin }: WindowKeys,
): boolean {
  if (operation) onBegin(operation, isInterrupting);
  return operation !== undefined;
}
