import { join } from 'node:path';

import { type BrowserWindow, screen } from 'electron';

import { logDebug } from '../lib/logging.ts';
import { openWindow } from './opened-windows.ts';
import { pageBackground, RESOURCES } from './window-look.ts';
import type { MemoryFile, WindowMemory } from './window-memory.ts';
import { placeWithin, type Size } from './window-place.ts';

const FIRST_SIZE: Size = { width: 1280, height: 840 };
/** The smallest size at which every screen is whole. */
const LEAST_SIZE: Size = { width: 1024, height: 640 };

/** What the main window needs to know. */
export interface MainWindowParts {
  readonly title: string;
  readonly memory: MemoryFile;
  /** It was closed by the person; false: the application ends anyway. */
  readonly onHide: (window: BrowserWindow) => boolean;
}

/** The window with the screens. It is made when it is first shown, and hidden when it is closed. */
export interface MainWindow {
  readonly show: () => void;
  readonly window: () => BrowserWindow | undefined;
}

/** The main window, not opened yet. */
export function createMainWindow(parts: MainWindowParts): MainWindow {
  let window: BrowserWindow | undefined;
  return {
    window: () => window,
    show: () => {
      if (window === undefined || window.isDestroyed()) {
        window = open(parts);
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

function open({ title, memory, onHide }: MainWindowParts): BrowserWindow {
  const saved = memory.read().main;
  const window = openWindow('index', {
    ...bounds(saved),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title,
    icon: join(RESOURCES, 'icon.png'),
    backgroundColor: pageBackground(),
    autoHideMenuBar: true,
  });
  if (saved?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    logDebug(`main window shown ${Math.round(process.uptime() * 1000)} ms after the start`);
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    remember(window, memory);
    if (!onHide(window)) return;
    event.preventDefault();
    window.hide();
  });
  return window;
}

function bounds(saved: WindowMemory['main']): Partial<Electron.Rectangle> {
  const { width: widest, height: tallest } = screen.getPrimaryDisplay().workAreaSize;
  if (saved === null) {
    return {
      width: Math.min(FIRST_SIZE.width, widest),
      height: Math.min(FIRST_SIZE.height, tallest),
    };
  }
  const { x, y, width, height } = saved;
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  return { ...placeWithin({ x, y }, { width, height }, screens), width, height };
}

function remember(window: BrowserWindow, memory: MemoryFile): void {
  memory.change({ main: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
}
