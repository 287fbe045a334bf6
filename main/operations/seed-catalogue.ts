import type { NewId } from '#shared/lib/uuid.ts';
import { groupIdSchema, operationIdSchema } from '#shared/operations/operation.ts';
import { salesCatalogue } from '#shared/operations/sales-catalogue.ts';

import { insertRow } from '../database/rows.ts';
import { get, sql, type WritableDatabase } from '../database/sql.ts';

/** Gives an empty database the built-in sales catalogue; a database that has one keeps it. */
export function seedCatalogue(db: WritableDatabase, newId: NewId): void {
  db.transaction(() => {
    if (get(db, sql`SELECT 1 FROM operation_group LIMIT 1`)) return;
    salesCatalogue.forEach(({ code, operations }, groupPosition) => {
      const groupId = groupIdSchema.parse(newId());
      const position = groupPosition;
      const group = { id: groupId, rev: 1, code, name: null, position, isArchived: false };
      insertRow(db, 'operation-group', group);
      operations.forEach(({ code: operationCode, kind, timeIndex, hotkey }, index) => {
        insertRow(db, 'operation', {
          id: operationIdSchema.parse(newId()),
          rev: 1,
          groupId,
          code: operationCode,
          name: null,
          kind,
          timeIndex,
          unit: null,
          colourStep: Math.min(index, 4),
          hotkey,
          position: index,
          isArchived: false,
          mergedIntoId: null,
        });
      });
    });
  }).immediate();
}
