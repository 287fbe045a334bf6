import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';
import type { Repair } from '#shared/workdays/repair.ts';

import { api } from '../lib/api.ts';

/** Which person's day. */
export interface DayOfPerson {
  readonly personId: PersonId;
  readonly day: string;
}

/** The photograph of a day. `useWorkday` keeps it live. */
export const workdayQuery = ({ personId, day }: DayOfPerson) =>
  queryOptions({
    queryKey: ['workdays', 'day', personId, day],
    queryFn: () => api.workdays.day({ personId, day }),
  });

/** The days between two, both included, on which anything was recorded. */
export const calendarQuery = (personId: PersonId, from: string, to: string) =>
  queryOptions({
    queryKey: ['workdays', 'calendar', personId, from, to],
    queryFn: () => api.workdays.calendar({ personId, from, to }),
  });

/** What was changed afterwards on a day, newest first. */
export const auditQuery = ({ personId, day }: DayOfPerson) =>
  queryOptions({
    queryKey: ['workdays', 'audit', personId, day],
    queryFn: () => api.workdays.audit({ personId, day }),
  });

/** A repair, those that belong to it, and why they are made. */
export interface RepairOrder {
  readonly repair: Repair;
  readonly also: readonly Repair[];
  readonly reason: string | null;
}

/**
 * Carries out repairs as one change: all or none. `onRepaired` is told its seq in the journal, also when the form that
 * asked for it is gone by then; null when nothing was different.
 */
export function useRepairDay(
  dayOfPerson: DayOfPerson,
  onRepaired: (order: RepairOrder, madeSeq: number | null) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ also, ...order }: RepairOrder) =>
      api.workdays.repair({ ...dayOfPerson, ...order, also: [...also] }),
    meta: { isShownInPlace: true },
    onSuccess: ({ madeSeq, ...workday }, order) => {
      queryClient.setQueryData(workdayQuery(dayOfPerson).queryKey, workday);
      onRepaired(order, madeSeq);
      // The day is here: the form that asked need not wait for the calendar and the history.
      void queryClient.invalidateQueries({ queryKey: ['workdays'] });
    },
  });
}

/** A step through the repairs of a person: forward, or back; back from a certain one, or else from the last. */
export type Walk =
  | { readonly direction: 'undo'; readonly seq: number | null }
  | { readonly direction: 'redo' };

/** What to do when a walk is over, also when whoever asked for it is gone by then. */
interface WalkEnds {
  /** `action` is the word of the repair that was taken back or done again. */
  readonly onWalked: (walk: Walk, action: string) => void;
  readonly onStopped: (error: Error) => void;
}

/** Walks through the repairs of a person. */
export function useWalkRepairs(personId: PersonId, { onWalked, onStopped }: WalkEnds) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (walk: Walk) =>
      walk.direction === 'undo'
        ? api.workdays.undo({ personId, seq: walk.seq })
        : api.workdays.redo({ personId }),
    onSuccess: ({ action }, walk) => onWalked(walk, action),
    onError: onStopped,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['workdays'] }),
  });
}
