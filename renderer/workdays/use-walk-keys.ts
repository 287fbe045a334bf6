import { useDayShortcut } from './use-day-shortcut.ts';

interface WalkKeys {
  readonly goBy: (days: number) => void;
  readonly goToday: () => void;
}

/** Alt and the arrows go from day to day, T goes to today. Letters are read by their place: layouts do not matter. */
export function useWalkKeys({ goBy, goToday }: WalkKeys): void {
  useDayShortcut(({ code, altKey, ctrlKey, metaKey, shiftKey }) => {
    if (ctrlKey || metaKey || shiftKey) return false;
    if (altKey && code === 'ArrowLeft') goBy(-1);
    else if (altKey && code === 'ArrowRight') goBy(1);
    else if (!altKey && code === 'KeyT') goToday();
    else return false;
    return true;
  });
}
