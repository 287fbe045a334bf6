// The application as a user without any rights sees it: Chromium's sandbox is real only then.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { _electron, type ElectronApplication } from '@playwright/test';

import { electronRuntime } from '#scripts/electron-runtime.mjs';
import { ROOT } from '#scripts/install.mjs';

import { temporaryFolder, testEnvironment } from './launch.ts';

const NOBODY = 65_534;

/** Shows a page whether its process is confined. */
const PRELOAD = `
const { contextBridge } = require('electron');
contextBridge.exposeInMainWorld('seen', { isSandboxed: process.sandboxed });
`;

/** The application, run by another user, without `--no-sandbox`. */
export interface AsNobody {
  readonly app: ElectronApplication;
  readonly stop: () => Promise<void>;
}

/** Whether this test can become another user. A user who is not root already is one. */
export const canBecomeNobody = process.getuid?.() !== 0 || existsSync('/usr/bin/setpriv');

/** Starts a copy of runtime and application that the other user may read. */
export async function launchAsNobody(): Promise<AsNobody> {
  const folder = temporaryFolder();
  const isRoot = process.getuid?.() === 0;
  const runtime = await electronRuntime();
  const home = join(folder, 'electron');
  execFileSync('cp', ['-r', dirname(runtime.path), home]);
  const application = join(folder, 'application');
  mkdirSync(application);
  for (const part of ['out', 'resources', 'package.json']) {
    cpSync(join(ROOT, part), join(application, part), { recursive: true });
  }
  writeFileSync(join(folder, 'preload.cjs'), PRELOAD);
  const env: Record<string, string> = { ...(await testEnvironment()), HOME: folder };
  if ('ELECTRON_MODULES' in env) env['ELECTRON_MODULES'] = join(home, 'modules');
  const executable = join(home, 'electron');
  if (isRoot) giveAway(folder, home, env);
  const app = await _electron.launch({
    executablePath: isRoot ? become(folder, executable) : executable,
    args: [application, `--user-data-dir=${folder}/profile`],
    env,
    cwd: folder,
  });
  return {
    app,
    stop: async () => {
      await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
      await app.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function giveAway(folder: string, home: string, env: Record<string, string>): void {
  const display = env['XAUTHORITY'];
  if (display !== undefined && existsSync(display)) {
    cpSync(display, join(folder, 'Xauthority'));
    chownSync(join(folder, 'Xauthority'), NOBODY, NOBODY);
    env['XAUTHORITY'] = join(folder, 'Xauthority');
  }
  chownSync(folder, NOBODY, NOBODY);
  // Needed only where users may not make namespaces of their own.
  chmodSync(join(home, 'chrome-sandbox'), 0o4755);
}

/** A program that gives up all rights and becomes Electron; Playwright itself adds the one word that must not be there. */
function become(folder: string, executable: string): string {
  const script = join(folder, 'as-nobody');
  const user = `--reuid=${NOBODY} --regid=${NOBODY} --clear-groups`;
  const words = 'for word; do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done';
  const text = `#!/bin/sh\n${words}\nexec setpriv ${user} "${executable}" "$@"\n`;
  writeFileSync(script, text, { mode: 0o755 });
  return script;
}
