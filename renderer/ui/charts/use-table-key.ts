import { type RefObject, useEffect, useEffectEvent } from 'react';

import { isTyping } from '../../lib/is-typing.ts';

/** Frames that the key T may mean carry this attribute. */
export const FRAME = 'data-chart-frame';

/**
 * Key T on any layout: for the chart with the focus, else for the one under the pointer, else for all of them.
 */
export function useTableKey(frame: RefObject<HTMLElement | null>, toggle: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyT' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event)) return;
    const meant =
      document.activeElement?.closest(`[${FRAME}]`) ?? document.querySelector(`[${FRAME}]:hover`);
    if (meant === null || meant === frame.current) toggle();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
