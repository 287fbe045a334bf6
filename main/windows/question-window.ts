import { join } from 'node:path';

import { type BrowserWindow, screen } from 'electron';

import { openWindow } from './opened-windows.ts';
import { pageBackground, RESOURCES } from './window-look.ts';
import { type Place, placeWithin, type Size } from './window-place.ts';

const SIZE: Size = { width: 440, height: 400 };
/** Between the question and the recorder window. */
const GAP = 8;

/** What the question window needs to know. */
interface QuestionWindowParts {
  readonly title: string;
  /** Where the recorder window stands; null: where it first appears. */
  readonly beside: () => Place | null;
  /** The person closed it without an answer; false: the application ends anyway. */
  readonly onClosed: () => boolean;
}

/** The small window that asks what somebody does right now. It never takes the focus when it appears. */
export interface QuestionWindow {
  readonly show: () => void;
  readonly hide: () => void;
  /** Takes it away for good. */
  readonly close: () => void;
}

/** The question window; it is made when something is first asked. */
export function createQuestionWindow(parts: QuestionWindowParts): QuestionWindow {
  let window: BrowserWindow | undefined;
  let isWanted = false;
  let isClosed = false;
  const living = (): BrowserWindow | undefined =>
    window === undefined || window.isDestroyed() ? undefined : window;
  const appear = (shown: BrowserWindow): void => {
    if (!isWanted) return;
    shown.setBounds({ ...placeBeside(parts.beside()), ...SIZE });
    shown.showInactive();
    shown.setAlwaysOnTop(true, 'floating');
  };
  return {
    show: () => {
      if (isClosed || isWanted) return;
      isWanted = true;
      const shown = living();
      if (shown) appear(shown);
      else window = open(parts, appear);
    },
    hide: () => {
      isWanted = false;
      living()?.hide();
    },
    close: () => {
      isClosed = true;
      living()?.destroy();
    },
  };
}

function placeBeside(recorder: Place | null): Place {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = recorder ?? placeWithin(null, { width: 360, height: 56 }, screens);
  return placeWithin({ x: place.x, y: place.y - SIZE.height - GAP }, SIZE, screens);
}

function open(
  { title, beside, onClosed }: QuestionWindowParts,
  onReady: (window: BrowserWindow) => void,
): BrowserWindow {
  const window = openWindow('question', {
    ...placeBeside(beside()),
    ...SIZE,
    title,
    icon: join(RESOURCES, 'icon.png'),
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: pageBackground(),
    webPreferences: { backgroundThrottling: false },
  });
  window.setMenu(null);
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    skipTransformProcessType: true,
  });
  window.once('ready-to-show', () => onReady(window));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (onClosed()) event.preventDefault();
  });
  return window;
}
