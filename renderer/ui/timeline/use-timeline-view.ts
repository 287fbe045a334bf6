import { useState } from 'react';

import { panned, revealed, type View, zoomed } from './scale.ts';

/** The visible part of the day and the ways to change it. */
export interface TimelineView {
  readonly view: View;
  readonly isZoomed: boolean;
  /** Shorter with a factor under 1, around an instant; without one, around the middle. */
  readonly zoomBy: (factor: number, anchor?: number) => void;
  readonly panBy: (ms: number) => void;
  readonly show: (view: View) => void;
  readonly reveal: (start: number, end: number) => void;
  readonly reset: () => void;
}

/** Keeps the view inside the bounds. Not zoomed, it is the bounds, and grows with them. */
export function useTimelineView(bounds: View, onZoom?: (view: View) => void): TimelineView {
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ? panned(chosen, bounds, 0) : bounds;
  const isWhole = (next: View): boolean => next.from <= bounds.from && next.to >= bounds.to;
  const show = (next: View): void => {
    setChosen(isWhole(next) ? null : next);
    onZoom?.(next);
  };
  return {
    view,
    isZoomed: !isWhole(view),
    show,
    zoomBy: (factor, anchor = (view.from + view.to) / 2) =>
      show(zoomed(view, bounds, factor, anchor)),
    panBy: (ms) => show(panned(view, bounds, ms)),
    reveal: (start, end) => {
      const next = revealed(view, bounds, start, end);
      if (next !== view) show(next);
    },
    reset: () => show(bounds),
  };
}
