import { assertNever } from '../lib/assert.ts';
import type { NewId } from '../lib/uuid.ts';
import { addGroup } from './catalogue-additions.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import { type CatalogueEdited, changes } from './catalogue-edited.ts';
import { archiveGroup, placeGroup, renameGroup } from './edit-group.ts';
import { addTo, archive, changeOperation, placeOperation, takeBack } from './edit-operation.ts';
import type { Catalogue } from './operation.ts';

/** Edits of the catalogue as a pure function. Observations keep their operation whatever happens to its name. */
export function editCatalogue(
  catalogue: Catalogue,
  edit: CatalogueEdit,
  newId: NewId,
): CatalogueEdited {
  switch (edit.kind) {
    case 'add-group':
      return changes(addGroup(catalogue, edit.name, newId));
    case 'rename-group':
      return renameGroup(catalogue, edit);
    case 'move-group':
      return placeGroup(catalogue, edit);
    case 'archive-group':
      return archiveGroup(catalogue, edit);
    case 'add':
      return addTo(catalogue, edit, newId);
    case 'change':
      return changeOperation(catalogue, edit);
    case 'move':
      return placeOperation(catalogue, edit);
    case 'archive':
      return edit.isArchived ? archive(catalogue, edit) : takeBack(catalogue, edit);
    default:
      return assertNever(edit);
  }
}
