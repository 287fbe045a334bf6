import type { ChartCell } from '../../lib/chart-table.ts';
import { formatNumber, NO_VALUE } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';

/** Minutes as the formats of durations take them. */
export function minutesMs(minutes: number): number {
  return minutes * 60_000;
}

/** Minutes of a day with one decimal, so that they line up. */
export function minutesWords(locale: Locale, minutes: number): string {
  return formatNumber(locale, plainZero(minutes), 1, true);
}

/** A difference with its sign: `+39.5`, `−16.8`, `0.0`. */
export function signedWords(locale: Locale, minutes: number): string {
  const words = minutesWords(locale, Math.abs(minutes));
  if (isNothing(minutes)) return words;
  return minutes > 0 ? `+${words}` : `−${words}`;
}

/** A share of a balance with one decimal throughout, so that a column can be added up. */
export function partWords(locale: Locale, share: number | null): string {
  if (share === null) return NO_VALUE;
  return `${formatNumber(locale, plainZero(share * 100), 1, true)}\u00A0%`;
}

/** Words for people, with the exact number for a spreadsheet. */
export function cell(text: string, value: number | string): ChartCell {
  return { text, value: typeof value === 'number' ? Number(value.toFixed(4)) : value };
}

const isNothing = (value: number): boolean => Math.abs(value) < 0.05;

/** No `−0.0`. */
const plainZero = (value: number): number => (isNothing(value) ? 0 : value);
