import { type AppEvent, type Emit, events } from '#shared/contract/events.ts';

import { isOwnPage, openedWindows } from '../windows/opened-windows.ts';

/** Tells every window, and whoever listens in main. */
export interface Broadcast {
  readonly emit: Emit;
  /** `listener` hears of every event, after the windows. */
  readonly hear: (listener: (event: AppEvent) => void) => void;
}

/** The one place from which events leave. */
export function createBroadcast(): Broadcast {
  const listeners: ((event: AppEvent) => void)[] = [];
  return {
    emit: (name, payload) => {
      events[name].parse(payload); // what does not keep the contract is a bug of ours, and says so here
      const event = { name, payload };
      for (const { webContents } of openedWindows()) {
        if (isOwnPage(webContents, webContents.mainFrame)) webContents.send('event', event);
      }
      for (const listener of listeners) listener(event);
    },
    hear: (listener) => void listeners.push(listener),
  };
}
