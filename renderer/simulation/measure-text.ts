import { formatNumber } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Measure } from '#shared/simulation/analysis/measure.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

/** A result: a multiple of what was before, or revenue a month. */
export function measureText(locale: Locale, measure: Measure, value: number): string {
  return measure === 'ratio'
    ? `×\u00A0${formatNumber(locale, value, 2, true)}`
    : formatNumber(locale, value);
}

/** A result of runs with the interval of its mean. */
export function rangeText(locale: Locale, measure: Measure, estimate: SimulatedEstimate): string {
  const { mean, ciLow, ciHigh } = estimate;
  const number = (value: number): string =>
    measure === 'ratio' ? formatNumber(locale, value, 2, true) : formatNumber(locale, value);
  return `${measureText(locale, measure, mean)} (${number(ciLow)}–${number(ciHigh)})`;
}
