import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';

import {
  type TrayAction,
  trayIcon,
  type TrayIcon,
  type TrayItem,
  trayItems,
  type TrayState,
  trayTooltip,
} from './tray-menu.ts';
import { RESOURCES } from './window-look.ts';

/** The picture beside the clock, with its menu. */
export interface TrayView {
  readonly update: (state: TrayState) => void;
  readonly close: () => void;
}

/** Puts the picture there. A desktop without such a place shows nothing, and everything else works. */
export function createTray(onAction: (action: TrayAction) => void): TrayView {
  const pictures = new Map<TrayIcon, Electron.NativeImage>();
  const picture = (icon: TrayIcon): Electron.NativeImage => {
    const known = pictures.get(icon) ?? readPicture(icon);
    pictures.set(icon, known);
    return known;
  };
  const tray = new Tray(picture('idle'));
  // On macOS a click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', () => onAction({ kind: 'show-main' }));
  let shown = { icon: 'idle', menu: '', tooltip: '' };
  return {
    update: (state) => {
      const items = trayItems(state);
      const icon = trayIcon(state);
      const next = { icon, menu: JSON.stringify(items), tooltip: trayTooltip(state) };
      if (next.icon !== shown.icon) tray.setImage(picture(icon));
      if (next.tooltip !== shown.tooltip) tray.setToolTip(next.tooltip);
      // A menu that is open closes when it is replaced: only when it says something else.
      if (next.menu !== shown.menu) tray.setContextMenu(menuOf(items, onAction));
      shown = next;
    },
    close: () => tray.destroy(),
  };
}

function readPicture(icon: TrayIcon): Electron.NativeImage {
  const suffix = process.platform === 'darwin' ? 'Template' : '';
  const path = join(RESOURCES, 'tray', `${icon}${suffix}.png`);
  return existsSync(path) ? nativeImage.createFromPath(path) : nativeImage.createEmpty();
}

function menuOf(items: readonly TrayItem[], onAction: (action: TrayAction) => void): Menu {
  const template = (list: readonly TrayItem[]): MenuItemConstructorOptions[] =>
    list.map(({ label, accelerator, action, items: further, isSeparator, isChecked }) => {
      if (isSeparator === true) return { type: 'separator' };
      if (further !== undefined) return { label, submenu: template(further) };
      if (action === undefined) return { label, enabled: false };
      const click = (): void => onAction(action);
      if (isChecked !== undefined) return { label, click, type: 'checkbox', checked: isChecked };
      if (accelerator === undefined) return { label, click };
      // GTK knows accelerators only in the menu of a window.
      if (process.platform === 'linux') return { label: `${label}    ${accelerator}`, click };
      return { label, click, accelerator, registerAccelerator: false };
    });
  return Menu.buildFromTemplate(template(items));
}
