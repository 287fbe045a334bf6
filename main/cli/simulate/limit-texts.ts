import { RUN_LIMITS, type RunLimit } from '#shared/simulation/outcome/run-limits.ts';

const TEXTS: Readonly<Record<RunLimit, string>> = {
  'assumed-not-measured':
    'Numbers that are assumed stand for what nobody measured: the result is what would follow if they held, not a promise.',
  'no-season': 'Leads come evenly over a month; seasons and campaigns are left out.',
  'no-price': 'Prices stay what they are, and clients do not react to them.',
  'no-marketing': 'Marketing does not react to how many leads can be served.',
  'no-team-effects': 'Motivation, bonuses and quarrels of a new order are left out.',
  'no-production-limit':
    'Every order that is sold is taken to be carried out: a limit of production would cap all of it.',
  'strict-priority': 'People keep strictly to the order of work and never hurry; real ones mix.',
  'frozen-when-away':
    'With personal queues nobody takes over the clients of somebody who is away, which makes a common queue look better than it may be.',
  'no-repeat-purchases': 'Clients buy once.',
  'one-department-swings':
    'A single month of one department swings by about half through chance alone: judge by three months in a row.',
};

/** What a run leaves out, in words. */
export const limitTexts = (): string[] => RUN_LIMITS.map((limit) => TEXTS[limit]);
