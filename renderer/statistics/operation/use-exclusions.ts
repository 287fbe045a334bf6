import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';
import type { ObservationRow } from '#shared/statistics/photo.ts';

import { api } from '../../lib/api.ts';
import { errorText } from '../../lib/error-text.ts';
import { hideUndoToast, showUndoToast } from '../../ui/undo-toast.tsx';
import { exclude, rate, takeBack, takeForth } from './exclude-readings.ts';

/** Excluding readings, taking them in again and rating them, with a way back. */
export interface Exclusions {
  /** Null takes them in again. */
  readonly change: (rows: readonly ObservationRow[], reason: string | null) => void;
  /** Null takes their rating away. */
  readonly rate: (rows: readonly ObservationRow[], paceRating: number | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly isBusy: boolean;
}

/** One change of the readings: whose days were repaired, in order. */
type Step = readonly PersonId[];

/** Changes readings and says so; undo walks through what was changed here, not through other repairs. */
export function useExclusions(): Exclusions {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);
  const closeButtonProps = { 'aria-label': t('ui.close') };
  const onError = (error: Error): void => {
    const message = errorText(t, error);
    notifications.show({ message, autoClose: 6000, color: 'gray', closeButtonProps });
  };
  const onSettled = async (): Promise<void> => {
    void queryClient.invalidateQueries({ queryKey: ['mean-intervals'] });
    await queryClient.invalidateQueries({ queryKey: ['statistics'] });
    await queryClient.invalidateQueries({ queryKey: ['workdays'] });
  };
  const walk = useMutation({
    mutationFn: async (direction: 'undo' | 'redo') => {
      const [from, into] = direction === 'undo' ? [done, undone] : [undone, done];
      const step = from.current.pop();
      if (!step) return null;
      await (direction === 'undo' ? takeBack(api, step) : takeForth(api, step));
      into.current.push(step);
      return direction;
    },
    onSuccess: (direction) => {
      if (direction === null) return;
      const message = t(`statistics.readings.walked.${direction}`);
      notifications.show({ message, autoClose: 4000, closeButtonProps });
    },
    onError,
    onSettled,
  });
  const undo = (): void => {
    hideUndoToast();
    walk.mutate('undo');
  };
  const change = useMutation({
    mutationFn: (asked: Change) =>
      asked.kind === 'rate'
        ? rate(api, asked.rows, asked.paceRating)
        : exclude(api, asked.rows, asked.reason),
    onSuccess: (step, asked) => {
      done.current.push(step);
      undone.current = [];
      const message = t(wordsOf(asked), { count: asked.rows.length });
      showUndoToast({ message, onUndo: undo });
    },
    onError,
    onSettled,
  });
  return {
    change: (rows, reason) => change.mutate({ kind: 'exclude', rows, reason }),
    rate: (rows, paceRating) => change.mutate({ kind: 'rate', rows, paceRating }),
    undo,
    redo: () => walk.mutate('redo'),
    isBusy: change.isPending || walk.isPending,
  };
}

interface Rows {
  readonly rows: readonly ObservationRow[];
}
type Change =
  | (Rows & { readonly kind: 'exclude'; readonly reason: string | null })
  | (Rows & { readonly kind: 'rate'; readonly paceRating: number | null });

/** What was done, as the toast says it. */
function wordsOf(change: Change) {
  if (change.kind === 'rate') {
    return change.paceRating === null ? 'observing.readings.unrated' : 'observing.readings.rated';
  }
  return change.reason === null
    ? 'statistics.readings.includedAgain'
    : 'statistics.readings.excludedNow';
}
