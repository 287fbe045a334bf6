import { AppError } from '#shared/contract/app-error.ts';

import type { CliCommand } from './command.ts';
import { optional } from './options.ts';
import { printQueue } from './simulate/queue-part.ts';
import { printSelfcheck } from './simulate/selfcheck-part.ts';

const usage = 'simulate --queue FILE.json [--json]\nsimulate --selfcheck [--json]';

/** Runs the engine of the simulation: on a network of queues, or on every case whose exact figures are known. */
export const simulateCommand: CliCommand = {
  usage,
  options: { queue: { type: 'string' }, selfcheck: { type: 'boolean' } },
  run: (options) => {
    const queue = optional(options, 'queue');
    const isSelfcheck = options['selfcheck'] === true;
    if (queue !== undefined && isSelfcheck) {
      throw new AppError('usage', { message: '--queue and --selfcheck are two runs.', usage });
    }
    if (isSelfcheck) return printSelfcheck();
    if (queue !== undefined) return printQueue(queue);
    throw new AppError('usage', { message: 'Nothing to simulate was named.', usage });
  },
};
