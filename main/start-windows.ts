import { app, type BrowserWindow, dialog, nativeTheme, Notification } from 'electron';

import type { Language } from '#shared/operations/operation-name.ts';

import { textIn } from './lib/texts.ts';
import { systemLanguage } from './start-failure.ts';
import { setAppMenu } from './windows/app-menu.ts';
import { createMainWindow, type MainWindow } from './windows/main-window.ts';
import { windowMemory } from './windows/window-memory.ts';

/** The main window and what all windows share. */
export interface Windows {
  readonly main: MainWindow;
  readonly title: () => string;
  readonly isQuitting: () => boolean;
  /** Takes up the language and the colours that the person chose. */
  readonly follow: (chosen: Chosen) => void;
}

interface Chosen {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
}

interface WindowsParts {
  readonly isDemo: boolean;
  readonly memoryFile: string;
}

/** The windows of this run, before anything is known of the person's choices: the system's language and colours. */
export function prepareWindows({ isDemo, memoryFile }: WindowsParts): Windows {
  let language = systemLanguage();
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  const memory = windowMemory(memoryFile);
  const title = (): string =>
    isDemo ? `${textIn(language, 'name')} — ${textIn(language, 'demo')}` : textIn(language, 'name');
  const onHide = (window: BrowserWindow): boolean => {
    if (isQuitting) return false;
    if (!memory.read().knowsTray) explainTray(window, language);
    memory.change({ knowsTray: true });
    return true;
  };
  const main = createMainWindow({ title: title(), memory, onHide });
  setAppMenu(language);
  return {
    main,
    title,
    isQuitting: () => isQuitting,
    follow: (chosen) => {
      language = chosen.language;
      nativeTheme.themeSource = chosen.theme;
      setAppMenu(language);
      main.window()?.setTitle(title());
    },
  };
}

/** The first time somebody closes the main window: where the application is now. */
function explainTray(window: BrowserWindow, language: Language): void {
  const title = textIn(language, 'trayTitle');
  const body = textIn(language, 'trayHint');
  if (Notification.isSupported() && process.platform !== 'linux') {
    new Notification({ title, body, silent: true }).show();
    return;
  }
  // On Linux nobody can tell whether a notification is shown to anyone.
  void dialog.showMessageBox({
    type: 'info',
    title: window.getTitle(),
    message: title,
    detail: body,
  });
}
