import { diskErrorOf } from '../database/disk-errors.ts';
import { sqliteVersion } from '../database/open-database.ts';
import { type Verification, verify } from '../database/verify.ts';
import type { CliCommand } from './command.ts';
import { withReading } from './open-for-cli.ts';
import { required } from './options.ts';

const usage = 'verify --db FILE [--json]';

/** Proves a database: settings in force, structure, no overlap, sums of days. Exit code 1 when anything fails. */
export const verifyCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' } },
  run: async (options) => {
    const result = await verified(required(options, 'db', usage));
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

/** A file that is damaged is what `verify` is there to find: an answer, not a failure. */
async function verified(file: string): Promise<Verification> {
  try {
    return await withReading(file, (db) => verify(db), 'structure');
  } catch (error) {
    const known = diskErrorOf(error);
    if (known?.code !== 'database-damaged') throw error;
    const detail = String(known.details['problem'] ?? error);
    const check = { name: 'integrity', ok: false, detail };
    return { ok: false, sqlite: sqliteVersion(), pragmas: {}, checks: [check] };
  }
}
