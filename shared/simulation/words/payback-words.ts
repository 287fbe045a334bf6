import { formatNumber, formatShare } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { PaybackEstimate } from '../outcome/payback-of.ts';

/** When a change has paid for itself, with its range; never one number alone. */
export function paybackWords(
  { t, locale }: Words,
  { p10, p50, p90, never }: PaybackEstimate,
): string {
  const share = formatShare(locale, never);
  const months = (value: number): string => formatNumber(locale, value, 1);
  if (p50 === null) return t('simulation.payback.never', { never: share });
  if (p90 === null) return t('simulation.payback.often', { months: months(p50), never: share });
  if (p90 === 0) return t('simulation.payback.first');
  const range = `${months(p10 ?? 0)}–${months(p90)}`;
  return t('simulation.payback.after', { months: months(p50), range });
}
