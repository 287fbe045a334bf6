import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import type { BackupEntry } from '#shared/settings/about.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { backUpAside } from './database/back-up-aside.ts';
import { type Backup, listBackups } from './database/backup-files.ts';
import { makeBackup, type MadeBackup } from './database/backup.ts';
import { diskErrorOf } from './database/disk-errors.ts';
import { forgetOldCommands } from './database/journal.ts';
import { restoreBackup } from './database/restore.ts';
import { fingerprint } from './database/store-marker.ts';
import { storePaths } from './database/store-paths.ts';
import type { Services } from './ipc/services.ts';
import type { SystemServices } from './ipc/system-services.ts';
import { logError, logInfo } from './lib/logging.ts';
import type { RecorderParts } from './recording/recorder-parts.ts';

/** The first one waits until the start is over; then it is asked for each hour and made once a day. */
const FIRST_AFTER_MS = 120_000;
const ASK_EACH_MS = 3_600_000;
/** A command older than this is not undone by its key any more. Repairs are kept for ever. */
const COMMANDS_KEPT_MS = 30 * 24 * 3_600_000;

type Backups = SystemServices['backups'];

interface BackupParts {
  readonly parts: RecorderParts;
  readonly onNotice: (notice: Notice) => void;
  /** The open file was closed for good to be replaced: nothing can be read or written any more. */
  readonly onClosed: () => void;
}

/** The backups as the windows see them. After a restore the application starts anew over the restored file. */
export function backupsOf({ parts: { db }, onNotice, onClosed }: BackupParts): Backups {
  return {
    list: () => listBackups(storePaths(db.name)).map(entryOf),
    make: () => entryOf(told(makeBackup(db, 'daily', Date.now()), onNotice).backup),
    restore: (file) => {
      const isKnown = listBackups(storePaths(db.name)).some(({ path }) => path === file);
      if (!isKnown) throw new AppError('not-found', { what: 'backup', id: file });
      try {
        restoreBackup(db, file, Date.now());
        logInfo('restored a backup; starting anew');
      } finally {
        // Also when it failed halfway: the next start ends the replacement.
        if (!db.open) onClosed();
      }
    },
  };
}

/** Makes a backup each day, on a thread of its own. Returns what stops that. */
export function backUpDaily(
  { parts: { db }, system }: Pick<Services, 'parts' | 'system'>,
  onNotice: (notice: Notice) => void,
): () => void {
  let hasStopped = false;
  const attempt = async (): Promise<void> => {
    try {
      const worker = join(import.meta.dirname, 'backup-worker.cjs');
      const made = await backUpAside(worker, { file: db.name, now: Date.now() });
      if (hasStopped) return;
      if (made) told(made, onNotice);
      forgetOldCommands(db, Date.now() - COMMANDS_KEPT_MS); // the backup still has them
    } catch (error) {
      const known = diskErrorOf(error);
      if (hasStopped) return;
      if (!known) throw error;
      logError(`no backup: ${known.code}`);
      system.onFailure(known);
      onNotice({ kind: 'backup-failed', code: known.code });
    }
  };
  const first = setTimeout(() => void attempt(), FIRST_AFTER_MS);
  const each = setInterval(() => void attempt(), ASK_EACH_MS);
  return () => {
    hasStopped = true;
    clearTimeout(first);
    clearInterval(each);
  };
}

function told(made: MadeBackup, onNotice: (notice: Notice) => void): MadeBackup {
  for (const notice of made.notices) onNotice(notice);
  return made;
}

const entryOf = ({ path, kind, madeAt }: Backup): BackupEntry => ({
  file: path,
  kind,
  madeAt,
  bytes: fingerprint(path).size,
});
