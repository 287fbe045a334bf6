import { verify } from '../database/verify.ts';
import type { CliCommand } from './command.ts';
import { withReading } from './open-for-cli.ts';
import { required } from './options.ts';

const usage = 'verify --db FILE [--json]';

/** Proves a database: settings in force, structure, no overlap, sums of days. Exit code 1 when anything fails. */
export const verifyCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' } },
  run: async (options) => {
    const result = await withReading(required(options, 'db', usage), (db) => verify(db));
    const lines = result.checks.map(
      ({ name, ok, detail }) => `${ok ? 'ok  ' : 'BAD '} ${name}: ${detail}`,
    );
    return {
      json: result,
      text: [`SQLite ${result.sqlite}`, ...lines].join('\n'),
      isBad: !result.ok,
    };
  },
};
