import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';
import type { ObservationRow } from '#shared/statistics/photo.ts';

import { api } from '../../lib/api.ts';
import { errorText } from '../../lib/error-text.ts';
import { hideUndoToast, showUndoToast } from '../../ui/undo-toast.tsx';
import { exclude, takeBack, takeForth } from './exclude-readings.ts';

/** Excluding readings and taking them in again, with a way back. */
export interface Exclusions {
  /** Null takes them in again. */
  readonly change: (rows: readonly ObservationRow[], reason: string | null) => void;
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
  const onError = (error: Error): void => {
    notifications.show({ message: errorText(t, error), autoClose: 6000, color: 'gray' });
  };
  const onSettled = async (): Promise<void> => {
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
      notifications.show({ message, autoClose: 4000 });
    },
    onError,
    onSettled,
  });
  const undo = (): void => {
    hideUndoToast();
    walk.mutate('undo');
  };
  const change = useMutation({
    mutationFn: ({ rows, reason }: Change) => exclude(api, rows, reason),
    onSuccess: (step, { rows, reason }) => {
      done.current.push(step);
      undone.current = [];
      const key = reason === null ? 'includedAgain' : 'excludedNow';
      const message = t(`statistics.readings.${key}`, { count: rows.length });
      showUndoToast({ message, onUndo: undo });
    },
    onError,
    onSettled,
  });
  return {
    change: (rows, reason) => change.mutate({ rows, reason }),
    undo,
    redo: () => walk.mutate('redo'),
    isBusy: change.isPending || walk.isPending,
  };
}

interface Change {
  readonly rows: readonly ObservationRow[];
  readonly reason: string | null;
}
