import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import type { Workday } from '#shared/workdays/workday.ts';

import { useAppEvent } from '../lib/use-app-event.ts';
import { useRecorderNow } from '../recording/use-recorder.ts';
import { type DayOfPerson, workdayQuery } from './workdays-queries.ts';

/** A day that follows the record: what another window or a key changes shows here. */
export function useWorkday(dayOfPerson: DayOfPerson): Workday {
  const queryClient = useQueryClient();
  useAppEvent('record.changed', () => {
    void queryClient.invalidateQueries({ queryKey: ['workdays'] });
  });
  return useSuspenseQuery(workdayQuery(dayOfPerson)).data;
}

/** Whether time still passes on the day: it is open, and not over. */
function isLive({ shifts, now, end }: Workday): boolean {
  return now < end && shifts.some((shift) => shift.end === null);
}

/** Until when the day is known: on a live day now, ticking; on another the instant at which it was read. */
export function useDayNow(workday: Workday): number {
  const now = useRecorderNow(workday.personId);
  if (!isLive(workday)) return workday.now;
  return Math.min(workday.end, Math.max(workday.now, now));
}
