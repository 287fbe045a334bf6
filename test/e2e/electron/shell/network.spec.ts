// promises.md T36: the application speaks to nobody. Every connection that any of its processes begins is watched.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

import { launch, temporaryFolder } from '../../support/launch.ts';

test.skip(process.platform !== 'linux' || !existsSync('/usr/bin/strace'), 'needs strace');

test('connects to nothing but the screen', async () => {
  test.setTimeout(90_000);
  const folder = temporaryFolder();
  const trace = join(folder, 'connects');
  const watcher = join(folder, 'watched-electron');
  const { path } = await electronRuntime();
  const calls = 'trace=connect,sendto,sendmsg,bind';
  writeFileSync(
    watcher,
    `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e ${calls} -o "${trace}" "${path}" "$@"\n`,
    { mode: 0o755 },
  );
  const running = await launch({ executablePath: watcher, args: ['--demo'] });
  const page = await running.window('index');
  for (const screen of ['today', 'workdays', 'results', 'operations', 'settings', 'help']) {
    await page.evaluate((hash) => window.location.assign(`#/${hash}`), screen);
    await page.waitForTimeout(300);
  }
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.value = 'speling mistakke'; // a dictionary would have to be fetched
    document.body.append(field);
    field.focus();
  });
  await page.evaluate(() => window.bridge.call('recording.showWindow', { isShown: true }));
  await (await running.window('recorder')).waitForTimeout(1000);
  await running.stop();

  const lines = readFileSync(trace, 'utf8').split('\n');
  rmSync(folder, { recursive: true });
  const connects = lines.filter((line) => line.includes('connect('));
  expect(connects.some((line) => line.includes('.X11-unix'))).toBe(true); // the watcher sees what is opened
  const foreign = lines.filter(
    (line) => /sa_family=AF_INET6?/.test(line) && !line.includes('bind('),
  );
  expect(foreign).toEqual([]);
  const unix = connects.flatMap((line) => /sun_path=@?"([^"]*)"/.exec(line)?.[1] ?? []);
  expect([...new Set(unix)].filter((address) => !LOCAL.test(address))).toEqual([]);
});

/** The screen, the desktop's own bus, the name service of the C library. */
const LOCAL = /\.X11-unix\/X\d+$|dbus|\/run\/nscd|SingletonSocket|\/run\/systemd\/userdb/;
