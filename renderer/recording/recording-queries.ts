import {
  type MutationMeta,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

import type { OperationId } from '#shared/operations/operation.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { api } from '../lib/api.ts';

/** What a person's recorder shows. `useRecorder` keeps it live. */
export const recorderQuery = (personId: PersonId) =>
  queryOptions({
    queryKey: ['recording', 'state', personId],
    queryFn: () => api.recording.state({ personId }),
  });

/** Everybody whose time is recorded, by name. */
export const peopleQuery = queryOptions({
  queryKey: ['recording', 'people'],
  queryFn: () => api.recording.people(),
});

/** How long the person's operations usually last, in the ninety days before a day. */
export const usualQuery = (personId: PersonId, day: string) =>
  queryOptions({
    queryKey: ['recording', 'usual', personId, day],
    queryFn: () => api.statistics.usual({ personId, from: daysBefore(day, 90), to: day }),
    staleTime: 600_000,
  });

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

/** Switches the person's recorder to an operation; what runs then arrives by `recorder.changed`. */
export function useSwitchTo(personId: PersonId) {
  return useMutation({
    mutationFn: (operationId: OperationId) =>
      api.recording.command({ personId, command: { kind: 'switch', operationId } }),
  });
}

/** Settles the one question about an absence. */
export function useAnswerAway(meta: MutationMeta = {}) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.recording.answerAway,
    meta,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['recording', 'state'] }),
  });
}

/** Adds somebody whose time is recorded. */
export function useAddPerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.recording.addPerson,
    meta: { isShownInPlace: true },
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
}

/** Gives somebody another name. */
export function useRenamePerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.recording.renamePerson,
    meta: { isShownInPlace: true },
    onSuccess: () => queryClient.invalidateQueries(peopleQuery),
  });
}

/** A note for an observation that does not run any more. */
interface LateNote {
  readonly personId: PersonId;
  readonly day: string;
  readonly observationId: ObservationId;
  readonly note: string;
}

/** Keeps a note that was typed while its observation ended. */
export function useKeepNote() {
  return useMutation({
    mutationFn: ({ personId, day, observationId, note }: LateNote) =>
      api.workdays.repair({ personId, day, repair: { kind: 'amend', observationId, note } }),
  });
}
