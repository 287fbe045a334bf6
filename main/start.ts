import { app } from 'electron';

import { listen } from './ipc/listen.ts';
import type { Serve } from './ipc/serve-contract.ts';
import { logError } from './lib/logging.ts';
import type { AppPaths } from './lib/paths.ts';
import type { StartArguments } from './start-arguments.ts';
import { guardElectron, prepareElectron } from './start-electron.ts';
import { mark } from './start-marks.ts';
import { hearOtherStarts } from './start-second.ts';
import { prepareWindows } from './start-windows.ts';

/** A page that did not come by then will not be helped by waiting longer. */
const PAGE_WITHIN_MS = 400;

/**
 * Opens the window first and everything else while its page loads: until the first page is on its way, only what shows
 * it is loaded. Calls of the page wait for the rest.
 */
export async function start(asked: StartArguments, paths: AppPaths): Promise<void> {
  prepareElectron(paths);
  const others = hearOtherStarts();
  await app.whenReady();
  mark('ready');
  const firstPage = Promise.withResolvers<void>();
  guardElectron(firstPage.resolve);
  const windows = prepareWindows({ isDemo: asked.isDemo, memoryFile: paths.windowsFile });
  const serving = Promise.withResolvers<Serve>();
  listen(serving.promise, (address) => logError(`refused: a call from ${address}`));
  if (asked.commands.length === 0) {
    windows.main.show();
    mark('window');
    setTimeout(firstPage.resolve, PAGE_WITHIN_MS);
    await firstPage.promise;
    mark('page');
  }
  const { openApplication } = await import('./start-open.ts');
  others.follow(await openApplication({ asked, paths, windows, onServe: serving.resolve }));
}
