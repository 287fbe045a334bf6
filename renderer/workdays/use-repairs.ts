import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import { wordOf } from '#shared/workdays/repair-together.ts';
import type { Repair } from '#shared/workdays/repair.ts';

import { errorText } from '../lib/error-text.ts';
import { actionWords } from '../recording/action-words.ts';
import { hideUndoToast, showUndoToast } from '../ui/undo-toast.tsx';
import { type DayOfPerson, useRepairDay, useWalkRepairs, type Walk } from './workdays-queries.ts';

/** What to do besides repairing. */
interface RepairExtras {
  readonly reason?: string;
  readonly onDone?: () => void;
}

/** Repairs of a day, with the offer to take them back. */
export interface Repairs {
  /** Carries out all of them as one change, or none. */
  readonly repair: (repairs: readonly Repair[], extras?: RepairExtras) => void;
  /** Why the last repair was not possible. */
  readonly error: Error | null;
  readonly forgetError: () => void;
  readonly isBusy: boolean;
}

/** Repairs a day and says so. */
export function useRepairs(dayOfPerson: DayOfPerson): Repairs {
  const { t } = useTranslation();
  const { undo } = useUndo(dayOfPerson.personId);
  const { mutate, error, reset, isPending } = useRepairDay(
    dayOfPerson,
    ({ repair, also }, madeSeq) => {
      if (madeSeq === null) return;
      const message = t(`workdays.done.${wordOf([repair, ...also])}`, { count: countOf(repair) });
      showUndoToast({ message, onUndo: () => undo(madeSeq) });
    },
  );
  return {
    error,
    forgetError: reset,
    isBusy: isPending,
    repair: ([repair, ...also], { reason = '', onDone = () => {} } = {}) => {
      if (!repair) return onDone();
      mutate({ repair, also, reason: reason.trim() || null }, { onSuccess: onDone });
    },
  };
}

function countOf(repair: Repair): number {
  return 'observationIds' in repair ? repair.observationIds.length : 1;
}

/** Undo and redo of what was repaired. */
export interface Undo {
  /** Takes back the change of that seq, and none that is newer; without it, the last one. */
  readonly undo: (seq?: number) => void;
  readonly redo: () => void;
}

/** Walks through the repairs of a person, saying what was taken back or done again. */
export function useUndo(personId: DayOfPerson['personId']): Undo {
  const { t } = useTranslation();
  const { mutate } = useWalkRepairs(personId, {
    onWalked: ({ direction }, action) =>
      notifications.show({
        message: t(`workdays.walked.${direction}`, { action: actionWords(t, action) }),
        autoClose: 4000,
      }),
    onStopped: (error) =>
      notifications.show({ message: errorText(t, error), autoClose: 6000, color: 'gray' }),
  });
  const walk = (order: Walk): void => {
    hideUndoToast();
    mutate(order);
  };
  return {
    undo: (seq) => walk({ direction: 'undo', seq: seq ?? null }),
    redo: () => walk({ direction: 'redo' }),
  };
}
