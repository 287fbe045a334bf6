import type { AppEvent, Emit, EventName } from '#shared/contract/events.ts';

import { isOwnPage, openedWindows } from '../windows/opened-windows.ts';

/** Tells every window, and whoever listens in main. */
export interface Broadcast {
  readonly emit: Emit;
  /** `listener` hears of every event, after the windows. */
  readonly hear: (listener: (name: EventName) => void) => void;
}

/** The one place from which events leave. */
export function createBroadcast(): Broadcast {
  const listeners: ((name: EventName) => void)[] = [];
  return {
    emit: (name, payload) => {
      send({ name, payload });
      for (const listener of listeners) listener(name);
    },
    hear: (listener) => void listeners.push(listener),
  };
}

function send<Name extends EventName>(event: AppEvent<Name>): void {
  for (const { webContents } of openedWindows()) {
    if (isOwnPage(webContents, webContents.mainFrame)) webContents.send('event', event);
  }
}
