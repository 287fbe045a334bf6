import { expect, it } from 'vitest';

import { catalogueSchema, nameSchema, operationSchema } from '#shared/operations/operation.ts';
import { aGroup, anOperation } from '#test/support/builders.ts';

it('takes a catalogue as it is', () => {
  const catalogue = { groups: [aGroup(1)], operations: [anOperation(1)] };
  expect(catalogueSchema.parse(catalogue)).toEqual(catalogue);
});

it.each([
  ['  Показ  ', 'Показ'],
  ['   ', undefined],
  ['', undefined],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), undefined],
])('reads the name %j as %j', (text, expected) => {
  expect(nameSchema.safeParse(text).data).toBe(expected);
});

it.each([
  [{ code: 'Два слова' }],
  [{ code: 'a--b' }],
  [{ colourStep: 5 }],
  [{ position: -1 }],
  [{ rev: 0 }],
  [{ id: 'somebody' }],
  [{ kind: 'work' }],
])('refuses %j', (values) => {
  expect(operationSchema.safeParse({ ...anOperation(1), ...values }).success).toBe(false);
});
