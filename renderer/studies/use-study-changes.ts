import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { useErrorText } from '../lib/error-text.ts';
import { hideUndoToast, showUndoToast } from '../ui/undo-toast.tsx';
import { studyQuery, useChangeStudy } from './study-queries.ts';

/** Changes of a study, each told in words and each with a way back. */
export interface StudyChanges {
  /** Saves at once; `name` says what was changed. */
  readonly change: (name: string, patch: StudyPatch) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Step {
  readonly name: string;
  readonly back: StudyPatch;
  readonly forth: StudyPatch;
}

/** The changes of a study since the screen was opened. */
export function useStudyChanges(): StudyChanges {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { mutateAsync } = useChangeStudy();
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const save = (patch: StudyPatch, onDone: (study: Study) => void): void =>
    void mutateAsync(patch).then(onDone, (error: unknown) =>
      notifications.show({ color: 'red', message: errorText(error) }),
    );
  const undo = (): void => {
    const step = past.current.pop();
    if (!step) return;
    hideUndoToast();
    save(step.back, () => {
      future.current.push(step);
      const message = t('studies.undone', { name: step.name });
      notifications.show({ message, withCloseButton: false });
    });
  };
  const offer = (message: string): void => showUndoToast({ message, onUndo: undo });
  return {
    undo,
    redo: () => {
      const step = future.current.pop();
      if (!step) return;
      save(step.forth, () => {
        past.current.push(step);
        offer(t('studies.redone', { name: step.name }));
      });
    },
    change: (name, patch) => {
      const before = queryClient.getQueryData(studyQuery.queryKey);
      save(patch, (after) => {
        if (!before) return;
        past.current.push({ name, back: unlike(before, after), forth: unlike(after, before) });
        future.current = [];
        offer(t('studies.changed', { name }));
      });
    },
  };
}

/** The parts of a study in which it is not like another. */
function unlike(study: Study, other: Study): StudyPatch {
  const isSame = (part: keyof Study): boolean =>
    JSON.stringify(study[part]) === JSON.stringify(other[part]);
  return {
    ...(isSame('policy') ? {} : { policy: study.policy }),
    ...(isSame('norms') ? {} : { norms: study.norms }),
    ...(isSame('measures') ? {} : { measures: study.measures }),
    ...(isSame('report') ? {} : { report: study.report }),
    ...(isSame('sampling') ? {} : { sampling: study.sampling }),
    ...(isSame('timeStudy') ? {} : { timeStudy: study.timeStudy }),
  };
}
