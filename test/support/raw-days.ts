// Local days by the wall clock of a zone, in a way of their own: no code of the application is used.

/** When days begin: in which zone, and how many minutes after midnight. */
export interface Place {
  readonly zone: string;
  readonly dayStartMinutes: number;
}

/** The part of a time that lies on one local day. */
export interface RawPiece {
  readonly day: string;
  readonly ms: number;
}

const HOUR = 3_600_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const times = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { ...parts, ...times, timeZone: zone });
  clocks.set(zone, made);
  return made;
}

/** The date that a clock shows which runs behind the wall clock by the day's start. */
export function rawDayOf(at: number, { zone, dayStartMinutes }: Place): string {
  const shown = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 0, date = 0] = [shown.get('year'), shown.get('month'), shown.get('day')];
  const [hour = 0, minute = 0] = [shown.get('hour'), shown.get('minute')];
  const wall = Date.UTC(year, month - 1, date, hour, minute - dayStartMinutes);
  return new Date(wall).toISOString().slice(0, 10);
}

/** How much of a time lies on which day, found by halving: each change of the date to the millisecond. */
export function rawPieces(start: number, end: number, place: Place): RawPiece[] {
  const pieces: RawPiece[] = [];
  let from = start;
  for (;;) {
    const day = rawDayOf(from, place);
    const to = endOfDay(from, end, place);
    pieces.push({ day, ms: to - from });
    if (to >= end) return pieces;
    from = to;
  }
}

function endOfDay(from: number, end: number, place: Place): number {
  const day = rawDayOf(from, place);
  let [inside, outside] = [from, from];
  while (outside < end && rawDayOf(outside, place) === day) {
    inside = outside;
    outside = Math.min(end, outside + HOUR);
    if (inside === outside) break;
  }
  if (rawDayOf(outside, place) === day) return end;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (rawDayOf(middle, place) === day) inside = middle;
    else outside = middle;
  }
  return outside;
}
