import { formatAverage, formatShare } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import type { Study } from './study.ts';

const SECOND_MS = 1000;

/** The error of a mean that the study allows: `±10 %`, or `±1.0 min` where it is absolute. */
export function allowedErrorWords(
  { locale }: { readonly locale: Locale },
  { policy, timeStudy }: Pick<Study, 'policy' | 'timeStudy'>,
): string {
  const error =
    policy.errorKind === 'relative'
      ? formatShare(locale, timeStudy.relativeError)
      : formatAverage(locale, timeStudy.absoluteErrorSeconds * SECOND_MS);
  return `±${error}`;
}
