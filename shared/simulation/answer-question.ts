import { assertNever } from '../lib/assert.ts';
import { USUAL_LIMITS } from './analysis/allocation.ts';
import { bestAllocation } from './analysis/best-allocation.ts';
import { breakEven } from './analysis/break-even.ts';
import { calibrate } from './analysis/calibrate.ts';
import { freeNumbers } from './analysis/draw-assumptions.ts';
import type { Inquiry } from './analysis/inquiry.ts';
import { expectedRelief, oneMorePerson } from './analysis/one-more.ts';
import { tornado } from './analysis/tornado.ts';
import { uncertainty } from './analysis/uncertainty.ts';
import { whatItTakes } from './analysis/what-it-takes.ts';
import type { AskedQuestion, ScenarioAnswer } from './scenario-question.ts';

/** Flows of leads for which is asked what a target takes, against those of the scenario. */
const LEADS_TIMES = [1, 2] as const;

/** Finds out what was asked of a scenario. */
export function* answerQuestion({
  scenario,
  question,
  seed,
}: Pick<AskedQuestion, 'scenario' | 'question' | 'seed'>): Inquiry<ScenarioAnswer> {
  const { kind } = question;
  switch (kind) {
    case 'tornado':
      return { kind, found: yield* tornado({ scenario, ...question }) };
    case 'break-even':
      return { kind, found: yield* breakEven({ scenario, ...question }) };
    case 'allocation': {
      const { people, budget, replications } = question;
      const limits = { ...USUAL_LIMITS, budget };
      return { kind, found: yield* bestAllocation({ scenario, people, limits, replications }) };
    }
    case 'one-more':
      return { kind, found: yield* oneMorePerson(scenario, question.replications) };
    case 'relief':
      return { kind, found: yield* expectedRelief(scenario) };
    case 'target':
      return {
        kind,
        found: yield* whatItTakes({
          scenario,
          ...question,
          leads: LEADS_TIMES,
          limits: USUAL_LIMITS,
        }),
      };
    case 'uncertainty':
      return { kind, found: yield* uncertainty({ scenario, ...question, seed }) };
    case 'calibration':
      return {
        kind,
        found: yield* calibrate({ scenario, free: freeNumbers(scenario), ...question, seed }),
      };
    default:
      return assertNever(kind);
  }
}
