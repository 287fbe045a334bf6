import { useSyncExternalStore } from 'react';

/** Between the two heights that the window has: 56 and 300. */
const BETWEEN = 120;

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** Whether the window has room for more than its bar. Its height is the truth: main keeps and changes it. */
export function useIsExpanded(): boolean {
  return useSyncExternalStore(subscribe, () => window.innerHeight > BETWEEN);
}
