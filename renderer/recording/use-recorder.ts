import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { useAppEvent } from '../lib/use-app-event.ts';
import { useNowAs } from '../lib/use-now.ts';
import { recorderQuery } from './recording-queries.ts';

/** What the person's recorder shows, as main tells it: no switch is asked for twice. */
export function useRecorder(personId: PersonId): RecorderView {
  const queryClient = useQueryClient();
  useAppEvent('recorder.changed', (view) => {
    queryClient.setQueryData(recorderQuery(view.personId).queryKey, view);
  });
  useAppEvent('record.changed', ({ area }) => {
    // Repairs and answers change the day's sum and the open questions, but not what runs.
    if (area !== 'recording') void queryClient.invalidateQueries(recorderQuery(personId));
  });
  return useSuspenseQuery(recorderQuery(personId)).data;
}

/** Two clocks that differ by less are the same: nobody sees it, and all running times tick together. */
const SAME_CLOCK_MS = 1000;

/**
 * Something derived from now on the recorder's own clock, in seconds: it can lie behind the wall clock after that was
 * set. Drawn anew only when the value changes.
 */
export function useRecorderNowAs<Value>(
  personId: PersonId,
  valueOf: (now: number) => Value,
): Value {
  const { data, dataUpdatedAt } = useSuspenseQuery(recorderQuery(personId));
  const lag = data.now - dataUpdatedAt;
  return useNowAs((second) =>
    valueOf(Math.abs(lag) < SAME_CLOCK_MS ? second : Math.max(data.now, second + lag)),
  );
}

/** Now on the recorder's own clock. Use it in the smallest component that shows a running time. */
export function useRecorderNow(personId: PersonId): number {
  return useRecorderNowAs(personId, (now) => now);
}
