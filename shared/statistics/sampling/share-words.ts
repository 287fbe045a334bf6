import type { ChartCell } from '../../lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The bounds of a share, `12.5–30.1 %`; a dash where there are none. */
export function rangeText(locale: Locale, bounds: Bounds | null): string {
  if (bounds === null || bounds.low === null || bounds.high === null) return NO_VALUE;
  const percent = (share: number): string => formatNumber(locale, share * 100, 1, true);
  return `${percent(bounds.low)}–${percent(bounds.high)}\u00A0%`;
}

/** The same for a difference, in percentage points with signs: `−4.0 … +12.0`. */
export function differenceText(locale: Locale, share: number): string {
  const points = formatNumber(locale, Math.abs(share * 100), 1, true);
  if (Math.abs(share) < 0.0005) return points;
  return `${share < 0 ? '−' : '+'}${points}`;
}

/** A share as a cell of a sheet, in percent; empty where there is none. */
export function percentText(locale: Locale, share: number | null): ChartCell {
  if (share === null) return { text: NO_VALUE, value: '' };
  return { text: formatShare(locale, share), value: Number((share * 100).toFixed(2)) };
}
