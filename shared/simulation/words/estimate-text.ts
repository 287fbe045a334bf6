import type { ChartCell } from '../../lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';
import type { ScenarioComparison } from '../outcome/compare-runs.ts';
import type { SimulatedEstimate } from '../outcome/simulated-estimate.ts';

interface EstimateStyle {
  readonly locale: Locale;
  readonly decimals?: number;
  readonly isShare?: boolean;
  /** Whether there were runs: mean values alone have no range. */
  readonly isRun: boolean;
}

/** A figure with the error of its runs, and what 8 of 10 departments meet. */
export function estimateText(
  estimate: SimulatedEstimate | null,
  { locale, decimals = 0, isShare = false, isRun }: EstimateStyle,
): string {
  if (!estimate) return NO_VALUE;
  const { mean, ciLow, ciHigh, low80, high80 } = estimate;
  const number = (value: number): string =>
    isShare ? formatShare(locale, value) : formatNumber(locale, value, decimals, decimals > 0);
  if (!isRun) return `≈\u00A0${number(mean)}`;
  return `${number(mean)} ±\u00A0${number((ciHigh - ciLow) / 2)} (${number(low80)}–${number(high80)})`;
}

/** The mean difference with the interval of it. */
export function differenceText(
  locale: Locale,
  { difference }: Pick<ScenarioComparison, 'difference'>,
): string {
  const number = (value: number): string => formatNumber(locale, value).replace('-', '−');
  const { mean, ciLow, ciHigh } = difference;
  return `${number(mean)} (${number(ciLow)} … ${number(ciHigh)})`;
}

/** A figure with the error of its mean only: where there is no room for more. */
export function errorText(
  estimate: SimulatedEstimate | null | undefined,
  { locale, decimals = 0, isShare = false, isRun }: EstimateStyle,
): string {
  if (!estimate) return NO_VALUE;
  const { mean, ciLow, ciHigh } = estimate;
  const number = (value: number): string =>
    isShare
      ? formatShare(locale, value)
      : formatNumber(locale, value, decimals, decimals > 0).replace('-', '−');
  if (!isRun) return `≈\u00A0${number(mean)}`;
  return `${number(mean)} ±\u00A0${number((ciHigh - ciLow) / 2)}`;
}

/** The same as a cell of a table. */
export function errorCell(
  estimate: SimulatedEstimate | null | undefined,
  style: EstimateStyle,
): ChartCell {
  return {
    text: errorText(estimate, style),
    value: estimate ? Number(estimate.mean.toFixed(4)) : '',
  };
}
