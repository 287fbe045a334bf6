import { expect, it } from 'vitest';

import { editCatalogue } from '#shared/operations/edit-catalogue.ts';
import type { Catalogue } from '#shared/operations/operation.ts';
import { aGroup, countingIds, groupId } from '#test/support/builders.ts';

import { values } from './edited.ts';

it('tells 200 operations apart', () => {
  let of: Catalogue = { groups: [aGroup(1)], operations: [] };
  const next = countingIds();
  for (let count = 0; count < 200; count += 1) {
    const named = { ...values, name: `Операция ${count}` };
    const edited = editCatalogue(of, { kind: 'add', groupId: groupId(1), values: named }, next);
    if (edited.kind === 'problem') throw new Error(edited.code);
    const [change] = edited.changes;
    if (change?.entity !== 'operation' || !change.after) throw new Error('nothing was added');
    of = { ...of, operations: [...of.operations, change.after] };
  }
  expect(new Set(of.operations.map(({ code }) => code)).size).toBe(200);
  expect(of.operations.map(({ position }) => position)).toEqual(Array.from(of.operations.keys()));
});
