import type { TimeIndex } from '#shared/operations/time-index.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { ObservedMinutes } from '#shared/studies/norm-words.ts';

/** What was observed of a day, for a norm to begin from; null where there is no balance. */
export function observedMinutes({ rows, shiftMinutes }: StudyBalance): ObservedMinutes | null {
  if (rows.length === 0) return null;
  const of = (index: TimeIndex): number => rows.find((row) => row.index === index)?.actual ?? 0;
  return {
    operative: of('ОП'),
    shift: shiftMinutes,
    byNorm: { setUp: of('ПЗ'), service: of('ОБС'), rest: of('ОТЛ') },
  };
}
