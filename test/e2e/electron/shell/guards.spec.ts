// promises.md T31: no page leaves the application, opens a window or gets a permission.
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';

import { launch, type Running } from '../../support/launch.ts';
import { openUnguarded, startStranger, type Stranger } from '../../support/stranger.ts';
import { BLANK_ADDRESSES, FOREIGN_ADDRESSES, PERMISSIONS } from './hostile.ts';

let running: Running;
let page: Page;
let stranger: Stranger;

test.beforeAll(async () => {
  stranger = await startStranger();
  running = await launch();
  page = await running.window('index');
});
test.afterAll(async () => {
  await running.stop();
  await stranger.close();
});

/** The page without its fragment: the application itself moves between its screens. */
const pageOf = (window: Page): string => window.url().split('#')[0] ?? '';

/** Follows a link and sets the location; a page that is left never answers. */
async function tryToLeaveFor(address: string): Promise<string> {
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
  try {
    window.location.assign(address);
  } catch {
    // an address that is none
  }
  await new Promise((done) => setTimeout(done, 40));
  return 'stayed';
}

const windowCount = (): Promise<number> =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Long enough for a navigation that is allowed to begin; each refused one has been refused by then. */
const settle = (): Promise<void> =>
  page.evaluate(() => new Promise((done) => setTimeout(done, 40)));

test('does not go to any of 60 addresses', async () => {
  const home = pageOf(page);
  const reached: string[] = [];
  for (const address of FOREIGN_ADDRESSES) {
    const left = await page.evaluate(tryToLeaveFor, address).catch(() => 'left');
    if (left !== 'stayed' || pageOf(page) !== home) reached.push(`${address} → ${page.url()}`);
  }
  expect(FOREIGN_ADDRESSES.length).toBeGreaterThanOrEqual(60);
  expect(reached).toEqual([]);
});

for (const address of BLANK_ADDRESSES) {
  test(`comes back at once from ${address}`, async () => {
    await page.evaluate(tryToLeaveFor, address).catch(() => 'left');
    await page.waitForTimeout(300);
    const host = (): Promise<string> => page.evaluate(() => window.location.host).catch(() => '');
    await expect.poll(host).toBe('chronokadr');
  });
}

test('goes nowhere by a form or a refresh either', async () => {
  const home = pageOf(page);
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = '0;url=https://example.com/';
    document.head.append(refresh);
  });
  await page.waitForTimeout(300);
  expect(pageOf(page)).toBe(home);
});

test('opens no window', async () => {
  const before = await windowCount();
  const opened = await page.evaluate((addresses) => {
    const made = addresses.flatMap((address) => {
      try {
        return [window.open(address), window.open(address, '_blank', 'popup,noopener')];
      } catch {
        return [];
      }
    });
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return made.filter((window) => window !== null).length;
  }, FOREIGN_ADDRESSES);
  await settle();
  expect(opened).toBe(0);
  expect(await windowCount()).toBe(before);
});

/** Puts each address into a frame of the page, and waits until what loads has loaded. */
const addFrames = (target: Page, addresses: readonly string[]): Promise<void> =>
  target.evaluate(async (sources) => {
    const frames = sources.map((src) => Object.assign(document.createElement('iframe'), { src }));
    document.body.append(...frames);
    await new Promise((done) => setTimeout(done, 800));
  }, addresses);

/** What stands in each frame of a window, as its main process sees it: a page cannot look into foreign frames. */
async function framed(app: ElectronApplication, host: string): Promise<string[]> {
  return app.evaluate(async ({ webContents }, own) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes(own));
    const frames = contents?.mainFrame.frames ?? [];
    return Promise.all(
      frames.map(async (frame): Promise<string> => {
        const text = 'document.body?.textContent ?? ""';
        return String(await frame.executeJavaScript(text).catch(() => 'cannot be read'));
      }),
    );
  }, host);
}

test('loads nothing foreign into a frame', async () => {
  const foreign = `${stranger.origin}/framed`;
  const addresses = [...FOREIGN_ADDRESSES, foreign];
  await addFrames(page, addresses);
  const texts = await framed(running.app, 'app://chronokadr/index.html');
  expect(texts).toEqual(addresses.map(() => ''));
  expect(stranger.asked).toEqual([]);
  await page.evaluate(() => document.querySelectorAll('iframe').forEach((each) => each.remove()));

  const unguarded = await openUnguarded(stranger);
  await addFrames(unguarded.page, [foreign, 'data:text/html,<p>hello']);
  expect(await framed(unguarded.app, stranger.origin)).toEqual(['A foreign page', 'hello']);
  await unguarded.stop();
});

test('attaches no webview, even in a window that has the tag', async () => {
  const attached = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await window.loadURL('app://chronokadr/index.html');
    const before = webContents.getAllWebContents().length;
    await window.webContents.executeJavaScript(`
      const view = document.createElement('webview');
      view.src = 'about:blank';
      document.body.append(view);
      new Promise((done) => setTimeout(done, 500));
    `);
    const after = webContents.getAllWebContents().length;
    window.destroy();
    return after - before;
  });
  expect(attached).toBe(0);
});

test('refuses every permission, asked and checked', async () => {
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          try {
            const { state } = await navigator.permissions.query({ name: name as PermissionName });
            return [name, state];
          } catch {
            return [name, 'unknown'];
          }
        }),
      ),
    PERMISSIONS,
  );
  expect(states.filter(([, state]) => state === 'granted')).toEqual([]);
  expect(PERMISSIONS.length).toBeGreaterThanOrEqual(25);
});

test('gives nothing of the computer when a page asks for it', async () => {
  const given = await page.evaluate(async () => {
    const attempts: Record<string, () => Promise<unknown>> = {
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      place: () =>
        new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      notification: async () => {
        const answer = await Notification.requestPermission();
        if (answer !== 'granted') throw new Error(answer);
      },
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      lock: () => navigator.wakeLock.request('screen'),
    };
    const results = await Promise.all(
      Object.entries(attempts).map(async ([name, attempt]) => {
        try {
          await Promise.race([
            attempt(),
            new Promise((_done, fail) => setTimeout(fail, 3000, new Error('no answer'))),
          ]);
          return [name];
        } catch {
          return [];
        }
      }),
    );
    return results.flat();
  });
  expect(given).toEqual([]);
});

test('is still where it was', async () => {
  expect(new URL(page.url()).host).toBe('chronokadr');
  expect(await windowCount()).toBe(1);
});
