// One database file takes the place of another, and a power loss leaves one of the two, never a mixture: the old log
// must go before the new file comes, so the complete new file waits under a name of its own until that is done.
import { existsSync, rmSync } from 'node:fs';

import { renameDurably, syncFile, syncFolder } from './durable-file.ts';
import { readMarker, writeMarker } from './store-marker.ts';
import type { StorePaths } from './store-paths.ts';

/** Puts the closed, complete database `from` in the store's place. */
export function replaceDatabase(paths: StorePaths, from: string): void {
  syncFile(from);
  renameDurably(from, paths.next);
  finishReplacement(paths);
}

/** Ends a replacement that was interrupted. To be called before the store is opened. */
export function finishReplacement(paths: StorePaths): void {
  if (!existsSync(paths.next)) return;
  for (const left of [paths.wal, paths.shm]) rmSync(left, { force: true });
  syncFolder(paths.folder);
  // The new file need not hold what the old one held.
  const repairs = readMarker(paths)?.repairs ?? 0;
  writeMarker(paths, { state: 'open', size: 0, modifiedMs: 0, identity: null, repairs });
  renameDurably(paths.next, paths.file);
}
