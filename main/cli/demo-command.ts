import { AppError } from '#shared/contract/app-error.ts';

import { createDemo } from '../simulation/demo.ts';
import type { CliCommand } from './command.ts';
import { withStore } from './open-for-cli.ts';
import { optional, required } from './options.ts';

const usage = 'demo --db FILE [--seed N] [--json]';
const DEFAULT_SEED = 1;

/** Fills an empty database with the generated demonstration study. The same seed gives the same rows. */
export const demoCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, seed: { type: 'string' } },
  run: async (options, tell) => {
    const text = optional(options, 'seed') ?? String(DEFAULT_SEED);
    if (!/^\d{1,9}$/.test(text)) {
      throw new AppError('usage', {
        message: `--seed ${text} is no whole number from 0 to 999999999.`,
        usage,
      });
    }
    const seed = Number(text);
    const file = required(options, 'db', usage);
    await withStore(file, tell, (db) => createDemo(db, { seed }));
    return { json: { file, seed }, text: `${file}: demonstration study, seed ${seed}` };
  },
};
