import { spawn } from 'node:child_process';
// promises.md T33: `app://` answers with the files of the bundle, whatever an address looks like.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, normalize } from 'node:path';

import { expect, test } from '@playwright/test';

import { ROOT } from '#scripts/install.mjs';

import { launch, type Running, temporaryFolder } from '../../support/launch.ts';
import { STRANGE_PATHS } from './strange-paths.ts';

/** What the strange paths are after; Electron itself opens libraries, fonts and what it knows of processes. */
const FORBIDDEN = /passwd|shadow|environ|win\.ini|\.cjs$|\.sqlite|package\.json|\.asar/;

let running: Running;

test.beforeAll(async () => {
  running = await launch();
  await running.window('index');
});
test.afterAll(() => running.stop());

/** Asks from main, where an address is not cleaned before it is sent. */
function statusesOf(addresses: readonly string[]): Promise<[string, number][]> {
  return running.app.evaluate(
    ({ net }, list) =>
      Promise.all(
        list.map(async (address): Promise<[string, number]> => {
          try {
            const answer = await net.fetch(address, { bypassCustomProtocolHandlers: false });
            return [address, answer.status];
          } catch {
            return [address, 0]; // not even an address
          }
        }),
      ),
    addresses,
  );
}

test(`answers none of ${STRANGE_PATHS.length} strange paths`, async () => {
  expect(STRANGE_PATHS.length).toBeGreaterThanOrEqual(200);
  const statuses = await statusesOf(STRANGE_PATHS.map((path) => `app://chronokadr/${path}`));
  expect(statuses.filter(([, status]) => status !== 404 && status !== 0)).toEqual([]);
});

test('answers none of them when the page asks', async () => {
  const page = await running.window('index');
  const answered = await page.evaluate(async (paths) => {
    const results = await Promise.all(
      paths.map(async (path) => {
        const status = await fetch(`app://chronokadr/${path}`).then(
          (answer) => answer.status,
          () => 0,
        );
        return status === 404 || status === 0 ? [] : [path];
      }),
    );
    return results.flat();
  }, STRANGE_PATHS);
  expect(answered).toEqual([]);
});

test('answers its own pages, and only to GET', async () => {
  const [page, other] = await statusesOf(['app://chronokadr/index.html', 'app://other/index.html']);
  expect(page?.[1]).toBe(200);
  expect(other?.[1]).toBe(404);
  const posted = await (
    await running.window('index')
  ).evaluate(() =>
    fetch('/index.html', { method: 'POST' }).then(
      ({ status }) => status,
      () => 0,
    ),
  );
  expect(posted).toBe(404);
});

test('opens no file outside the bundle while it is asked', async () => {
  test.skip(process.platform !== 'linux' || !existsSync('/usr/bin/strace'), 'needs strace');
  const folder = temporaryFolder();
  const trace = join(folder, 'opens');
  const watcher = spawn(
    'strace',
    [
      '-f',
      '-qq',
      '-e',
      'trace=open,openat,openat2',
      '-o',
      trace,
      '-p',
      String(running.process.pid),
    ],
    { stdio: 'ignore' },
  );
  try {
    await expect.poll(() => existsSync(trace)).toBe(true);
    await new Promise((done) => setTimeout(done, 300));
    await statusesOf(STRANGE_PATHS.map((path) => `app://chronokadr/${path}`));
    await statusesOf(['app://chronokadr/index.html']); // proves that the watcher sees what is opened
  } finally {
    watcher.kill('SIGINT');
    await new Promise((done) => watcher.once('exit', done));
  }
  const opened = [...readFileSync(trace, 'utf8').matchAll(/open(?:at2?)?\([^"]*"([^"]*)"/g)].map(
    ([, path = '']) => path,
  );
  rmSync(folder, { recursive: true });
  const bundle = join(ROOT, 'out/renderer/');
  expect(opened).toContain(join(bundle, 'index.html'));
  const outside = opened.map((path) => normalize(path)).filter((path) => !path.startsWith(bundle));
  expect(outside.filter((path) => FORBIDDEN.test(path))).toEqual([]);
});
