import { app } from 'electron';

import { createBroadcast } from './ipc/emit.ts';
import { listen } from './ipc/listen.ts';
import type { Serve } from './ipc/serve-contract.ts';
import { logError } from './lib/logging.ts';
import type { AppPaths } from './lib/paths.ts';
import type { StartArguments } from './start-arguments.ts';
import { guardElectron, prepareElectron } from './start-electron.ts';
import { mark } from './start-marks.ts';
import { isWantedAtStart } from './start-recorder-window.ts';
import { hearOtherStarts } from './start-second.ts';
import { bringToLife, joinShell, type Shell } from './start-shell.ts';
import { openData } from './start-store.ts';
import { prepareWindows, type Windows } from './start-windows.ts';

/** From the main window's page to its first words, and a little more. */
const RECORDER_AFTER_MS = 700;

/** Builds the application from its parts. The window begins to load before the data are open: its calls wait. */
export async function start({ isDemo, commands }: StartArguments, paths: AppPaths): Promise<void> {
  prepareElectron(paths);
  const others = hearOtherStarts();
  await app.whenReady();
  mark('ready');
  guardElectron();
  const windows = prepareWindows({ isDemo, memoryFile: paths.windowsFile });
  const serving = Promise.withResolvers<Serve>();
  listen(serving.promise, (address) => logError(`refused: a call from ${address}`));
  if (commands.length === 0) windows.main.show();
  mark('window');
  const broadcast = createBroadcast();
  const data = await openData(paths.dataFile, isDemo);
  mark('data');
  const shell = joinShell(data, broadcast, windows);
  serving.resolve(shell.serve);
  bringToLife(shell, data, broadcast, windows);
  mark('alive');
  if (commands.length > 0) shell.recorder.show();
  else if (isWantedAtStart(shell.running)) afterMain(windows.main, () => shell.recorder.show());
  for (const command of commands) shell.commands.speak(command);
  others.follow((handedOver) => carryOut(shell, windows, handedOver));
}

/** Two windows that load at once keep each other from their first words; the one that was asked for comes first. */
function afterMain({ window }: Windows['main'], show: () => void): void {
  const contents = window()?.webContents;
  const soon = (): void => void setTimeout(show, RECORDER_AFTER_MS);
  if (contents?.isLoading() === true) contents.once('did-finish-load', soon);
  else soon();
}

/** A start that says what to do does it and opens nothing; any other shows the main window. */
function carryOut({ commands }: Shell, { main }: Windows, words: readonly string[]): void {
  for (const word of words) commands.speak(word);
  if (words.length === 0) main.show();
}
