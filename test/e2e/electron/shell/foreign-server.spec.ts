// promises.md T32, T36: a page loads nothing but its own files. A server that answers everybody shows that it was asked
// by another program's window, in each way, and never by ours.
import { expect, test } from '@playwright/test';

import { ROOT } from '#scripts/install.mjs';

import { type BesideStranger, launchBesideStranger } from '../../support/stranger.ts';

let beside: BesideStranger;

test.beforeAll(async () => {
  beside = await launchBesideStranger();
});
test.beforeEach(() => beside.stranger.forget());
test.afterAll(() => beside.stop());

/** Tries to load something from an address in every way a page has; returns the ways that worked. */
async function load(origin: string): Promise<string[]> {
  // What the test's own tool starts may be free of the policy; what a timer starts is not.
  await new Promise((ready) => setTimeout(ready));
  const element = (name: string, values: Readonly<Record<string, string>>) => () =>
    new Promise<void>((done, fail) => {
      const made = Object.assign(document.createElement(name), values);
      made.addEventListener('load', () => done());
      made.addEventListener('error', () => fail(new Error('refused')));
      document.body.append(made);
    });
  const ask = async (): Promise<void> =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', () => done());
      request.addEventListener('error', () => fail(new Error('refused')));
      request.open('GET', `${origin}/asked.txt`);
      request.send();
    });
  const tries: Readonly<Record<string, () => Promise<unknown>>> = {
    image: element('img', { src: `${origin}/image.png` }),
    'image set': element('img', { srcset: `${origin}/set.png 2x, ${origin}/set.png 1x` }),
    style: element('link', { rel: 'stylesheet', href: `${origin}/style.css` }),
    fetch: () => fetch(`${origin}/fetched.txt`),
    'fetch of nothing': () => fetch(`${origin}/opaque.txt`, { mode: 'no-cors' }),
    request: ask,
    beacon: async () => {
      if (!navigator.sendBeacon(`${origin}/beacon.txt`, 'x')) throw new Error('refused');
    },
  };
  const patience = (): Promise<never> =>
    new Promise((_done, fail) => setTimeout(fail, 1500, new Error('no answer')));
  const results = await Promise.all(
    Object.entries(tries).map(async ([name, attempt]) => {
      try {
        await Promise.race([attempt(), patience()]);
        return [name];
      } catch {
        return [];
      }
    }),
  );
  return results.flat();
}

const WAYS = ['image', 'image set', 'style', 'fetch', 'fetch of nothing', 'request'];
const PATHS = ['image.png', 'set.png', 'style.css', 'fetched.txt', 'opaque.txt', 'asked.txt'];

test('loads nothing from a server that answers everybody else', async () => {
  const refused = await beside.page.evaluate(() => {
    const addresses: string[] = [];
    Reflect.set(window, '__refused', addresses);
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      addresses.push(blockedURI);
    });
  });
  expect(refused).toBeUndefined();
  // A beacon says no word of what becomes of it: only the server knows.
  const loaded = await beside.page.evaluate(load, beside.stranger.origin);
  expect(loaded.filter((way) => way !== 'beacon')).toEqual([]);
  expect(beside.stranger.asked).toEqual([]);
  // It was the policy: whatever it lets through would still be refused by the session.
  const byPolicy = await beside.page.evaluate((): string[] => Reflect.get(window, '__refused'));
  for (const path of [...PATHS, 'beacon.txt']) {
    expect(byPolicy).toContainEqual(expect.stringContaining(path));
  }

  const elsewhere = await beside.unguarded.page.evaluate(load, beside.stranger.origin);
  expect(elsewhere).toEqual([...WAYS, 'beacon']);
  await expect
    .poll(() => [...new Set(beside.stranger.asked)].toSorted())
    .toEqual([...PATHS, 'beacon.txt'].map((path) => `/${path}`).toSorted());
});

test('loads no file of the computer, and nothing that was not drawn here', async () => {
  const seen = await beside.page.evaluate(async (icon) => {
    const isSeen = (src: string): Promise<boolean> =>
      new Promise((done) => {
        const image = new Image();
        image.addEventListener('load', () => done(image.naturalWidth > 0));
        image.addEventListener('error', () => done(false));
        image.src = src;
      });
    const canvas = document.createElement('canvas');
    const drawn = canvas.toDataURL();
    return {
      drawn: await isSeen(drawn),
      file: await isSeen(icon),
      blob: await isSeen('blob:null/1'),
    };
  }, `file://${ROOT}/resources/icon.png`);
  expect(seen).toEqual({ drawn: true, file: false, blob: false });
  const fetched = await beside.page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        ),
      ),
    ['file:///etc/passwd', 'data:text/plain,x', 'https://example.com/'],
  );
  expect(fetched).toEqual([false, false, false]);
});

test('refuses a request of its session that no policy forbids', async () => {
  const loaded = await beside.running.app.evaluate(
    async ({ BrowserWindow, net, session }, origin) => {
      const window = new BrowserWindow({ show: false });
      const results = await Promise.allSettled([
        window.loadURL(`${origin}/page`),
        session.defaultSession.fetch(`${origin}/session.txt`),
        net.fetch(`${origin}/net.txt`),
      ]);
      window.destroy();
      return results.map(({ status }) => status);
    },
    beside.stranger.origin,
  );
  expect(loaded).toEqual(['rejected', 'rejected', 'rejected']);
  expect(beside.stranger.asked).toEqual([]);
});
