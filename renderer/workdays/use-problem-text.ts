import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { problemText } from '../recording/problem-text.ts';
import { useOperations } from '../recording/use-operations.ts';

/** Why a repair of the day is not possible, naming the times and the operation that are in its way. */
export function useProblemText(workday: Workday): (error: unknown) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { name } = useOperations();
  const { zone, segments, now } = workday;
  const nameAt = (at: number): string | undefined => {
    const found = segments.find(({ start, end }) => start <= at && at < (end ?? now));
    return found && name(found.operationId);
  };
  return (error) => problemText(error, { t, locale, zone, nameAt });
}
