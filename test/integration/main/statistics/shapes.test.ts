// The small histograms of the operations, against the lengths in the raw rows.
import { beforeAll, expect, it } from 'vitest';

import type { OperationShape } from '#shared/statistics/operation-shape.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
let shapes: OperationShape[];
beforeAll(async () => {
  app = startTestApp({ isDemo: true });
  shapes = await app.api.statistics.shapes({});
});

/** Lengths of the finished observations of an operation, ms. */
const lengthsOf = (operationId: string): number[] =>
  app.db
    .prepare<[string], number>(
      `SELECT sum(s.ended_at - s.started_at) FROM observation b JOIN segment s ON s.observation_id = b.id
       WHERE b.operation_id = ? AND b.held_as IS NULL AND b.excluded_for IS NULL
       GROUP BY b.id HAVING count(*) = count(s.ended_at)`,
    )
    .pluck()
    .all(operationId);

it('count every reading once, between its bounds', () => {
  expect(shapes.length).toBeGreaterThan(15);
  for (const { operationId, from, counts } of shapes) {
    const lengths = lengthsOf(operationId);
    const expected = counts.map((_, bin) => {
      const [low, high] = [from * 2 ** (bin / 2), from * 2 ** ((bin + 1) / 2)];
      return lengths.filter((ms) => ms >= low * (1 - 1e-12) && ms < high * (1 - 1e-12)).length;
    });
    expect(counts).toEqual(expected);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lengths.length);
  }
});

it('begin and end with a reading', () => {
  expect(shapes.every(({ counts }) => counts[0] !== 0 && counts.at(-1) !== 0)).toBe(true);
});

it('keep to the filter', async () => {
  const filter = { from: '2026-03-18', to: '2026-03-18' };
  const some = await app.api.statistics.shapes(filter);
  const { operations } = await app.api.statistics.photo(filter);
  const counted = some.reduce(
    (sum, { counts }) => sum + counts.reduce((n, each) => n + each, 0),
    0,
  );
  expect(counted).toBe(operations.reduce((sum, { observations }) => sum + observations, 0));
});
