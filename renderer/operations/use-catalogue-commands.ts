import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import type { Catalogue, OperationId } from '#shared/operations/operation.ts';

import { hideUndoToast, showUndoToast } from '../ui/undo-toast.tsx';
import { actionWords } from './action-words.ts';
import { useCatalogueEdits } from './catalogue-queries.ts';

/** Changes of the catalogue, each told in words and each with a way back. */
export interface CatalogueCommands {
  readonly edit: (edit: CatalogueEdit, onDone?: (catalogue: Catalogue) => void) => void;
  readonly merge: (pair: { readonly fromId: OperationId; readonly intoId: OperationId }) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The commands of the catalogue screen. */
export function useCatalogueCommands(): CatalogueCommands {
  const { t } = useTranslation();
  const edits = useCatalogueEdits();
  const undo = (): void => {
    hideUndoToast();
    edits.undo.mutate(undefined, {
      onSuccess: ({ action }) =>
        notifications.show({ message: t('operations.undone', { action: actionWords(t, action) }) }),
    });
  };
  const redo = (): void =>
    edits.redo.mutate(undefined, {
      onSuccess: ({ action }) => showUndoToast({ message: actionWords(t, action), onUndo: undo }),
    });
  return {
    undo,
    redo,
    edit: (edit, onDone) =>
      edits.edit.mutate(
        { edit },
        {
          onSuccess: (catalogue) => {
            showUndoToast({ message: actionWords(t, edit.kind), onUndo: undo });
            onDone?.(catalogue);
          },
        },
      ),
    merge: (pair) =>
      edits.merge.mutate(pair, {
        onSuccess: () => showUndoToast({ message: actionWords(t, 'merge'), onUndo: undo }),
      }),
  };
}
