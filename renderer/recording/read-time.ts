import { addDays, clockTime, dayOf, instantAt } from '#shared/lib/time.ts';

/** What a typed wall-clock time is read against. */
export interface TimeGround {
  /** IANA zone. */
  readonly zone: string;
  /** The time is the first such one from here on. */
  readonly from: number;
  /**
   * Instants that people mean when they type their minute or second: edges of what is recorded have milliseconds
   * that nobody sees.
   */
  readonly edges?: readonly number[];
}

const SHAPES = [
  /^(\d{1,2})[:.\-\s](\d{2})(?:[:.\-\s](\d{2}))?$/,
  /^(\d{1,2})(\d{2})(\d{2})?$/,
  /^(\d{1,2})$/,
];

/** Hours, minutes and maybe seconds: `9:04`, `9.04`, `904`, `09:04:30`; undefined for anything else. */
function parsed(
  typed: string,
): { readonly time: string; readonly hasSeconds: boolean } | undefined {
  const match = SHAPES.map((shape) => shape.exec(typed.trim())).find((each) => each !== null);
  if (!match) return undefined;
  const [, hours = '', minutes = '00', seconds] = match;
  const time = [hours.padStart(2, '0'), minutes, seconds ?? '00'].join(':');
  const isTime = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
  return isTime ? { time, hasSeconds: seconds !== undefined } : undefined;
}

/** The instant of a time as people type it; undefined when it is no time. */
export function readTime(
  typed: string,
  { zone, from, edges = [] }: TimeGround,
): number | undefined {
  const read = parsed(typed);
  if (!read) return undefined;
  const length = read.hasSeconds ? 8 : 5;
  const meant = edges
    .filter((edge) => edge >= from)
    .find((edge) => clockTime(edge, zone).slice(0, length) === read.time.slice(0, length));
  if (meant !== undefined) return meant;
  const day = dayOf(from, zone);
  const sameDay = instantAt(day, read.time, zone);
  return sameDay >= from ? sameDay : instantAt(addDays(day, 1), read.time, zone);
}
