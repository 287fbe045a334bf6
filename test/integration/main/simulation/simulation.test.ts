// Scenarios through the contract: made from the study, kept, run on threads, and called off.
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { runScenariosAside } from '#main/simulation/run-aside.ts';
import { assert } from '#shared/lib/assert.ts';
import { documentProblem } from '#shared/simulation/model/document-problem.ts';
import { momentsOf } from '#shared/simulation/model/duration-law.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const WORKER = join(import.meta.dirname, '../../../../main/simulation/run-worker.ts');

let app: TestApp;
beforeEach(() => {
  app = startTestApp({ isDemo: true });
});

async function draft(): Promise<Scenario> {
  const made = await app.api.simulation.draft({ name: 'Split' });
  assert(made !== null, 'something was recorded');
  return made;
}

/** The same department over few months. */
async function shortDraft(): Promise<Scenario> {
  const made = await draft();
  return {
    ...made,
    months: 4,
    phases: made.phases.map((phase) => ({ ...phase, from: phase.from > 0 ? 2 : 0 })),
  };
}

/** Readings of an operation, from the rows. */
function rawReadings(code: string): { readonly ms: number; readonly units: number }[] {
  return app.db
    .prepare<[string], { ms: number; units: number }>(
      `SELECT sum(s.ended_at - s.started_at) AS ms, max(1, b.counted_units) AS units
       FROM observation b JOIN segment s ON s.observation_id = b.id
       JOIN operation o ON o.id = b.operation_id
       WHERE o.code = ? AND b.excluded_for IS NULL AND b.held_as IS NULL
       GROUP BY b.id HAVING count(*) = count(s.ended_at)`,
    )
    .all(code);
}

