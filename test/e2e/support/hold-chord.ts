// Another program that has a global chord: a tiny Electron application of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

import { AS_ROOT, temporaryFolder, testEnvironment } from './launch.ts';

const PROGRAM = `
const { app, globalShortcut } = require('electron');
app.whenReady().then(() => {
  const accelerator = process.argv.find((word) => word.startsWith('--hold=')).slice(7);
  process.stdout.write(globalShortcut.register(accelerator, () => {}) ? 'held' : 'refused');
});
`;

/** The chord, held until it is released. */
export interface HeldChord {
  readonly release: () => void;
  readonly ended: Promise<void>;
}

/** Takes a chord away from every program that comes later. */
export async function holdChord(accelerator: string): Promise<HeldChord> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'profile'));
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"holder","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(join(folder, 'main.cjs'), PROGRAM);
  const { path } = await electronRuntime();
  const words = [folder, ...AS_ROOT, `--user-data-dir=${folder}/profile`, `--hold=${accelerator}`];
  const child = spawn(path, words, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: await testEnvironment(),
  });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      done();
    });
  });
  const said = await new Promise<string>((done) => {
    child.stdout.once('data', (part: Buffer) => done(part.toString()));
  });
  if (said !== 'held') throw new Error(`${accelerator} could not be held: ${said}`);
  return { release: () => void child.kill(), ended };
}
