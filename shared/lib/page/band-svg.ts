import { niceTicks } from '../nice-ticks.ts';
import { escaped } from './page-html.ts';

/** One time of a line, with the band of what single times meet. */
interface SvgPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A line of a chart; null where it has nothing. */
export interface SvgLine {
  readonly name: string;
  readonly tone: 'quiet' | 'strong';
  readonly points: readonly (SvgPoint | null)[];
}

/** What a chart of a page shows. */
interface BandSvg {
  /** What it is, for who does not see it. */
  readonly label: string;
  /** Unit of the values. */
  readonly caption: string;
  /** What stands along the axis, in order, and what each is called. */
  readonly places: readonly number[];
  readonly placeName: (place: number) => string;
  readonly lines: readonly SvgLine[];
  readonly numberOf: (value: number) => string;
}

const WIDTH = 900;
const HEIGHT = 280;
/** Room around the drawing for numbers, names and the unit. */
const EDGE = { left: 60, right: 130, top: 24, bottom: 26 } as const;
const TICKS = 5;
const TICKS_ALONG = 7;

/** Lines over time within their bands, as a picture that stands in a page by itself. */
export function bandSvg({ label, caption, places, placeName, lines, numberOf }: BandSvg): string {
  const [first = 0, last = 1] = [places[0], places.at(-1)];
  const highest = Math.max(
    1,
    ...lines.flatMap(({ points }) => points.map((each) => each?.high ?? 0)),
  );
  const x = (place: number): number =>
    EDGE.left + ((place - first) / Math.max(1, last - first)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - (Math.max(0, value) / highest) * (HEIGHT - EDGE.top - EDGE.bottom);
  const across = niceTicks({ from: 0, to: highest }, TICKS).map(
    (value) =>
      `<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${round(y(value))}" y2="${round(y(value))}"/>` +
      `<text x="${EDGE.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${escaped(numberOf(value))}</text>`,
  );
  const along = niceTicks({ from: first, to: last }, TICKS_ALONG, 1).map(
    (place) =>
      `<text x="${round(x(place))}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(placeName(place))}</text>`,
  );
  return [
    `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<text x="0" y="12">${escaped(caption)}</text>`,
    ...across,
    ...along,
    ...lines.map((line) => lineSvg(line, places, { x, y })),
    ...nameSvgs(lines, WIDTH - EDGE.right + 8, y),
    '</svg>',
  ].join('\n');
}

interface Scales {
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
}

/** A band, and its line. */
function lineSvg({ tone, points }: SvgLine, places: readonly number[], { x, y }: Scales): string {
  const known = points.flatMap((point, at) => {
    const place = places[at];
    return point && place !== undefined ? [{ ...point, at: x(place) }] : [];
  });
  const along = (of: (point: SvgPoint) => number): string[] =>
    known.map((point) => `${round(point.at)},${round(y(of(point)))}`);
  const band = [...along(({ high }) => high), ...along(({ low }) => low).toReversed()];
  return [
    `<polygon class="${tone}" points="${band.join(' ')}"/>`,
    `<polyline class="${tone}" points="${along(({ value }) => value).join(' ')}"/>`,
  ].join('\n');
}

/** Names lie at least so far below each other. */
const NAME_GAP = 15;

/** The names of the lines at their ends, none over another. */
function nameSvgs(lines: readonly SvgLine[], x: number, y: (value: number) => number): string[] {
  let free = -Infinity;
  return lines
    .map(({ name, tone, points }) => ({ name, tone, at: y(points.at(-1)?.value ?? 0) + 4 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name, tone, at }) => {
      free = Math.max(at, free + NAME_GAP);
      return `<text class="${tone}" x="${x}" y="${round(free)}">${escaped(name)}</text>`;
    });
}

const round = (value: number): string => String(Number(value.toFixed(1)));
