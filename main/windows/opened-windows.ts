import { join } from 'node:path';

import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type WebContents,
  type WebFrameMain,
} from 'electron';

import { logError } from '../lib/logging.ts';
import { isOwnUrl, type Page, pageUrl } from './app-origin.ts';
import { crashWait } from './page-crashes.ts';

/** Chromium's code of a load that was given up for another one, or refused by a guard. */
const ABORTED = -3;

const opened = new Set<BrowserWindow>();

/** Opens a window on one of our pages, with nothing allowed that a page does not need. */
export function openWindow(page: Page, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    ...options,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      ...options.webPreferences,
    },
  });
  opened.add(window);
  window.on('closed', () => opened.delete(window));
  // Windows ends the session: a close that only hides would keep it from doing so.
  window.on('session-end', () => app.quit());
  const load = (): void => {
    // A load that fails shows in `did-fail-load`; the promise would only say the same again.
    window.loadURL(pageUrl(page)).catch(() => undefined);
  };
  // Chromium asks nobody before it shows a blank page or one of its own that says why another failed: such a page is
  // left at once, and its calls are refused.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isOwnUrl(address)) load();
  });
  window.webContents.on('did-fail-load', (_event, ...[code, , address, isMainFrame]) => {
    if (isMainFrame && code !== ABORTED && !isOwnUrl(address)) load();
  });
  reviveCrashed(window, page, load);
  load();
  return window;
}

/** A page whose process died is loaded again: the record is in this process, and nothing of it is lost. */
function reviveCrashed(window: BrowserWindow, page: Page, load: () => void): void {
  const wait = crashWait();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logError(`a page is gone: ${page}, ${reason} (${exitCode})`);
    if (reason === 'clean-exit') return;
    setTimeout(() => {
      if (!window.isDestroyed()) load();
    }, wait(performance.now()));
  });
}

/** The windows that we opened and that are still there. */
export function openedWindows(): readonly BrowserWindow[] {
  return [...opened].filter((window) => !window.isDestroyed());
}

/** Whether a message comes from the page that we loaded into a window that we opened, not from a frame or stranger. */
export function isOwnPage(sender: WebContents, frame: WebFrameMain | null): boolean {
  const isOurs = openedWindows().some(({ webContents }) => webContents === sender);
  return isOurs && frame !== null && frame === sender.mainFrame && isOwnUrl(frame.url);
}
