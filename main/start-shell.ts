import { join } from 'node:path';

import { app, clipboard } from 'electron';

import { contract } from '#shared/contract/contract.ts';

import { watchDamage } from './database/damage-watch.ts';
import type { Hotkeys } from './hotkeys/hotkeys.ts';
import type { Broadcast } from './ipc/emit.ts';
import { createHandlers } from './ipc/handlers.ts';
import { type Serve, serveContract, serveUntil } from './ipc/serve-contract.ts';
import type { SystemServices } from './ipc/system-services.ts';
import { logError } from './lib/logging.ts';
import { createStops, type Stops } from './lib/stops.ts';
import { backupsOf, backUpDaily } from './start-backups.ts';
import { type Commands, createCommands, refuseWhenClosed } from './start-commands.ts';
import { startKeys } from './start-keys.ts';
import { keepRecorderAwake, onEnd, startAnew } from './start-lifecycle.ts';
import { type FloatingRecorder, prepareRecorderWindow } from './start-recorder-window.ts';
import { type Running, runningOver } from './start-running.ts';
import { sampleWork } from './start-sampling.ts';
import { startServices } from './start-services.ts';
import type { OpenData } from './start-store.ts';
import { aboutOf, type NoticeBoard, noticeBoard, openDemo } from './start-system.ts';
import { startTray } from './start-tray.ts';
import type { Windows } from './start-windows.ts';
import { savePdf } from './windows/save-pdf.ts';
import type { TrayAction } from './windows/tray-menu.ts';

/** The application over its open data: what answers the windows, what hears the keys, what floats above. */
export interface Shell {
  readonly serve: Serve;
  readonly running: Running;
  readonly commands: Commands;
  readonly recorder: FloatingRecorder;
  readonly keys: Hotkeys;
  readonly board: NoticeBoard;
  /** What must stop before the file is closed. */
  readonly stops: Stops;
}

/** Joins the parts. Nothing listens or shows yet, but calls of the windows can be answered. */
export function joinShell(data: OpenData, broadcast: Broadcast, windows: Windows): Shell {
  const { db } = data.parts;
  const { emit } = broadcast;
  const stops = createStops((error) => logError('while ending', error));
  const isClosed = stops.haveRun;
  const board = noticeBoard(data.notices, emit);
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
    savePdf: async (name) => {
      const window = windows.main.window();
      return window ? savePdf(window, name) : null;
    },
    bootstrapWorker: join(import.meta.dirname, 'bootstrap-worker.cjs'),
    runWorker: join(import.meta.dirname, 'run-worker.cjs'),
    logFailure: logError,
    openDemo,
    backups: backupsOf({
      parts: data.parts,
      onNotice: board.add,
      onClosed: () => {
        stops.run();
        startAnew();
      },
    }),
  };
  const services = startServices(data, broadcast, system);
  const running = runningOver(services);
  const recorder = prepareRecorderWindow(running, windows);
  const all = createCommands(running, () => recorder.keep(true));
  const commands = refuseWhenClosed(all, { isClosed, emit });
  const keys = startKeys(running, commands);
  const serve = serveContract(contract, createHandlers(services), {
    onFailure: system.onFailure,
    onUnexpected: (method, error) => logError(`bug in ${method}`, error),
  });
  stops.add(keys.stop, recorder.close);
  return { serve: serveUntil(isClosed, serve), running, commands, recorder, keys, board, stops };
}

/** Lets the shell live: keys, ticks, tray, backups, and the orderly end of them all. */
export function bringToLife(
  shell: Shell,
  data: OpenData,
  broadcast: Broadcast,
  windows: Windows,
): void {
  const { running, recorder, commands, keys, board, stops } = shell;
  const { services, settings, language } = running;
  const { hear } = broadcast;
  const follow = (): void => windows.follow({ language: language(), theme: settings().theme });
  follow();
  hear(({ name }) => {
    if (name === 'settings.changed') follow();
  });
  const isWritable = data.mode !== 'read-only';
  if (isWritable) {
    stops.add(keepRecorderAwake(running, keys, hear));
    keys.refresh();
    stops.add(sampleWork(running, windows, hear));
    // Another program may have let go of a chord since.
    const retry = (): void => keys.retry();
    app.on('browser-window-focus', retry);
    stops.add(() => void app.off('browser-window-focus', retry));
    stops.add(backUpDaily(services, board.add));
  }
  const onAction = (action: TrayAction): void => actOn(action, { windows, commands, recorder });
  stops.add(startTray(running, { hear, onAction, isRecorderShown: recorder.isShown }));
  const last = createStops((error) => logError('while ending', error));
  last.add(stops.run);
  last.add(() => {
    if (isWritable && data.parts.db.open) services.recorder.stop();
  });
  last.add(data.close);
  onEnd(last);
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
