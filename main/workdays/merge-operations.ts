import { AppError } from '#shared/contract/app-error.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import { changed, type RowChange } from '#shared/recording/row-change.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { findRow, listRows } from '../database/rows.ts';
import { sql, type WritableDatabase } from '../database/sql.ts';
import { type Editing, getOperation } from '../operations/catalogue-store.ts';

/** Gives all observations of one operation to another, and archives the first. One change: undo brings both back. */
export function mergeOperations(
  db: WritableDatabase,
  { fromId, intoId }: { readonly fromId: OperationId; readonly intoId: OperationId },
  { by, at }: Editing,
): void {
  const from = getOperation(db, fromId);
  const into = getOperation(db, intoId);
  if (fromId === intoId || into.isArchived) {
    throw new AppError('operation-archived', { name: into.name ?? into.code });
  }
  if (findRow(db, 'observation', runningOf(fromId))) {
    throw new AppError('operation-running', { name: from.name ?? from.code });
  }
  const observations = listRows(db, 'observation', sql`operation_id = ${fromId}`);
  const changes: RowChange[] = [
    ...observations.map((each) => changed('observation', each, { operationId: intoId })),
    changed('operation', from, { isArchived: true, mergedIntoId: intoId, hotkey: null }),
  ];
  applyChanges(db, changes, {
    scope: 'catalogue',
    personId: null,
    at,
    by,
    action: 'merge',
    reason: null,
  });
}

const runningOf = (operationId: OperationId): ReturnType<typeof sql> =>
  sql`operation_id = ${operationId} AND id IN (SELECT observation_id FROM segment WHERE ended_at IS NULL)`;
