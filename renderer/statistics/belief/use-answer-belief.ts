import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { BeliefInput } from '#shared/statistics/belief.ts';

import { api } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { showUndoToast } from '../../ui/undo-toast.tsx';

/** Keeps an answer, says so, and offers to take it back. */
export function useAnswerBelief(): (belief: BeliefInput) => void {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const onSettled = (): Promise<void> =>
    queryClient.invalidateQueries({ queryKey: ['statistics', 'beliefs'] });
  const onError = (error: Error): void => {
    notifications.show({ color: 'red', message: errorText(error) });
  };
  const { mutate: remove } = useMutation({
    mutationFn: (id: string) => api.statistics.removeBelief({ id }),
    onError,
    onSettled,
  });
  const { mutate } = useMutation({
    mutationFn: api.statistics.addBelief,
    onSuccess: ({ id }) =>
      showUndoToast({ message: t('statistics.belief.saved'), onUndo: () => remove(id) }),
    onError,
    onSettled,
  });
  return mutate;
}