describe('a scenario made from the study', () => {
  it('takes the minutes of a unit from the readings, to their mean', async () => {
    const { department, sources } = await draft();
    for (const code of ['call-first', 'correspondence', 'handover']) {
      const rows = rawReadings(code);
      const ms = rows.reduce((sum, row) => sum + row.ms, 0);
      const units = rows.reduce((sum, row) => sum + row.units, 0);
      const operation = department.operations.find((each) => each.code === code);
      assert(operation !== undefined, code);
      expect(momentsOf(operation.minutes).mean).toBeCloseTo(ms / units / 60_000, 9);
      expect(operation.minutes.kind).toBe(rows.length >= 30 ? 'readings' : 'log-normal');
      expect(sources[`department.operations.${code}.minutes`]).toMatchObject({
        kind: 'measured',
        n: rows.length,
      });
    }
  });

  it('gives durations of their own to those who were timed often enough, and to nobody else', async () => {
    const { department, sources } = await draft();
    for (const code of ['call-first', 'correspondence', 'care-question', 'quote']) {
      const operation = department.operations.find((each) => each.code === code);
      assert(operation !== undefined, code);
      const rows = app.db
        .prepare<[string], { name: string; n: number; days: number; mean: number }>(
          `SELECT p.name, count(*) AS n, count(DISTINCT t.day) AS days,
                  sum(t.ms) / 60000.0 / sum(t.units) AS mean
           FROM observation_total t JOIN operation o ON o.id = t.operation_id
           JOIN person p ON p.id = t.person_id
           WHERE o.code = ? AND t.is_excluded = 0 GROUP BY p.id ORDER BY p.name`,
        )
        .all(code);
      const often = rows.filter(({ n, days }) => n >= 30 && days >= 5);
      expect(Object.keys(operation.byPerson).toSorted()).toEqual(often.map(({ name }) => name));
      for (const { name, n, mean } of often) {
        const law = operation.byPerson[name];
        assert(law !== undefined, name);
        expect(law.kind).toBe('readings');
        expect(momentsOf(law).mean).toBeCloseTo(mean, 9);
        const source = sources[`department.operations.${code}.byPerson.${name}`];
        assert(source?.kind === 'measured', 'it was measured');
        expect(source.n).toBe(n);
        expect(source.low).toBeLessThan(mean);
        expect(source.high).toBeGreaterThan(mean);
      }
    }
  });

  it('says of nobody twice how fast he works', async () => {
    const { phases } = await draft();
    const speeds = phases.flatMap(({ split }) => split.staff.map(({ speed }) => speed));
    expect(new Set(speeds)).toEqual(new Set([1]));
  });

  it('keeps no more readings than it needs, and their spread', async () => {
    const { department } = await draft();
    const rows = rawReadings('correspondence');
    const letters = department.operations.find(({ code }) => code === 'correspondence')?.minutes;
    assert(letters?.kind === 'readings', 'letters were often read');
    expect(rows.length).toBeGreaterThan(letters.values.length);
    expect(letters.values).toHaveLength(300);
    const each = rows.map(({ ms, units }) => ms / units);
    const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
    const second = each.reduce((sum, value) => sum + value ** 2, 0) / each.length;
    const found = momentsOf(letters);
    expect(found.second / found.mean ** 2).toBeCloseTo(second / mean ** 2, 1);
  });

  it('gives the day what no client asks for, and assumes the rest within its range', async () => {
    const { department, sources } = await draft();
    const ofDay = department.demands.filter(({ cause }) => cause === 'day');
    expect(ofDay.map(({ operation }) => operation)).toContain('team-meeting');
    const codes = department.operations.map(({ code }) => code);
    expect(codes).not.toContain('lunch');
    expect(codes).not.toContain('rest');
    const win = sources['department.closing.win'];
    assert(win?.kind === 'assumed', 'winning is assumed');
    expect(win.low).toBeLessThan(department.closing.win);
    expect(win.high).toBeGreaterThan(department.closing.win);
  });

  it('can be taken back from a file as it is', async () => {
    expect(documentProblem(await draft())).toBeNull();
  });

  it('has the working days of its months, the change in the one after the study', async () => {
    const { firstMonth, phases, months, department, sources } = await draft();
    // The study ends in March 2026.
    expect([firstMonth, phases[1]?.from, months]).toEqual(['2024-10', 18, 36]);
    const { workDays } = department.time;
    expect(workDays).toHaveLength(36);
    expect(workDays.slice(15, 27)).toEqual([15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
    expect(workDays.slice(0, 3)).toEqual([23, 21, 21]);
    expect(sources['department.time.workDays']).toEqual({
      kind: 'imported',
      from: 'production-calendar 2024 2025 2026 2027',
    });
  });

  it('has the days of the calendar that the study changed', async () => {
    const changed = Array.from({ length: 12 }, () => ({ workDays: 18, shortDays: 0 }));
    const calendar = { year: 2026, months: changed, isPreliminary: false };
    await app.api.norms.changePlan({ calendars: [calendar] });
    const { department } = await draft();
    expect(department.time.workDays.slice(14, 28)).toEqual([22, ...Array<number>(12).fill(18), 15]);
  });

  it('is nothing before anything was recorded', async () => {
    app = startTestApp();
    expect(await app.api.simulation.draft({ name: 'x' })).toBeNull();
  });
});

describe('kept scenarios', () => {
  it('are listed by name, opened as they were kept, changed in their place, and come back', async () => {
    const made = await draft();
    const { simulation } = app.api;
    const kept = await simulation.save({ scenario: made });
    await simulation.save({ scenario: { ...made, name: 'Another' } });
    expect((await simulation.scenarios()).map(({ name }) => name)).toEqual(['Another', 'Split']);
    expect(await simulation.open({ id: kept.id })).toEqual(made);
    await simulation.save({ id: kept.id, scenario: { ...made, name: 'Renamed' } });
    expect((await simulation.scenarios()).map(({ name }) => name)).toEqual(['Another', 'Renamed']);
    const removed = await simulation.remove({ id: kept.id });
    expect(await simulation.scenarios()).toHaveLength(1);
    await expect(simulation.open({ id: kept.id })).rejects.toMatchObject({ code: 'not-found' });
    await simulation.save({ id: kept.id, scenario: removed });
    expect(await simulation.open({ id: kept.id })).toEqual({ ...made, name: 'Renamed' });
  });

  it('are refused when they cannot be run, by the name of what is wrong', async () => {
    const made = await draft();
    const lost = {
      ...made,
      department: {
        ...made.department,
        operations: made.department.operations.filter(({ code }) => code !== 'quote'),
      },
    };
    await expect(app.api.simulation.save({ scenario: lost })).rejects.toMatchObject({
      code: 'scenario-invalid',
      details: { where: 'unknown-operation', message: 'quote' },
    });
    await expect(app.api.simulation.calculate({ scenario: lost })).rejects.toMatchObject({
      code: 'scenario-invalid',
    });
  });
});

describe('runs', () => {
  it('are the same bytes on any number of threads, and those of one run after another', async () => {
    const short = await shortDraft();
    const standards = [{ operation: 'call-first', withinHours: 1 }];
    const phases = short.phases.map(({ from, split }) => ({
      from,
      split: { ...split, standards },
    }));
    const scenario = { ...short, phases, dip: { extra: 0.4, months: 1 } };
    // More than one thread is given at a time.
    const RUNS = 23;
    const run = (threads: number) =>
      runScenariosAside([scenario], { worker: WORKER, replications: RUNS, seed: 7, threads });
    const alone = Array.from({ length: RUNS }, (_, nth) => runOnce(scenario, 7, nth));
    for (const threads of [1, 2, 4]) {
      const [ran] = await run(threads);
      expect(ran?.records).toEqual(alone);
    }
  });

  it('tell how far they are, and compare each other scenario with the first', async () => {
    const scenario = await shortDraft();
    const result = await app.api.simulation.run({
      runId: 'one',
      scenarios: [scenario, scenario],
      replications: 3,
      seed: 1,
    });
    assert(result.kind === 'done', 'the run ended');
    expect(result.outcomes).toHaveLength(2);
    expect(result.outcomes[0]).toEqual(result.outcomes[1]);
    expect(result.comparisons).toMatchObject([{ difference: { mean: 0, ciLow: 0, ciHigh: 0 } }]);
    const told = app.told.filter(({ name }) => name === 'simulation.progress');
    expect(told.map(({ payload }) => payload)).toEqual(
      [1, 2, 3, 4, 5, 6].map((done) => ({ runId: 'one', done, total: 6 })),
    );
  });

  it('are called off, by name or by a newer run', async () => {
    const scenario = await draft();
    const ask = (runId: string, replications: number, of = scenario) =>
      app.api.simulation.run({ runId, scenarios: [of], replications, seed: 1 });
    const first = ask('first', 2000);
    const second = ask('second', 2000);
    expect(await first).toEqual({ kind: 'cancelled' });
    await app.api.simulation.cancel({ runId: 'first' });
    const third = ask('third', 2, await shortDraft());
    expect(await second).toEqual({ kind: 'cancelled' });
    expect(await third).toMatchObject({ kind: 'done' });
  });

  it('of one run have no range to show, and mean values are there at once', async () => {
    const scenario = await shortDraft();
    const quick = await app.api.simulation.calculate({ scenario });
    expect(quick.months).toHaveLength(4);
    expect(quick.people).toBe(6);
  });
});
