// @ts-nocheck The least that Electron can do: one empty sandboxed window, one global key.
const { app, BrowserWindow, globalShortcut } = require('electron');

const PAGE = 'data:text/html;charset=utf-8,<main>nothing but a window and these words</main>';
const SHOWN =
  'new Promise((done) => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())))';

async function begin() {
  await app.whenReady();
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  globalShortcut.register('Control+Alt+1', () => process.stdout.write(`key ${Date.now()}\n`));
  await window.loadURL(PAGE);
  process.stdout.write(`usable index ${await window.webContents.executeJavaScript(SHOWN)}\n`);
}

void begin();
