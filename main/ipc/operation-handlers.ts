import { redoNext, undoLast } from '../database/undo.ts';
import { editCatalogueRows, type Editing, readCatalogue } from '../operations/catalogue-store.ts';
import { mergeOperations } from '../workdays/merge-operations.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

const CATALOGUE = { scope: 'catalogue', personId: null } as const;

/** The catalogue: read, edit, undo. Keys follow each change of it. */
export function operationHandlers(services: Services): AreaHandlers<'operations'> {
  const { parts, recorder, system } = services;
  const { db, newId, by } = parts;
  const editing = (): Editing => ({ newId, by, at: recorder.now().at });
  const told = <Answer>(answer: Answer): Answer => {
    services.changed('operations');
    system.hotkeys.refresh();
    return answer;
  };
  return {
    catalogue: () => readCatalogue(db),
    edit: ({ edit }) => told(editCatalogueRows(db, edit, editing())),
    merge: (pair) => {
      mergeOperations(db, pair, editing());
      return told(readCatalogue(db));
    },
    undo: () => told(undoLast(db, CATALOGUE, recorder.now().at)),
    redo: () => told(redoNext(db, CATALOGUE, recorder.now().at)),
  };
}
