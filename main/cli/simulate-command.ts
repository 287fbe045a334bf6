import { AppError } from '#shared/contract/app-error.ts';

import type { CliCommand, Options, Printed } from './command.ts';
import { optional } from './options.ts';
import { QUESTION_OPTIONS } from './simulate/asked-questions.ts';
import { pageAsked } from './simulate/page-part.ts';
import { printQueue } from './simulate/queue-part.ts';
import { printCase, printDraft, printScenario } from './simulate/scenario-part.ts';
import { printSelfcheck } from './simulate/selfcheck-part.ts';

/** What every run of a department can be asked. */
const RUN =
  '[--replications N] [--seed N] [--engine events|mean] [--calibrate DRAWS [--history FILE.json]] [--tornado] [--one-more] [--best PEOPLE] [--budget PAY] [--reach TIMES] [--break-even NUMBER[=TARGET]] [--uncertain SETS] [--away] [--out FILE.html [--force] [--language ru|en]] [--json]';
const usage = [
  `simulate SCENARIO.json [--db FILE] [--study NAME] [--compare OTHER.json …] ${RUN}`,
  'simulate --db FILE [--study NAME] [--language ru|en] [--compare OTHER.json …] (and the options of a scenario)',
  `simulate --case services [--staff 3,3,1,1] [--gains none|base|optimistic] [--leads-after 600] [--months 36] ${RUN}`,
  'simulate --queue FILE.json [--json]',
  'simulate --selfcheck [--json]',
].join('\n');

/** What can be simulated, by the option that asks for it. */
type Print = (name: string, options: Options, out: string | null) => Printed | Promise<Printed>;
const RUNS: Readonly<Record<string, Print>> = {
  scenario: printScenario,
  case: (_name, options, out) => printCase(options, out),
  queue: (file) => printQueue(file),
  selfcheck: () => printSelfcheck(),
};

/** A study makes a scenario where none is named. */
const OF_STUDY = ['db', 'study'];

/** Options that only a run of a department has, and only one of the case. */
const OF_BOTH = [
  'replications',
  'seed',
  'engine',
  'calibrate',
  'history',
  ...QUESTION_OPTIONS,
  'away',
  'out',
  'force',
  'language',
];
const OF_RUNS = [...OF_BOTH, ...OF_STUDY, 'compare'];
const OF_CASE = ['staff', 'gains', 'leads-after', 'months'];

/** Runs the engine of the simulation: on a scenario, on the built-in case, on a network of queues, or on all that is known exactly. */
export const simulateCommand: CliCommand = {
  usage,
  positional: 'scenario',
  further: 'compare',
  options: {
    db: { type: 'string' },
    study: { type: 'string' },
    language: { type: 'string' },
    compare: { type: 'string', multiple: true },
    replications: { type: 'string' },
    seed: { type: 'string' },
    engine: { type: 'string' },
    calibrate: { type: 'string' },
    history: { type: 'string' },
    tornado: { type: 'boolean' },
    'one-more': { type: 'boolean' },
    best: { type: 'string' },
    budget: { type: 'string' },
    reach: { type: 'string' },
    'break-even': { type: 'string' },
    uncertain: { type: 'string' },
    away: { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    case: { type: 'string' },
    staff: { type: 'string' },
    gains: { type: 'string' },
    'leads-after': { type: 'string' },
    months: { type: 'string' },
    queue: { type: 'string' },
    selfcheck: { type: 'boolean' },
  },
  run: (options) => {
    const asked = Object.keys(RUNS).filter((name) => options[name] !== undefined);
    const [name, another] = asked;
    if (name === undefined && options['db'] !== undefined) {
      refuseForeign('scenario', options);
      return printDraft(options, pageAsked(options, usage));
    }
    if (name === undefined) {
      throw new AppError('usage', { message: 'Nothing to simulate was named.', usage });
    }
    if (another !== undefined) {
      throw new AppError('usage', { message: `${name} and ${another} are two runs.`, usage });
    }
    refuseForeign(name, options);
    const print = RUNS[name];
    const word = optional(options, name) ?? '';
    return print ? print(word, options, pageAsked(options, usage)) : { json: {}, text: '' };
  },
};

function refuseForeign(name: string, options: Options): void {
  if (options['study'] !== undefined && options['db'] === undefined) {
    throw new AppError('usage', { message: '--study belongs to --db.', usage });
  }
  const isWritten = options['db'] !== undefined || options['out'] !== undefined;
  if (options['language'] !== undefined && !isWritten) {
    throw new AppError('usage', { message: '--language belongs to --db or --out.', usage });
  }
  const allowed = {
    scenario: OF_RUNS,
    case: [...OF_CASE, ...OF_BOTH],
  }[name];
  const foreign = [...OF_RUNS, ...OF_CASE].find(
    (option) => options[option] !== undefined && allowed?.includes(option) !== true,
  );
  if (foreign !== undefined) {
    throw new AppError('usage', { message: `--${foreign} says nothing about this run.`, usage });
  }
}
