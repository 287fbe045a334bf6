// promises.md T35: every page runs in Chromium's sandbox. As root it could not; so this test becomes another user.
import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { type AsNobody, canBecomeNobody, launchAsNobody } from '../../support/as-nobody.ts';

test.skip(process.platform !== 'linux' || !canBecomeNobody, 'needs Linux and setpriv');

let nobody: AsNobody;

test.beforeAll(async () => {
  nobody = await launchAsNobody();
  await nobody.app.firstWindow();
});
test.afterAll(() => nobody.stop());

interface Confinement {
  readonly user: string;
  readonly seccomp: string;
  readonly noNewPrivileges: string;
  readonly capabilities: string;
  readonly hasOwnNamespace: boolean;
}

function confinementOf(pid: number): Confinement {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string): string =>
    new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
  return {
    user: value('Uid'),
    seccomp: value('Seccomp'),
    noNewPrivileges: value('NoNewPrivs'),
    capabilities: value('CapEff'),
    hasOwnNamespace: !readFileSync(`/proc/${pid}/status`, 'utf8').includes(`NSpid:\t${pid}\n`),
  };
}

test('confines the process of each page', async () => {
  await nobody.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript(
      `bridge.call('recording.showWindow', { isShown: true })`,
    );
  });
  await expect.poll(() => nobody.app.windows().length).toBe(2);
  const pids = await nobody.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  );
  expect(pids).toHaveLength(2);
  for (const pid of pids) {
    expect(confinementOf(pid)).toEqual({
      user: '65534',
      seccomp: '2', // a filter of system calls
      noNewPrivileges: '1',
      capabilities: '0000000000000000',
      hasOwnNamespace: true,
    });
  }
});

test('confines a page even if its window asks for the opposite', async () => {
  const seen = await nobody.app.evaluate(async ({ BrowserWindow, app }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${app.getPath('home')}/preload.cjs`,
        sandbox: false,
        nodeIntegration: true,
      },
    });
    await window.loadURL('app://chronokadr/index.html');
    const shown: unknown = await window.webContents.executeJavaScript(
      '({ ...seen, require: typeof require })',
    );
    window.destroy();
    return shown;
  });
  expect(seen).toEqual({ isSandboxed: true, require: 'undefined' });
});
