import type { TFunction } from 'i18next';

import { AppError, type ErrorDetails } from '#shared/contract/app-error.ts';

import { errorText } from '../lib/error-text.ts';
import { formatDuration, formatExactTime } from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';

/** How instants in a message are written. */
export interface ProblemLanguage {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly zone: string;
}

/** Why a change of recorded time is not possible, with the times that are in its way. */
export function problemText(error: unknown, { t, locale, zone }: ProblemLanguage): string {
  if (!(error instanceof AppError)) return errorText(t, error);
  const time = (key: keyof ErrorDetails): string => {
    const at = error.details[key];
    return typeof at === 'number' ? formatExactTime(locale, at, zone) : '';
  };
  const { start, end } = error.details;
  const duration =
    typeof start === 'number' && typeof end === 'number'
      ? formatDuration(locale, Math.abs(end - start))
      : '';
  const { code } = error;
  if (code === 'overlap' || code === 'empty-interval' || code === 'too-long') {
    return t(`recording.problem.${code}`, { from: time('start'), to: time('end'), duration });
  }
  if (code === 'in-the-future' || code === 'outside-segment') {
    return t(`recording.problem.${code}`, { time: time('at') });
  }
  return errorText(t, error);
}
