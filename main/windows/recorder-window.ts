import { join } from 'node:path';

import { type BrowserWindow, screen } from 'electron';

import { openWindow } from './opened-windows.ts';
import { pageBackground, RESOURCES } from './window-look.ts';
import { type Area, type Place, placeWithin, resized, type Size } from './window-place.ts';

const SMALL: Size = { width: 360, height: 56 };
const EXPANDED: Size = { width: 360, height: 300 };
/** A window that is dragged tells of every step: its place is kept when it rests. */
const REST_MS = 500;

const sizeOf = (isExpanded: boolean): Size => (isExpanded ? EXPANDED : SMALL);
const screens = (): Area[] => screen.getAllDisplays().map(({ workArea }) => workArea);

/** Where the window stood and how. */
interface RecorderPlace {
  readonly x: number | null;
  readonly y: number | null;
  readonly isExpanded: boolean;
}

/** What the recorder window needs to know. */
export interface RecorderWindowParts {
  readonly title: string;
  readonly place: () => RecorderPlace;
  readonly onPlaced: (place: RecorderPlace) => void;
  /** It was closed by the person; false: the application ends anyway. */
  readonly onHide: () => boolean;
}

/** The small window that floats above the others. It never takes the focus when it appears. */
export interface RecorderWindow {
  readonly show: () => void;
  readonly hide: () => void;
  readonly expand: (isExpanded: boolean) => void;
  readonly isShown: () => boolean;
  /** Takes it away for good. */
  readonly close: () => void;
}

/** The recorder window; it is made when it is first shown. */
export function createRecorderWindow(parts: RecorderWindowParts): RecorderWindow {
  let window: BrowserWindow | undefined;
  let isClosed = false;
  const living = (): BrowserWindow | undefined =>
    window === undefined || window.isDestroyed() ? undefined : window;
  const follow = (): void => {
    const shown = living();
    if (shown) settle(shown, parts.place());
  };
  screen.on('display-removed', follow);
  screen.on('display-metrics-changed', follow);
  return {
    show: () => {
      const shown = living();
      if (shown) appear(shown);
      else if (!isClosed) window = open(parts);
    },
    hide: () => living()?.hide(),
    expand: (isExpanded) => {
      const before = parts.place();
      if (before.isExpanded === isExpanded) return;
      const shown = living();
      const place = savedPlace(before);
      const from = shown ? placeOf(shown) : place;
      const sizes = [sizeOf(before.isExpanded), sizeOf(isExpanded)] as const;
      const to = from === null ? null : resized(from, ...sizes, screens());
      parts.onPlaced({ x: to?.x ?? null, y: to?.y ?? null, isExpanded });
      follow();
    },
    isShown: () => living()?.isVisible() ?? false,
    close: () => {
      isClosed = true;
      living()?.destroy();
    },
  };
}

const savedPlace = ({ x, y }: RecorderPlace): Place | null =>
  x === null || y === null ? null : { x, y };

const placeOf = (window: BrowserWindow): Place => {
  const { x, y } = window.getBounds();
  return { x, y };
};

function settle(window: BrowserWindow, saved: RecorderPlace): void {
  const size = sizeOf(saved.isExpanded);
  window.setBounds({ ...placeWithin(savedPlace(saved), size, screens()), ...size });
}

function appear(window: BrowserWindow): void {
  window.showInactive();
  window.setAlwaysOnTop(true, 'floating');
}

function open(parts: RecorderWindowParts): BrowserWindow {
  const saved = parts.place();
  const size = sizeOf(saved.isExpanded);
  // Without a compositor, as on some Linux desktops, a transparent window is black.
  const isTransparent = process.platform !== 'linux';
  const window = openWindow('recorder', {
    ...placeWithin(savedPlace(saved), size, screens()),
    ...size,
    title: parts.title,
    icon: join(RESOURCES, 'icon.png'),
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    transparent: isTransparent,
    ...(isTransparent ? {} : { backgroundColor: pageBackground() }),
    webPreferences: { backgroundThrottling: false },
  });
  window.setMenu(null);
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });
  window.once('ready-to-show', () => appear(window));
  window.on('page-title-updated', (event) => event.preventDefault());
  keepPlace(window, parts);
  window.on('close', (event) => {
    if (!parts.onHide()) return;
    event.preventDefault();
    window.hide();
  });
  return window;
}

/** Remembers where the person put the window. */
function keepPlace(window: BrowserWindow, { place, onPlaced }: RecorderWindowParts): void {
  let timer: NodeJS.Timeout | undefined;
  window.on('move', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed()) return;
      const { x, y } = placeOf(window);
      const { isExpanded, ...before } = place();
      if (before.x !== x || before.y !== y) onPlaced({ x, y, isExpanded });
    }, REST_MS);
  });
}
