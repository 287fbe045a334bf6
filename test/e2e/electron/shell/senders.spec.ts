// promises.md T29: nobody but the page that we loaded into a window that we opened is answered.
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { ROOT } from '#scripts/install.mjs';

import { apiOf, launch, METHODS, type Running } from '../../support/launch.ts';
import { changesIn, dataFileOf } from '../../support/record.ts';

const PRELOAD = join(ROOT, 'out/preload/preload.cjs');
/** Our scheme with another host, and pages that are not ours at all. */
const STRANGE_PAGES = [
  'app://evil/index.html',
  'app://chronokadr.evil/index.html',
  'data:text/html,<p>hello</p>',
  'about:blank',
  'app://chronokadr/index.html', // our own page in a window that is not ours
];

let running: Running;

test.beforeAll(async () => {
  running = await launch();
  await running.window('index');
});
test.afterAll(() => running.stop());

/** Calls every method with input that it would accept, from a window that somebody else opened. */
async function callFromStranger(url: string, methods: readonly string[]): Promise<string[]> {
  return running.app.evaluate(
    async ({ BrowserWindow }, [address, preload, names]) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL(address).catch(() => undefined);
      const script = `Promise.all(${JSON.stringify(names)}.map(async (name) => {
        const outcome = await bridge.call(name, {});
        return name + ' ' + (outcome.ok ? 'ANSWERED' : outcome.code);
      }))`;
      const codes: string[] = await window.webContents.executeJavaScript(script);
      window.destroy();
      return codes;
    },
    [url, PRELOAD, methods] as const,
  );
}

for (const url of STRANGE_PAGES) {
  test(`refuses every call from a strange window on ${url}`, async () => {
    const before = changesIn(dataFileOf(running.userData));
    const codes = await callFromStranger(url, METHODS);
    expect(codes).toEqual(METHODS.map((name) => `${name} not-allowed`));
    expect(changesIn(dataFileOf(running.userData))).toBe(before);
  });
}

test('refuses every call from a frame inside our own page', async () => {
  const answered = await running.app.evaluate(async ({ BrowserWindow, ipcMain }, names) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return ['no window'];
    await window.webContents.executeJavaScript(
      `document.body.append(document.createElement('iframe')); undefined`,
    );
    const frame = window.webContents.mainFrame.frames[0];
    if (!frame) return ['no frame'];
    // A frame has no bridge: what it would send is sent for it, through the handler that really answers.
    const handler = Reflect.get(ipcMain, '_invokeHandlers').get('call');
    const event = { sender: window.webContents, senderFrame: frame };
    const outcomes: { ok: boolean; code: string }[] = await Promise.all(
      names.map((name) => handler(event, name, {})),
    );
    return outcomes.map(({ ok, code }) => (ok ? 'ANSWERED' : code));
  }, METHODS);
  expect(new Set(answered)).toEqual(new Set(['not-allowed']));
  expect(answered).toHaveLength(METHODS.length);
});

test('refuses a frame that is gone, and a page that its window has left', async () => {
  const codes = await running.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const [window] = BrowserWindow.getAllWindows();
    const handler = Reflect.get(ipcMain, '_invokeHandlers').get('call');
    const sender = window?.webContents;
    const gone = await handler({ sender, senderFrame: null }, 'settings.about', undefined);
    const left = await handler(
      { sender, senderFrame: { url: 'app://evil/index.html' } },
      'settings.about',
      undefined,
    );
    return [gone.code, left.code];
  });
  expect(codes).toEqual(['not-allowed', 'not-allowed']);
});

test('gives a frame no bridge', async () => {
  const page = await running.window('index');
  const types = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return [typeof window.bridge, typeof Reflect.get(frame.contentWindow ?? {}, 'bridge')];
  });
  expect(types).toEqual(['object', 'undefined']);
});

test('gives the page two functions and nothing else', async () => {
  const page = await running.window('index');
  const surface = await page.evaluate(() => ({
    bridge: Object.keys(window.bridge).toSorted(),
    leaked: ['require', 'process', 'module', 'electron', 'Buffer', 'global'].filter(
      (name) => name in window,
    ),
  }));
  expect(surface).toEqual({ bridge: ['call', 'listen'], leaked: [] });
});

test('says once of each stranger that it was refused', async () => {
  const lines = running
    .log()
    .split('\n')
    .filter((line) => line.includes('refused: a call'));
  expect(lines.filter((line) => line.includes('app://evil/'))).toHaveLength(1);
});

test('still answers its own window', async () => {
  const about = await apiOf(await running.window('index')).settings.about();
  expect(about.mode).toBe('own');
});
