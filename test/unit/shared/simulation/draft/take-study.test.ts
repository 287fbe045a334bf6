import { describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import type { OperationFacts, StudyFacts } from '#shared/simulation/draft/study-facts.ts';
import { takeStudy } from '#shared/simulation/draft/take-study.ts';
import { editScenario } from '#shared/simulation/edit/edit-scenario.ts';
import { type DurationLaw, momentsOf } from '#shared/simulation/model/duration-law.ts';
import { countedNumbers, countSources } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

const STAFF = { seniors: 2, juniors: 2, coordinators: 1, accountManagers: 1 };
const scenario: Scenario = {
  ...servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base'),
  sources: {},
};

const figure = (value: number, n: number) => ({ value, low: value * 0.9, high: value * 1.1, n });
const spread = (mean: number): number[] =>
  Array.from({ length: 30 }, (_, index) => (mean * (index + 1)) / 15.5);

const letters: OperationFacts = {
  code: 'letter',
  group: 'letters',
  perUnit: figure(6, 200),
  readings: spread(6),
  byPerson: [
    { name: 'M1', perUnit: figure(4, 40), readings: spread(4) },
    { name: 'M2', perUnit: figure(8, 50), readings: spread(8) },
    { name: 'Stranger', perUnit: figure(5, 50), readings: spread(5) },
  ],
  perDay: figure(40, 60),
  unitsPerDay: 7,
};
const facts: StudyFacts = {
  operations: [letters],
  people: [],
  dayMinutes: figure(400, 60),
  lastDay: '2026-03-27',
  calendars: [],
};

const lettersOf = ({ department }: Scenario) => {
  const found = department.operations.find(({ code }) => code === 'letter');
  assert(found !== undefined, 'letters are written');
  return found;
};
const meanOf = (law: DurationLaw | undefined): number => {
  assert(law !== undefined, 'there is a law');
  return momentsOf(law).mean;
};
const OWN = 'department.operations.letter.byPerson.M1';

function withSpeed(name: string, speed: number): Scenario {
  return {
    ...scenario,
    phases: scenario.phases.map((phase) => ({
      ...phase,
      split: {
        ...phase.split,
        staff: phase.split.staff.map((each) => (each.name === name ? { ...each, speed } : each)),
      },
    })),
  };
}

describe('what a scenario takes from a study', () => {
  it('is what was measured, each number with its readings and interval', () => {
    const { scenario: made, taken, kept, missing } = takeStudy(scenario, facts);
    expect(meanOf(lettersOf(made).minutes)).toBeCloseTo(6, 12);
    expect(made.department.time.dayMinutes).toBe(400);
    expect(taken).toContain('department.time.dayMinutes');
    expect(kept).toEqual([]);
    expect(missing).toHaveLength(scenario.department.operations.length - 1);
    expect(missing).not.toContain('letter');
    const { low, high } = figure(4, 40);
    expect(made.sources[OWN]).toEqual({ kind: 'measured', n: 40, low, high });
  });

  it('gives people of the scenario their own durations, and nobody else', () => {
    const { byPerson } = lettersOf(takeStudy(scenario, facts).scenario);
    expect(Object.keys(byPerson)).toEqual(['M1', 'M2']);
    expect(meanOf(byPerson['M1'])).toBeCloseTo(4, 12);
    expect(byPerson['M2']?.kind).toBe('readings');
  });

  it('counts each of them once as measured', () => {
    const counted = countSources(countedNumbers(takeStudy(scenario, facts).scenario));
    // Letters of all, of two people, and the minutes of a day.
    expect(counted.measured).toBe(4);
  });

  it('never counts the same difference twice: who has a speed of the scenario keeps that', () => {
    const { scenario: made, kept } = takeStudy(withSpeed('M1', 0.7), facts);
    expect(Object.keys(lettersOf(made).byPerson)).toEqual(['M2']);
    expect(kept).toEqual([OWN]);
  });

  it('leaves own durations that are assumed on purpose, and forgets older measured ones', () => {
    const fixed: DurationLaw = { kind: 'fixed', mean: 1 };
    const before: Scenario = {
      ...scenario,
      department: {
        ...scenario.department,
        operations: scenario.department.operations.map((each) =>
          each.code === 'letter' ? { ...each, byPerson: { M1: fixed, M3: fixed } } : each,
        ),
      },
      sources: {
        [OWN]: { kind: 'assumed', low: 0.5, high: 2 },
        'department.operations.letter.byPerson.M3': {
          kind: 'measured',
          n: 9,
          low: null,
          high: null,
        },
      },
    };
    const { scenario: made, kept } = takeStudy(before, facts);
    expect(lettersOf(made).byPerson).toMatchObject({ M1: fixed });
    expect(Object.keys(lettersOf(made).byPerson)).toEqual(['M1', 'M2']);
    expect(kept).toEqual([OWN]);
    expect(made.sources[OWN]?.kind).toBe('assumed');
    expect(made.sources['department.operations.letter.byPerson.M3']).toBeUndefined();
  });

  it('changes nothing that it was given', () => {
    const copy = structuredClone(scenario);
    takeStudy(scenario, facts);
    expect(scenario).toEqual(copy);
  });
});

describe('an edit of the minutes of all', () => {
  const made = takeStudy(scenario, facts).scenario;
  const path = 'department.operations.letter.minutes';

  it('keeps the difference of single people, and calls both assumed', () => {
    const edited = editScenario(made, { kind: 'number', path, value: 3 });
    const { minutes, byPerson } = lettersOf(edited);
    expect(meanOf(minutes)).toBeCloseTo(3, 12);
    expect(meanOf(byPerson['M1'])).toBeCloseTo(2, 12);
    expect(meanOf(byPerson['M2'])).toBeCloseTo(4, 12);
    expect([edited.sources[path]?.kind, edited.sources[OWN]?.kind]).toEqual(['assumed', 'assumed']);
  });

  it('leaves others alone when one person’s are edited', () => {
    const edited = editScenario(made, { kind: 'number', path: OWN, value: 5 });
    const { minutes, byPerson } = lettersOf(edited);
    expect(meanOf(byPerson['M1'])).toBeCloseTo(5, 12);
    expect([meanOf(minutes), meanOf(byPerson['M2'])].map(Math.round)).toEqual([6, 8]);
    expect(edited.sources[path]?.kind).toBe('measured');
  });
});
