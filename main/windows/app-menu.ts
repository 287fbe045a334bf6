import { app, Menu, type MenuItemConstructorOptions } from 'electron';

import type { Language } from '#shared/operations/operation-name.ts';

import { type TextKey, textIn } from '../lib/texts.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** Only what a text field and a window need. The developer tools are not part of an installed application. */
export function setAppMenu(language: Language): void {
  const item = (role: Role, key: TextKey): MenuItemConstructorOptions => ({
    role,
    label: textIn(language, key),
  });
  const menu = (
    key: TextKey,
    submenu: MenuItemConstructorOptions[],
  ): MenuItemConstructorOptions => ({
    label: textIn(language, key),
    submenu,
  });
  const tools: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      menu('name', [item('quit', 'quit')]),
      menu('edit', [
        item('undo', 'undo'),
        item('redo', 'redo'),
        SEPARATOR,
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('selectAll', 'selectAll'),
      ]),
      menu('view', [
        item('resetZoom', 'actualSize'),
        item('zoomIn', 'zoomIn'),
        item('zoomOut', 'zoomOut'),
        item('togglefullscreen', 'fullScreen'),
        ...tools,
      ]),
      menu('window', [item('minimize', 'minimize'), item('close', 'close')]),
    ]),
  );
}
