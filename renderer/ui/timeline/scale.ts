/** The visible part of a timeline and how time becomes pixels. Instants in epoch milliseconds. */

/** A stretch of time, half-open, in whole milliseconds. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** A view of a certain width in pixels. */
export interface Scale extends View {
  readonly width: number;
}

/** Closer than this there is nothing more to see. */
export const SHORTEST_VIEW_MS = 30_000;

/** Where an instant lies; outside of the view the number is negative or larger than the width. */
export function timeToX(scale: Scale, at: number): number {
  return ((at - scale.from) / (scale.to - scale.from)) * scale.width;
}

/** Which instant lies under a pixel. */
export function xToTime(scale: Scale, x: number): number {
  return scale.from + (x / scale.width) * (scale.to - scale.from);
}

/** How much time a distance in pixels is. */
export function pixelsToMs(scale: Scale, pixels: number): number {
  return (pixels / scale.width) * (scale.to - scale.from);
}

/** The view moved so that it does not leave the bounds; a view as long as the bounds is the bounds. */
export function within(view: View, bounds: View): View {
  const span = view.to - view.from;
  if (span >= bounds.to - bounds.from) return bounds;
  if (view.from < bounds.from) return { from: bounds.from, to: bounds.from + span };
  if (view.to > bounds.to) return { from: bounds.to - span, to: bounds.to };
  return view;
}

/** The view made shorter (`factor` under 1) or longer around an instant that stays where it is. */
export function zoomed(view: View, bounds: View, factor: number, anchor: number): View {
  const span = view.to - view.from;
  const longest = bounds.to - bounds.from;
  const shortest = Math.min(SHORTEST_VIEW_MS, longest);
  const next = Math.round(Math.max(shortest, Math.min(longest, span * factor)));
  const from = Math.round(anchor - ((anchor - view.from) / span) * next);
  return within({ from, to: from + next }, bounds);
}

/** The view moved by so many milliseconds, later when positive. */
export function panned(view: View, bounds: View, ms: number): View {
  const shift = Math.round(ms);
  return within({ from: view.from + shift, to: view.to + shift }, bounds);
}

/** The view moved no further than needed to show an interval, or its start when it is longer than the view. */
export function revealed(view: View, bounds: View, start: number, end: number): View {
  const span = view.to - view.from;
  const margin = Math.round(span * 0.05);
  if (start >= view.from && end <= view.to) return view;
  const goesEarlier = start < view.from || end - start > span - 2 * margin;
  const from = goesEarlier ? start - margin : end + margin - span;
  return within({ from, to: from + span }, bounds);
}
