import { formatNumber, formatShare } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { CrossCheck, SamplingResults } from './sampling-results.ts';

/** A share of one or two days of one or two people is no finding yet. */
export function samplingFinding(
  { t, locale }: Words,
  { nonResult, moments }: SamplingResults,
): string {
  const { share } = nonResult;
  if (share.value === null) return t('sampling.headlineNone');
  if (share.method === 'too-few-person-days') {
    return t('sampling.headlineFew', { count: moments, n: formatNumber(locale, moments) });
  }
  return t('sampling.headline', { share: formatShare(locale, share.value) });
}

/** How many questions were answered, missed and not asked, with the reasons. */
export function endingWords(
  { t, locale }: Words,
  { prompts, missed, notAsked }: Pick<SamplingResults, 'prompts' | 'missed' | 'notAsked'>,
): string {
  const number = (value: number): string => formatNumber(locale, value);
  const skipped = notAsked.reduce((sum, { moments }) => sum + moments, 0);
  const reasons = notAsked
    .map(({ reason, moments }) => `${t(`sampling.reason.${reason}`)}: ${number(moments)}`)
    .join(', ');
  const words = t('sampling.endingsWords', {
    answered: number(prompts),
    missed: number(missed),
    notAsked: number(skipped),
  });
  return reasons === '' ? words : words.replace(/\.$/, ` (${reasons}).`);
}

/** How far the answers name the operation that was timed, and what of it is more than chance. */
export function agreementWords(
  { t, locale }: Words,
  { pings, sameOperation, kappa }: CrossCheck,
): string {
  const number = (value: number): string => formatNumber(locale, value, 2, true);
  return t('sampling.checkNote', {
    n: formatNumber(locale, pings),
    operation: formatShare(locale, sameOperation.value ?? 0),
    kappa: kappa
      ? t('sampling.kappa', {
          value: number(kappa.value),
          low: number(kappa.low),
          high: number(kappa.high),
        })
      : t('sampling.noKappa'),
  });
}
