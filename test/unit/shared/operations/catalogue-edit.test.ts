import { expect, it } from 'vitest';

import { catalogueEditSchema } from '#shared/operations/catalogue-edit.ts';
import { groupId, operationId } from '#test/support/builders.ts';

it.each([
  { kind: 'add-group', name: 'Письма' },
  { kind: 'move', operationId: operationId(1), groupId: groupId(1), position: 0 },
  { kind: 'archive', operationId: operationId(1), isArchived: true },
  { kind: 'change', operationId: operationId(1), values: { name: 'Показ' } },
])('takes %j', (edit) => {
  expect(catalogueEditSchema.parse(edit)).toEqual(edit);
});

it.each([
  { kind: 'remove', operationId: operationId(1) },
  { kind: 'add-group', name: ' ' },
  { kind: 'move', operationId: operationId(1), groupId: groupId(1), position: -1 },
  { kind: 'change', operationId: operationId(1), values: { kind: 'work' } },
  { kind: 'add', groupId: groupId(1), values: { name: 'Показ' } },
])('refuses %j', (edit) => {
  expect(catalogueEditSchema.safeParse(edit).success).toBe(false);
});
