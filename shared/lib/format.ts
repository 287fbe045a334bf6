/** Numbers, durations and dates as people of a locale write them. Only `Intl` knows the rules. */
import en from '../locales/en.json' with { type: 'json' };
import ru from '../locales/ru.json' with { type: 'json' };
import type { Locale } from './locale.ts';

/** Shown where there is no number; the reason stands beside it. */
export const NO_VALUE = '—';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Keeps a number and its unit on one line. */
const SPACE = '\u00A0';
const UNITS = { en: en.format, ru: ru.format };
/** British English: 24 hours, and the day before the month. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru-RU' };

const two = (value: number): string => String(value).padStart(2, '0');

/** A plain number with at most (or exactly, when `fixed`) so many decimals. */
export function formatNumber(locale: Locale, value: number, decimals = 0, fixed = false): string {
  return new Intl.NumberFormat(TAGS[locale], {
    maximumFractionDigits: decimals,
    minimumFractionDigits: fixed ? decimals : 0,
  }).format(value);
}

/** Hours, minutes and seconds that line up: `3:25:10`, `0:12:41`. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / SECOND);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** As a stopwatch shows it: `12:41`, and `3:25:10` from one hour on. */
export function formatStopwatch(ms: number): string {
  const clock = formatClock(ms);
  return clock.startsWith('0:') ? clock.replace(/^0:0?/, '') : clock;
}

/** A duration in words: `2 h 05 min`, `16 min`, `45 s`. */
export function formatDuration(locale: Locale, ms: number): string {
  const unit = UNITS[locale];
  const part = (value: number | string, word: string): string => `${value}${SPACE}${word}`;
  if (ms > 0 && ms < MINUTE) return part(Math.max(1, Math.floor(ms / SECOND)), unit.second);
  const minutes = Math.round(Math.max(0, ms) / MINUTE);
  if (minutes < 60) return part(minutes, unit.minute);
  const hours = formatNumber(locale, Math.floor(minutes / 60));
  return `${part(hours, unit.hour)}${SPACE}${part(two(minutes % 60), unit.minute)}`;
}

/** An average in minutes with one decimal: `4.2 min`. */
export function formatAverage(locale: Locale, ms: number): string {
  return `${formatNumber(locale, ms / MINUTE, 1, true)}${SPACE}${UNITS[locale].minute}`;
}

/** Two averages as a range: `55.4–69.1 min`. */
export function formatAverages(
  locale: Locale,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  const minutes = (ms: number): string => formatNumber(locale, ms / MINUTE, 1, true);
  return `${minutes(low)}–${minutes(high)}${SPACE}${UNITS[locale].minute}`;
}

/** An average with its interval: `62.0 (55.4–69.1) min`. */
export function formatAverageRange(
  locale: Locale,
  ms: number,
  interval: { readonly low: number; readonly high: number },
): string {
  const minutes = (value: number): string => formatNumber(locale, value / MINUTE, 1, true);
  const bounds = `${minutes(interval.low)}–${minutes(interval.high)}`;
  return `${minutes(ms)} (${bounds})${SPACE}${UNITS[locale].minute}`;
}

/** A duration in hours with one decimal, for sums of many days: `312.5 h`. */
export function formatHours(locale: Locale, ms: number): string {
  return `${formatNumber(locale, ms / HOUR, 1, true)}${SPACE}${UNITS[locale].hour}`;
}

const decimalsOf = (share: number): number => (share > 0 && Math.round(share * 1000) < 100 ? 1 : 0);

/** A share of 1: `52 %`, and with one decimal under ten: `5.2 %`. */
export function formatShare(locale: Locale, share: number): string {
  if (share > 0 && share < 0.0005) return `<${SPACE}${formatNumber(locale, 0.1, 1)}${SPACE}%`;
  const decimals = decimalsOf(share);
  return `${formatNumber(locale, share * 100, decimals, true)}${SPACE}%`;
}

/** A share with its interval: `52 % (47–57)`. */
export function formatShareRange(
  locale: Locale,
  share: number,
  interval: { readonly low: number; readonly high: number },
): string {
  const decimals = decimalsOf(share);
  const bound = (value: number): string => formatNumber(locale, value * 100, decimals, true);
  return `${formatShare(locale, share)} (${bound(interval.low)}–${bound(interval.high)})`;
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times more than using it, and a timeline formats by the thousand. */
function timeFormat(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = timeFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { timeZone: zone, ...options });
  timeFormats.set(key, made);
  return made;
}

/** Wall-clock time in a zone: `14:05`. */
export function formatTime(locale: Locale, at: number, zone: string): string {
  return timeFormat(locale, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}

/** Wall-clock time in a zone with seconds: `14:05:09`. */
export function formatExactTime(locale: Locale, at: number, zone: string): string {
  return timeFormat(locale, zone, { timeStyle: 'medium', hourCycle: 'h23' }).format(at);
}

/** An instant in a zone, day and time: `21 November 2026 at 14:05`. */
export function formatMoment(locale: Locale, at: number, zone: string): string {
  return timeFormat(locale, zone, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(at);
}

const DAY_STYLES = {
  /** `Saturday 21 November` */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** `21 November 2026` */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `Sat 21 Nov` */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
} satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** How a day is written out. */
export type DayStyle = keyof typeof DAY_STYLES;

/** A calendar day (`2026-11-21`) in words. */
export function formatDay(locale: Locale, day: string, style: DayStyle = 'weekday'): string {
  return timeFormat(locale, 'UTC', DAY_STYLES[style]).format(Date.parse(day));
}

/** Two calendar days, both included, without repeating what they share: `2 – 6 March 2026`. */
export function formatPeriod(locale: Locale, from: string, to: string): string {
  return timeFormat(locale, 'UTC', DAY_STYLES.full).formatRange(Date.parse(from), Date.parse(to));
}

/** A month (`2026-11`): `November 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return timeFormat(locale, 'UTC', { month: 'long', year: 'numeric' }).format(
    Date.parse(`${month}-01`),
  );
}

/** A month (`2026-11`) where there is little room: `Nov 2026`, never broken. */
export function formatShortMonth(locale: Locale, month: string): string {
  const text = timeFormat(locale, 'UTC', { month: 'short', year: 'numeric' }).format(
    Date.parse(`${month}-01`),
  );
  return text.replaceAll(' ', '\u00A0');
}

/** The days of the week from Monday on. */
export function formatWeekdays(
  locale: Locale,
): { readonly short: string; readonly long: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    const monday = Date.UTC(2024, 0, 1 + index);
    return {
      short: timeFormat(locale, 'UTC', { weekday: 'short' }).format(monday),
      long: timeFormat(locale, 'UTC', { weekday: 'long' }).format(monday),
    };
  });
}
