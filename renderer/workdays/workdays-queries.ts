import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import type { Workday } from '#shared/workdays/workday.ts';

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

/** Repairs that belong together, and why they are made. */
export interface RepairOrder {
  readonly repairs: readonly Repair[];
  readonly reason: string | null;
}

/**
 * Carries out repairs one after the other. When one is not possible, those before it are taken back: all or none.
 * `onRepaired` is told also when the form that asked for it is gone by then.
 */
export function useRepairDay(dayOfPerson: DayOfPerson, onRepaired: (order: RepairOrder) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (order: RepairOrder) => repairAll(dayOfPerson, order),
    onSuccess: (workday, order) => {
      if (workday) queryClient.setQueryData(workdayQuery(dayOfPerson).queryKey, workday);
      onRepaired(order);
      return queryClient.invalidateQueries({ queryKey: ['workdays'] });
    },
  });
}

async function repairAll(
  dayOfPerson: DayOfPerson,
  { repairs, reason }: RepairOrder,
): Promise<Workday | null> {
  let workday: Workday | null = null;
  let done = 0;
  try {
    for (const repair of repairs) {
      // Each stands on the one before it.
      // oxlint-disable-next-line no-await-in-loop
      workday = await api.workdays.repair({ ...dayOfPerson, repair, reason });
      done += 1;
    }
    return workday;
  } catch (error) {
    await takeBack(dayOfPerson.personId, done);
    throw error;
  }
}

/** Takes back the last so many repairs of a person; tells which the last of them was. */
async function takeBack(personId: PersonId, steps: number): Promise<string | null> {
  let action: string | null = null;
  for (let step = 0; step < steps; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a stack is taken apart one by one
    ({ action } = await api.workdays.undo({ personId }));
  }
  return action;
}

/** A way through the repairs of a person: back by a number of steps, or one step forward. */
export interface Walk {
  readonly direction: 'undo' | 'redo';
  readonly steps?: number;
}

/** What to do when a walk is over, also when whoever asked for it is gone by then. */
interface WalkEnds {
  /** `action` is the word of the repair that was taken back or done again last. */
  readonly onWalked: (walk: Walk, action: string | null) => void;
  readonly onStopped: (error: Error) => void;
}

/** Walks through the repairs of a person. */
export function useWalkRepairs(personId: PersonId, { onWalked, onStopped }: WalkEnds) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ direction, steps = 1 }: Walk) =>
      direction === 'undo'
        ? takeBack(personId, steps)
        : (await api.workdays.redo({ personId })).action,
    onSuccess: (action, walk) => onWalked(walk, action),
    onError: onStopped,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['workdays'] }),
  });
}
