import type { ChartCell } from '../../lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';

/** Words in a cell. */
export const textCell = (text: string): ChartCell => ({ text, value: text });

/** A number in a cell; a dash where there is none. */
export function numberCell(
  locale: Locale,
  value: number | null | undefined,
  decimals = 1,
): ChartCell {
  if (value === null || value === undefined) return { text: NO_VALUE, value: '' };
  return {
    text: formatNumber(locale, value, decimals, true),
    value: Number(value.toFixed(4)),
  };
}

/** A share in a cell, in percent to read and as a part of 1 in files. */
export function shareCell(locale: Locale, value: number | null | undefined): ChartCell {
  if (value === null || value === undefined) return { text: NO_VALUE, value: '' };
  return { text: formatShare(locale, value), value: Number(value.toFixed(4)) };
}
