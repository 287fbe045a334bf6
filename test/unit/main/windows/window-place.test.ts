import { describe, expect, it } from 'vitest';

import { placeWithin, resized } from '#main/windows/window-place.ts';

const SMALL = { width: 360, height: 56 };
const LARGE = { width: 360, height: 300 };
const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };
const left = { x: -1280, y: 100, width: 1280, height: 900 };

describe('a window’s place', () => {
  it('is bottom right of the first screen when nobody chose one', () => {
    expect(placeWithin(null, SMALL, [primary, right])).toEqual({ x: 1536, y: 960 });
  });

  it('stays where the person put it', () => {
    expect(placeWithin({ x: 100, y: 200 }, SMALL, [primary])).toEqual({ x: 100, y: 200 });
    expect(placeWithin({ x: -700, y: 300 }, SMALL, [primary, left])).toEqual({ x: -700, y: 300 });
  });

  it.each([
    [
      { x: 5000, y: -400 },
      { x: 1560, y: 0 },
    ],
    [
      { x: -50, y: 1030 },
      { x: 0, y: 984 },
    ],
    [
      { x: 1900, y: 500 },
      { x: 1560, y: 500 },
    ],
  ])('is pulled back onto the screen from %j', (saved, expected) => {
    expect(placeWithin(saved, SMALL, [primary])).toEqual(expected);
  });

  it('goes to the nearest screen when its own is gone', () => {
    expect(placeWithin({ x: 2500, y: 300 }, SMALL, [primary, left])).toEqual({ x: 1560, y: 300 });
    expect(placeWithin({ x: -3000, y: 300 }, SMALL, [primary, left])).toEqual({ x: -1280, y: 300 });
  });

  it('belongs to the screen that shows most of it', () => {
    expect(placeWithin({ x: 1800, y: 10 }, SMALL, [primary, right])).toEqual({ x: 1920, y: 10 });
  });

  it('shows the beginning of a window that is larger than the screen', () => {
    expect(placeWithin({ x: 50, y: 50 }, { width: 4000, height: 3000 }, [primary])).toEqual({
      x: 0,
      y: 0,
    });
  });
});

describe('a window that is resized', () => {
  it('grows downwards in the upper half, upwards in the lower', () => {
    expect(resized({ x: 10, y: 20 }, SMALL, LARGE, [primary])).toEqual({ x: 10, y: 20 });
    expect(resized({ x: 10, y: 960 }, SMALL, LARGE, [primary])).toEqual({ x: 10, y: 716 });
  });

  it('comes back to where it was', () => {
    const grown = resized({ x: 10, y: 960 }, SMALL, LARGE, [primary]);
    expect(resized(grown, LARGE, SMALL, [primary])).toEqual({ x: 10, y: 960 });
  });
});
