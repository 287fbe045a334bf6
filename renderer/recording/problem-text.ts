import type { TFunction } from 'i18next';

import { AppError } from '#shared/contract/app-error.ts';
import { formatDuration, formatExactTime } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';

import { errorText } from '../lib/error-text.ts';

/** How times in a message are written. */
export interface ProblemLanguage {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly zone: string;
  /** What is recorded at an instant, if that is known. */
  readonly nameAt?: (at: number) => string | undefined;
}

/** Why a change of recorded time is not possible, with the times that are in its way. */
export function problemText(error: unknown, language: ProblemLanguage): string {
  const { t, locale, zone } = language;
  if (!(error instanceof AppError)) return errorText(t, error);
  const { code } = error;
  const instants = instantsOf(error);
  const time = (at: number): string => formatExactTime(locale, at, zone);
  if (code === 'overlap' || code === 'empty-interval' || code === 'too-long') {
    const { start, end } = instants;
    const values = {
      from: time(start),
      to: time(end),
      duration: formatDuration(locale, Math.abs(end - start)),
    };
    const name = code === 'overlap' ? language.nameAt?.(start) : undefined;
    return name === undefined
      ? t(`recording.problem.${code}`, values)
      : t('recording.problem.overlapNamed', { ...values, name });
  }
  if (code === 'in-the-future' || code === 'outside-segment') {
    return t(`recording.problem.${code}`, { time: time(instants.at) });
  }
  return errorText(t, error);
}

function instantsOf({ details }: AppError): Record<'start' | 'end' | 'at', number> {
  const instant = (value: unknown): number => (typeof value === 'number' ? value : 0);
  return {
    start: instant(details['start']),
    end: instant(details['end']),
    at: instant(details['at']),
  };
}
