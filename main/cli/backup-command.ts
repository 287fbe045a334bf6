import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';

import { copyTo, makeBackup } from '../database/backup.ts';
import type { CliCommand } from './command.ts';
import { withReading, withStore } from './open-for-cli.ts';
import { optional, required } from './options.ts';

const usage = 'backup --db FILE [--to FILE] [--json]';

/** Makes a checked backup: in the backups' folder beside the database, or as the file that is named. */
export const backupCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, to: { type: 'string' } },
  run: async (options, tell) => {
    const to = optional(options, 'to');
    const source = required(options, 'db', usage);
    if (!existsSync(source)) throw new AppError('not-found', { what: 'file', id: source });
    const file =
      to === undefined
        ? await withStore(source, tell, (db) => makeBackup(db, 'daily', Date.now()).backup.path)
        : await withReading(source, (db) => {
            copyTo(db, resolve(to));
            return resolve(to);
          });
    return { json: { file }, text: file };
  },
};
