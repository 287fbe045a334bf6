import { statfsSync } from 'node:fs';

import { AppError } from '#shared/contract/app-error.ts';

import { fingerprint } from './store-marker.ts';
import type { StorePaths } from './store-paths.ts';

/** A backup, the write-ahead log of a change of everything, and the file itself. */
const COPIES = 3;

/** Throws `disk-full` unless the disk has room for what a migration may need. */
export function assertRoomToMigrate(paths: StorePaths): void {
  const needed = COPIES * (fingerprint(paths.file).size + fingerprint(paths.wal).size);
  const { bavail, bsize } = statfsSync(paths.folder);
  const free = bavail * bsize;
  if (free < needed) throw new AppError('disk-full', { needed, free });
}
