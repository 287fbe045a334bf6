import { expect, it } from 'vitest';

import { isWorking, KINDS, kindSchema } from '#shared/operations/kind.ts';
import { TIME_INDICES, timeIndexSchema } from '#shared/operations/time-index.ts';

it('counts everything as working time but rest and absence', () => {
  expect(KINDS.filter(isWorking)).toEqual(['result', 'support', 'avoidable', 'loss']);
});

it('knows its own words and no others', () => {
  expect(KINDS.every((kind) => kindSchema.safeParse(kind).success)).toBe(true);
  expect(kindSchema.safeParse('work').success).toBe(false);
});

it('has the eight indices of a balance of working time, in its order', () => {
  expect(TIME_INDICES.join(' ')).toBe('ПЗ ОП ОБС ПТ ОТЛ НР ПНТ НТД');
  expect(timeIndexSchema.safeParse('OP').success).toBe(false);
});
