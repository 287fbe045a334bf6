// What people believed against what was measured, through the contract.
import { beforeEach, expect, it } from 'vitest';

import type { BeliefInput } from '#shared/statistics/belief.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
beforeEach(() => {
  app = startTestApp({ isDemo: true, start: '2026-03-16T06:00:00Z' });
});

const SHARES = { result: 0.6, support: 0.3, avoidable: 0.1, loss: 0 };
const beliefs = (filter: object = {}) => app.api.statistics.beliefs(filter);
const answer = (change: Partial<BeliefInput> = {}): Promise<{ id: string }> =>
  app.api.statistics.addBelief({ personId: app.personId, shares: SHARES, lengths: {}, ...change });

/** Share of working time of a kind, from the rows. */
function rawShare(kind: string): number {
  const rows = app.db
    .prepare<[], { kind: string; ms: number }>(
      `SELECT o.kind AS kind, sum(s.ended_at - s.started_at) AS ms
       FROM segment s JOIN observation b ON b.id = s.observation_id JOIN operation o ON o.id = b.operation_id
       WHERE s.ended_at IS NOT NULL AND o.kind NOT IN ('rest', 'absence') GROUP BY o.kind`,
    )
    .all();
  const working = rows.reduce((sum, { ms }) => sum + ms, 0);
  return (rows.find((row) => row.kind === kind)?.ms ?? 0) / working;
}

it('compares nothing before anybody answered', async () => {
  expect(await beliefs()).toEqual({ people: [], nonResult: null, kinds: [], lengths: [] });
});

it('compares shares with those of the rows, each with its interval', async () => {
  await answer();
  const { nonResult, kinds } = await beliefs();
  expect(nonResult?.believed).toBeCloseTo(0.4, 12);
  expect(nonResult?.measured).toMatchObject((await app.api.statistics.photo({})).nonResultShare);
  for (const { kind, believed, measured } of kinds) {
    expect(believed).toBeCloseTo(SHARES[kind as keyof typeof SHARES], 12);
    expect(measured.value).toBeCloseTo(rawShare(kind), 9);
  }
});

it('compares lengths with the average of a reading', async () => {
  const id = app.operation('contract');
  await answer({ lengths: { [id]: 20 * 60_000 } });
  const { operations } = await app.api.statistics.photo({});
  expect((await beliefs()).lengths).toEqual([
    {
      operationId: id,
      answers: 1,
      believed: 20 * 60_000,
      measured: operations.find(({ operationId }) => operationId === id)?.mean,
    },
  ]);
});

it('takes the mean of people, and of each the first answer', async () => {
  const people = await app.api.recording.people();
  const [other] = people.filter(({ id }) => id !== app.personId);
  await answer();
  app.work(60_000);
  await answer({ shares: { result: 0, support: 1, avoidable: 0, loss: 0 } });
  await answer({
    personId: other?.id ?? app.personId,
    shares: { ...SHARES, result: 0.2, support: 0.7 },
  });
  const { nonResult, people: said } = await beliefs();
  expect(said).toHaveLength(2);
  expect(nonResult?.believed).toBeCloseTo((0.4 + 0.8) / 2, 12);
  expect((await beliefs({ personId: app.personId })).nonResult?.believed).toBeCloseTo(0.4, 12);
});

it('says who answered when recording had begun already', async () => {
  await answer();
  const newcomer = await app.api.recording.addPerson({ name: 'Zoe' });
  await answer({ personId: newcomer.id });
  const { people } = await beliefs();
  expect(new Map(people.map(({ personId, isBefore }) => [personId, isBefore]))).toEqual(
    new Map([
      [app.personId, false],
      [newcomer.id, true],
    ]),
  );
});

it('can be taken back', async () => {
  const { id } = await answer();
  await app.api.statistics.removeBelief({ id });
  expect((await beliefs()).people).toEqual([]);
  const again = app.api.statistics.removeBelief({ id });
  await expect(again).rejects.toMatchObject({ code: 'not-found', details: { id } });
});

it('refuses shares that are not all of the time', async () => {
  const wrong = answer({ shares: { ...SHARES, loss: 0.2 } });
  await expect(wrong).rejects.toMatchObject({
    code: 'invalid-input',
    details: { where: 'shares' },
  });
});
