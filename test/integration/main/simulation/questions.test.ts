// Questions to a scenario through the contract: answered on threads, the same by any number of them, and called off.
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { answerAside } from '#main/simulation/answer-aside.ts';
import { answerQuestion } from '#shared/simulation/answer-question.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { questionProgressSchema } from '#shared/simulation/scenario-question.ts';
import { startTestApp } from '#test/support/test-app.ts';

const WORKER = join(import.meta.dirname, '../../../../main/simulation/run-worker.ts');
const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const scenario = servicesChanged({ months: 20, leadsAfter: 300 }, STAFF, 'base');
const ONE_MORE = { kind: 'one-more', replications: 2 } as const;
const LONG = { kind: 'uncertainty', measure: 'ratio', draws: 5000, replications: 2 } as const;

describe('a question', () => {
  it('is answered alike by any number of threads, the inquiry asking once or often', async () => {
    for (const question of [ONE_MORE, { ...LONG, draws: 25 }]) {
      const ask = (threads: number) =>
        answerAside(answerQuestion({ scenario, question, seed: 3 }), {
          worker: WORKER,
          seed: 3,
          threads,
        });
      expect(await ask(2)).toEqual(await ask(1));
    }
  }, 60_000);

  it('says how far it is, never backwards, up to the end', async () => {
    const app = startTestApp({ isDemo: true });
    const asked = { runId: 'q', scenario, question: ONE_MORE, seed: 1 };
    expect(await app.api.simulation.ask(asked)).toMatchObject({ kind: 'one-more' });
    const told = app.told.filter(({ name }) => name === 'simulation.answering');
    const shares = told.map(({ payload }) => questionProgressSchema.parse(payload).share);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  }, 60_000);

  it('is called off by its name or by a newer one, but not by what is asked beside every edit', async () => {
    const { simulation } = startTestApp({ isDemo: true }).api;
    const first = simulation.ask({ runId: 'first', scenario, question: LONG, seed: 1 });
    const relief = { runId: 'beside', scenario, question: { kind: 'relief' }, seed: 1 } as const;
    const sooner = await Promise.race([first, simulation.ask(relief)]);
    expect(sooner).toMatchObject({ kind: 'relief' });
    const second = simulation.ask({ runId: 'second', scenario, question: LONG, seed: 1 });
    expect(await first).toEqual({ kind: 'cancelled' });
    await simulation.cancel({ runId: 'second' });
    expect(await second).toEqual({ kind: 'cancelled' });
  }, 60_000);
});
