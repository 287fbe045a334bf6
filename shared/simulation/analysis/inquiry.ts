import type { Scenario } from '../model/scenario.ts';
import type { RunRecord, RunScenario } from '../outcome/run-record.ts';

/** Scenarios that an inquiry wants run before it goes on. */
export interface Asking {
  /** By expected numbers, or by chance. */
  readonly engine: 'mean' | 'events';
  readonly scenarios: readonly Scenario[];
  /** Runs of each; without chance one is enough. */
  readonly replications: number;
  /** The part of the whole inquiry, 0…1, that is done after these. */
  readonly until: number;
}

/**
 * Something that is found out by running scenarios: it asks for runs, gets them in the order of its scenarios, and goes on
 * until it has its answer. Who makes the runs – at once, or on threads with a way to call them off – is not its business.
 */
export type Inquiry<Answer> = Generator<Asking, Answer, readonly RunScenario[]>;

/** Makes one run. */
export type RunMaker = (
  scenario: Scenario,
  engine: Asking['engine'],
  replication: number,
) => RunRecord;

/** The answer of an inquiry, with all runs made one after another. */
export function answered<Answer>(inquiry: Inquiry<Answer>, make: RunMaker): Answer {
  let next = inquiry.next([]);
  while (next.done !== true) {
    const { engine, scenarios, replications } = next.value;
    next = inquiry.next(
      scenarios.map((scenario) => ({
        scenario,
        records: Array.from({ length: replications }, (_, run) => make(scenario, engine, run)),
      })),
    );
  }
  return next.value;
}

/** Asks for expected numbers of scenarios. */
export const byMeans = (scenarios: readonly Scenario[], until: number): Asking => ({
  engine: 'mean',
  scenarios,
  replications: 1,
  until,
});

/** Asks for runs with chance, as many of each. */
export const byChance = (
  scenarios: readonly Scenario[],
  replications: number,
  until: number,
): Asking => ({ engine: 'events', scenarios, replications, until });
