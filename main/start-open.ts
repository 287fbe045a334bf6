import { createBroadcast } from './ipc/emit.ts';
import type { Serve } from './ipc/serve-contract.ts';
import type { AppPaths } from './lib/paths.ts';
import type { StartArguments } from './start-arguments.ts';
import { mark } from './start-marks.ts';
import { isWantedAtStart } from './start-recorder-window.ts';
import { bringToLife, joinShell } from './start-shell.ts';
import { openData } from './start-store.ts';
import type { Windows } from './start-windows.ts';

/** From the main window's page to its first words, and a little more. */
const RECORDER_AFTER_MS = 700;

interface OpenParts {
  readonly asked: StartArguments;
  readonly paths: AppPaths;
  readonly windows: Windows;
  /** Calls of the windows can be answered from now on. */
  readonly onServe: (serve: Serve) => void;
}

/** What a later start of the application leads to in this one. */
export type OnStart = (commands: readonly string[]) => void;

/** Opens the data and builds everything over them. Ends the application when that is not possible. */
export async function openApplication(parts: OpenParts): Promise<OnStart> {
  const { asked, paths, windows, onServe } = parts;
  const { main } = windows;
  const broadcast = createBroadcast();
  const data = await openData(paths.dataFile, asked.isDemo);
  mark('data');
  const shell = joinShell(data, broadcast, windows);
  onServe(shell.serve);
  bringToLife(shell, data, broadcast, windows);
  mark('alive');
  const speak = (words: readonly string[]): void => words.forEach(shell.commands.speak);
  if (asked.commands.length > 0) shell.recorder.show();
  else if (isWantedAtStart(shell.running)) afterMain(main, () => shell.recorder.show());
  speak(asked.commands);
  // A start that says what to do does it and opens nothing; any other shows the main window.
  return (words) => (words.length > 0 ? speak(words) : main.show());
}

/** Two windows that load at once keep each other from their first words; the one that was asked for comes first. */
function afterMain({ window }: Windows['main'], show: () => void): void {
  const contents = window()?.webContents;
  const soon = (): void => void setTimeout(show, RECORDER_AFTER_MS);
  if (contents?.isLoading() === true) contents.once('did-finish-load', soon);
  else soon();
}
