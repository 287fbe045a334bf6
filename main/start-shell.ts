import { app, clipboard } from 'electron';

import { contract } from '#shared/contract/contract.ts';

import { watchDamage } from './database/damage-watch.ts';
import type { Hotkeys } from './hotkeys/hotkeys.ts';
import type { Broadcast } from './ipc/emit.ts';
import { createHandlers } from './ipc/handlers.ts';
import { type Serve, serveContract } from './ipc/serve-contract.ts';
import type { SystemServices } from './ipc/system-services.ts';
import { logError } from './lib/logging.ts';
import { backupsOf, backUpDaily } from './start-backups.ts';
import { type Commands, createCommands } from './start-commands.ts';
import { startKeys } from './start-keys.ts';
import { keepRecorderAwake, onEnd } from './start-lifecycle.ts';
import { type FloatingRecorder, prepareRecorderWindow } from './start-recorder-window.ts';
import { type Running, runningOver } from './start-running.ts';
import { startServices } from './start-services.ts';
import type { OpenData } from './start-store.ts';
import { aboutOf, type NoticeBoard, noticeBoard, openDemo } from './start-system.ts';
import { startTray } from './start-tray.ts';
import type { Windows } from './start-windows.ts';
import type { TrayAction } from './windows/tray-menu.ts';

/** The application over its open data: what answers the windows, what hears the keys, what floats above. */
export interface Shell {
  readonly serve: Serve;
  readonly running: Running;
  readonly commands: Commands;
  readonly recorder: FloatingRecorder;
  readonly keys: Hotkeys;
  readonly board: NoticeBoard;
}

/** Joins the parts. Nothing listens or shows yet, but calls of the windows can be answered. */
export function joinShell(data: OpenData, broadcast: Broadcast, windows: Windows): Shell {
  const { db } = data.parts;
  const board = noticeBoard(data.notices, broadcast.emit);
  // Windows and keys need the services, which pass calls on to them: these only look at each other when called.
  const system: SystemServices = {
    about: () => aboutOf(data.mode, db.name),
    onFailure: watchDamage({ suspect: data.suspect, tell: board.add }),
    notices: board.service,
    hotkeys: {
      status: () => keys.status(),
      refresh: () => keys.refresh(),
      test: (isOn) => keys.test(isOn),
    },
    recorderWindow: {
      show: (isShown) => recorder.keep(isShown),
      expand: (isExpanded) => recorder.expand(isExpanded),
    },
    showMain: () => windows.main.show(),
    copyText: async (text) => clipboard.writeText(text),
    openDemo,
    backups: backupsOf({ parts: data.parts, onNotice: board.add, onReplace: () => keys.stop() }),
  };
  const services = startServices(data, broadcast, system);
  const running = runningOver(services);
  const recorder = prepareRecorderWindow(running, windows);
  const commands = createCommands(running, () => recorder.keep(true));
  const keys = startKeys(running, commands);
  const serve = serveContract(contract, createHandlers(services), {
    onFailure: system.onFailure,
    onUnexpected: (method, error) => logError(`bug in ${method}`, error),
  });
  return { serve, running, commands, recorder, keys, board };
}

/** Lets the shell live: keys, ticks, tray, backups, and the orderly end of them all. */
export function bringToLife(
  shell: Shell,
  data: OpenData,
  broadcast: Broadcast,
  windows: Windows,
): void {
  const { running, recorder, commands, keys, board } = shell;
  const { services, settings, language } = running;
  const follow = (): void => windows.follow({ language: language(), theme: settings().theme });
  follow();
  broadcast.hear(({ name }) => {
    if (name === 'settings.changed') follow();
  });
  const isWritable = data.mode !== 'read-only';
  const stops: (() => void)[] = [];
  if (isWritable) {
    stops.push(keepRecorderAwake(running, keys, broadcast.hear));
    keys.refresh();
    // Another program may have let go of a chord since.
    app.on('browser-window-focus', () => keys.retry());
    stops.push(backUpDaily(services, board.add));
  }
  const onAction = (action: TrayAction): void => actOn(action, { windows, commands, recorder });
  const { hear } = broadcast;
  stops.push(startTray(running, { hear, onAction, isRecorderShown: recorder.isShown }));
  onEnd([
    () => keys.stop(),
    ...stops,
    () => {
      if (isWritable) services.recorder.stop();
    },
    data.close,
  ]);
}

interface TrayTargets {
  readonly windows: Windows;
  readonly commands: Commands;
  readonly recorder: FloatingRecorder;
}

function actOn(action: TrayAction, { windows, commands, recorder }: TrayTargets): void {
  switch (action.kind) {
    case 'command':
      commands.record(action.command);
      return;
    case 'show-main':
      windows.main.show();
      return;
    case 'show-recorder':
      recorder.keep(action.isShown);
      return;
    case 'quit':
      app.quit();
  }
}
