/** Screen coordinates, in pixels that do not depend on the screen's density. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How large a window is, in the pixels of the desktop. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a screen that windows may take. */
export type Area = Place & Size;

/** Distance from the screen's edge where a window first appears. */
const MARGIN = 24;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** How much of `area` lies on `screen`. */
function covered(area: Area, screen: Area): number {
  const width = Math.min(area.x + area.width, screen.x + screen.width) - Math.max(area.x, screen.x);
  const height =
    Math.min(area.y + area.height, screen.y + screen.height) - Math.max(area.y, screen.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** How far the middle of `area` is from the screen. */
function distance(area: Area, screen: Area): number {
  const x = area.x + area.width / 2;
  const y = area.y + area.height / 2;
  const dx = x - clamp(x, screen.x, screen.x + screen.width);
  const dy = y - clamp(y, screen.y, screen.y + screen.height);
  return Math.hypot(dx, dy);
}

/** The screen that shows most of the area, else the nearest. `screens` holds at least one. */
function screenOf(area: Area, screens: readonly Area[]): Area | undefined {
  return screens.toSorted(
    (a, b) => covered(area, b) - covered(area, a) || distance(area, a) - distance(area, b),
  )[0];
}

/** Moves a window so that the whole of it can be seen, also when its screen is gone. A new one stands bottom right. */
export function placeWithin(saved: Place | null, size: Size, screens: readonly Area[]): Place {
  const primary = screens[0] ?? { x: 0, y: 0, width: size.width, height: size.height };
  if (saved === null) {
    return {
      x: clamp(primary.x + primary.width - size.width - MARGIN, primary.x, Infinity),
      y: clamp(primary.y + primary.height - size.height - MARGIN, primary.y, Infinity),
    };
  }
  const screen = screenOf({ ...saved, ...size }, screens) ?? primary;
  return {
    x: Math.round(clamp(saved.x, screen.x, screen.x + screen.width - size.width)),
    y: Math.round(clamp(saved.y, screen.y, screen.y + screen.height - size.height)),
  };
}

/** A window grows towards the middle of its screen: its lower edge stays where the upper one has no more room below. */
export function resized(place: Place, from: Size, to: Size, screens: readonly Area[]): Place {
  const screen = screenOf({ ...place, ...from }, screens);
  const bottom = place.y + from.height;
  const isLow = screen !== undefined && bottom > screen.y + screen.height / 2;
  return placeWithin({ x: place.x, y: isLow ? bottom - to.height : place.y }, to, screens);
}
