import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Approval } from '#shared/norms/approved-norm.ts';
import type { NormPlan, NormPlanPatch } from '#shared/norms/norm-plan.ts';

import { api } from '../lib/api.ts';
import { useErrorText } from '../lib/error-text.ts';
import { askedOf, type ResultsFilter } from '../statistics/statistics-queries.ts';
import { hideUndoToast, showUndoToast } from '../ui/undo-toast.tsx';

/** Changes of norms and of their plan, each told in words and each with a way back. */
export interface NormChanges {
  /** Changes the plan; `name` says what was changed. */
  readonly plan: (name: string, patch: NormPlanPatch) => void;
  readonly approve: (approval: Approval) => void;
  readonly withdraw: (ids: readonly string[], isWithdrawn: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What was done, and how it is done and taken back. */
interface Step {
  readonly message: string;
  readonly forth: () => Promise<unknown>;
  readonly back: () => Promise<unknown>;
}

/** The changes since the view was opened. */
export function useNormChanges(filter: ResultsFilter, plan: NormPlan): NormChanges {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const { mutate } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['norms'] }),
  });
  const undo = (): void => {
    const step = past.current.pop();
    if (!step) return;
    hideUndoToast();
    mutate(step.back, {
      onSuccess: () => {
        future.current.push(step);
        notifications.show({ message: t('norms.undone', { name: step.message }) });
      },
    });
  };
  const again = (step: Step): void =>
    mutate(step.forth, {
      onSuccess: () => {
        past.current.push(step);
        showUndoToast({ message: step.message, onUndo: undo });
      },
    });
  const begin = (step: Step): void => {
    future.current.length = 0;
    again(step);
  };
  return {
    undo,
    redo: () => {
      const step = future.current.pop();
      if (step) again(step);
    },
    plan: (name, patch) =>
      begin({
        message: t('norms.changed', { name }),
        forth: () => api.norms.changePlan(patch),
        back: () => api.norms.changePlan(before(plan, patch)),
      }),
    approve: (approval) => {
      const message = t('norms.approved', { count: approval.operationIds.length });
      begin(approvalStep(message, approval, filter));
    },
    withdraw: (ids, isWithdrawn) =>
      begin({
        message: t(isWithdrawn ? 'norms.withdrawn' : 'norms.restored', { count: ids.length }),
        forth: setWithdrawn(ids, isWithdrawn),
        back: setWithdrawn(ids, !isWithdrawn),
      }),
  };
}

const setWithdrawn = (ids: readonly string[], isWithdrawn: boolean) => () =>
  api.norms.withdraw({ ids: [...ids], isWithdrawn });

/** Approving makes versions once; done again after it was taken back, the same ones come into force. */
function approvalStep(message: string, approval: Approval, filter: ResultsFilter): Step {
  let made: string[] | null = null;
  return {
    message,
    forth: async () => {
      if (made === null) {
        const { ids } = await api.norms.approve({ ...approval, filter: askedOf(filter) });
        made = ids;
      } else {
        await api.norms.withdraw({ ids: made, isWithdrawn: false });
      }
    },
    back: async () => {
      if (made) await api.norms.withdraw({ ids: made, isWithdrawn: true });
    },
  };
}

/** What the named parts of the plan were. */
function before(plan: NormPlan, patch: NormPlanPatch): NormPlanPatch {
  return Object.fromEntries(
    Object.entries(plan).filter(([name]) => name in patch),
  ) as NormPlanPatch;
}
