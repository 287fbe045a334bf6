import { AppError } from '#shared/contract/app-error.ts';
import type { Instant } from '#shared/lib/time.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import { editCatalogue } from '#shared/operations/edit-catalogue.ts';
import type { Catalogue, Operation, OperationId } from '#shared/operations/operation.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { findRow, listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql, type WritableDatabase } from '../database/sql.ts';

/** Who edits the catalogue, and when. */
export interface Editing {
  readonly newId: NewId;
  readonly by: string;
  readonly at: Instant;
}

/** The whole tree, archived parts included, in order. */
export function readCatalogue(db: ReadableDatabase): Catalogue {
  return {
    groups: listRows(db, 'operation-group', sql`true ORDER BY position, id`),
    operations: listRows(db, 'operation', sql`true ORDER BY group_id, position, id`),
  };
}

/** Edits the tree; an edit that is not possible changes nothing. */
export function editCatalogueRows(
  db: WritableDatabase,
  edit: CatalogueEdit,
  { newId, by, at }: Editing,
): Catalogue {
  const edited = editCatalogue(readCatalogue(db), edit, newId);
  if (edited.kind === 'problem') {
    throw new AppError(edited.code, { name: edited.name, what: 'operation', id: edited.name });
  }
  applyChanges(db, edited.changes, {
    scope: 'catalogue',
    personId: null,
    at,
    by,
    action: edit.kind,
    reason: null,
  });
  return readCatalogue(db);
}

/** The operation of that id; an unknown one is `not-found`. */
export function getOperation(db: ReadableDatabase, id: OperationId): Operation {
  const operation = findRow(db, 'operation', sql`id = ${id}`);
  if (!operation) throw new AppError('not-found', { what: 'operation', id });
  return operation;
}

/** The operation of that id, where only one that is in use makes sense. */
export function getOperationInUse(db: ReadableDatabase, id: OperationId): Operation {
  const operation = getOperation(db, id);
  const { isArchived, name, code } = operation;
  if (isArchived) throw new AppError('operation-archived', { name: name ?? code });
  return operation;
}

/** The operation of that code, if the catalogue has it. */
export function findOperationByCode(db: ReadableDatabase, code: string): Operation | undefined {
  return findRow(db, 'operation', sql`code = ${code}`);
}
