import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

import {
  expectRunning,
  packedExecutable,
  start,
  type Started,
  type StartOptions,
} from './packed.ts';

// How the executable spells the state of a fuse.
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

const PROMISED: readonly (readonly [keyof typeof FuseV1Options, number])[] = [
  ['RunAsNode', OFF],
  ['EnableCookieEncryption', ON],
  ['EnableNodeOptionsEnvironmentVariable', OFF],
  ['EnableNodeCliInspectArguments', OFF],
  ['EnableEmbeddedAsarIntegrityValidation', ON],
  ['OnlyLoadAppFromAsar', ON],
  ['GrantFileProtocolExtraPrivileges', OFF],
];

describe('the packed executable', () => {
  it.each(PROMISED)('has the fuse %s as promised', async (name, state) => {
    const wire = await getCurrentFuseWire(packedExecutable());
    expect(wire[FuseV1Options[name]]).toBe(state);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const isDebuggerThere = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    () => true,
    () => false,
  );

/** What an attacker who may start the program tries, and how one sees that it worked. */
describe('foreign code through the front door', () => {
  let folder = '';
  let app: Started | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'foreign-'));
    writeFileSync(
      join(folder, 'foreign.cjs'),
      `require('node:fs').writeFileSync(__filename + '.ran', '')`,
    );
  });

  afterEach(async () => {
    await app?.stop();
    app = undefined;
    rmSync(folder, { recursive: true });
  });

  const script = (): string => join(folder, 'foreign.cjs');
  const hasRun = (): boolean => existsSync(`${script()}.ran`);
  const asNode = (): StartOptions => ({ args: [script()], env: { ELECTRON_RUN_AS_NODE: '1' } });
  const byOptions = (): StartOptions => ({ env: { NODE_OPTIONS: `--require ${script()}` } });

  async function soon(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
    for (let waited = 0; waited < 10_000; waited += 100) {
      if (await isSo()) return true;
      await wait(100);
    }
    return false;
  }

  it.each([
    ['ELECTRON_RUN_AS_NODE', asNode],
    ['NODE_OPTIONS', byOptions],
  ])('gets in by %s where the fuses are not set: this can fail', async (_, options) => {
    const { path } = await electronRuntime();
    app = start(path, options());
    expect(await soon(hasRun)).toBe(true);
  });

  it('gets in by --inspect where the fuses are not set: this can fail', async () => {
    const { path } = await electronRuntime();
    const port = await freePort();
    app = start(path, { args: [`--inspect=127.0.0.1:${port}`] });
    expect(await soon(() => isDebuggerThere(port))).toBe(true);
  });

  it.each([
    ['ELECTRON_RUN_AS_NODE', asNode],
    ['NODE_OPTIONS', byOptions],
  ])('is not run by %s', async (_, options) => {
    app = start(packedExecutable(), options());
    await expectRunning(app);
    expect(hasRun()).toBe(false);
  });

  it.each(['--inspect', '--inspect-brk'])('is not let in by %s', async (option) => {
    const port = await freePort();
    app = start(packedExecutable(), { args: [`${option}=127.0.0.1:${port}`] });
    await expectRunning(app);
    expect(await isDebuggerThere(port)).toBe(false);
    expect(app.words()).not.toContain('Debugger listening');
  });
});
