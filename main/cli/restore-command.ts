import { resolve } from 'node:path';

import { restoreBackup } from '../database/restore.ts';
import type { CliCommand } from './command.ts';
import { withStore } from './open-for-cli.ts';
import { required } from './options.ts';

const usage = 'restore --db FILE --from BACKUP [--json]';

/** Puts a backup in the place of the database, after a backup of what is there. */
export const restoreCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, from: { type: 'string' } },
  run: async (options, tell) => {
    const from = resolve(required(options, 'from', usage));
    const file = resolve(required(options, 'db', usage));
    await withStore(file, tell, (db) => restoreBackup(db, from, Date.now()));
    return { json: { file, from }, text: `${file} ← ${from}` };
  },
};
