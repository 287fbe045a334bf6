import { describe, expect, it } from 'vitest';

import { bandSvg, type SvgLine } from '#shared/lib/page/band-svg.ts';

const around = (value: number) => ({ value, low: value - 10, high: value + 10 });
const line = (name: string, ...values: (number | null)[]): SvgLine => ({
  name,
  tone: 'strong',
  points: values.map((value) => (value === null ? null : around(value))),
});

const draw = (...lines: SvgLine[]): string =>
  bandSvg({
    label: 'Revenue & more',
    caption: 'thousand',
    places: [-1, 0, 1],
    placeName: (place) => `<${place}>`,
    lines,
    numberOf: String,
  });

const pointsOf = (drawing: string, part: string): number[][] =>
  [...drawing.matchAll(new RegExp(`<${part} class="\\w+" points="([^"]*)"`, 'g'))].map(
    ([, list = '']) => list.split(' ').map((point) => Number(point.split(',')[1])),
  );

describe('a chart of a page', () => {
  it('draws higher what is more, inside its band', () => {
    const drawing = draw(line('a', 20, 40, 90));
    const [low = 0, middle = 0, high = 0] = pointsOf(drawing, 'polyline')[0] ?? [];
    expect(low).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(high);
    const band = pointsOf(drawing, 'polygon')[0] ?? [];
    expect(band[0]).toBeLessThan(low);
    expect(band.at(-1)).toBeGreaterThan(low);
  });

  it('leaves out where a line has nothing', () => {
    expect(pointsOf(draw(line('a', null, 40, 90)), 'polyline')[0]).toHaveLength(2);
  });

  it('writes no name over another, and everything as text', () => {
    const drawing = draw(line('one', 1, 2, 50), line('two', 1, 2, 51), line('<b>', 1, 2, 50));
    const places = ['one', 'two', '&lt;b&gt;'].map((name) =>
      Number(new RegExp(`y="([\\d.]+)">${name}</text>`).exec(drawing)?.[1]),
    );
    const sorted = places.toSorted((one, other) => one - other);
    expect(sorted.slice(1).every((at, index) => at - (sorted[index] ?? 0) >= 15)).toBe(true);
    expect(drawing).toContain('aria-label="Revenue &amp; more"');
    expect(drawing).toContain('&lt;0&gt;');
    expect(drawing).not.toContain('<b>');
  });

  it('is drawn of nothing too', () => {
    expect(draw(line('a', null, null, null))).not.toMatch(/NaN|Infinity/);
  });
});
