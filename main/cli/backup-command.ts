import { resolve } from 'node:path';

import { copyTo, makeBackup } from '../database/backup.ts';
import type { CliCommand } from './command.ts';
import { withStore } from './open-for-cli.ts';
import { optional, required } from './options.ts';

const usage = 'backup --db FILE [--to FILE] [--json]';

/** Makes a checked backup: in the backups' folder beside the database, or as the file that is named. */
export const backupCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, to: { type: 'string' } },
  run: async (options) => {
    const to = optional(options, 'to');
    const file = await withStore(required(options, 'db', usage), (db) => {
      if (to === undefined) return makeBackup(db, 'daily', Date.now()).backup.path;
      copyTo(db, resolve(to));
      return resolve(to);
    });
    return { json: { file }, text: file };
  },
};
