import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { expect } from 'vitest';

const NAMES = ['chronokadr', 'electron'];

/** The executable that `npm run dist -- --linux dir` made; "electron" where it packed the test runtime. */
export function packedExecutable(): string {
  const found = NAMES.map((name) => resolve('dist/linux-unpacked', name)).find(existsSync);
  if (found === undefined) throw new Error('Nothing is packed: npm run dist -- --linux dir');
  return found;
}

export interface Started {
  /** What it has written to standard output and error so far. */
  readonly words: () => string;
  /** Where it keeps the user's data. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

function kill(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, 'SIGKILL');
  }
}

/** Starts a program on a fresh folder of its own; as root without the sandbox, which root cannot have. */
export function start(executable: string, { args = [], env = {} }: StartOptions): Started {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = [`--user-data-dir=${folder}`, `--data-dir=${join(folder, 'data')}`];
  const child = spawn(executable, [...args, ...asRoot, ...own], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stdout.on('data', (part: Buffer) => (words += part.toString()));
  child.stderr.on('data', (part: Buffer) => (words += part.toString()));
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    kill(child);
    await ended;
    rmSync(folder, { recursive: true, maxRetries: 5 });
  };
  return { words: () => words, folder, stop };
}

/** Waits until the application has opened its database: then its main code runs. */
export async function expectRunning(app: Started): Promise<void> {
  const database = join(app.folder, 'data/chronokadr.sqlite');
  for (let waited = 0; waited < 30_000 && !existsSync(database); waited += 100) await wait(100);
  expect(existsSync(database), `it did not start:\n${app.words()}`).toBe(true);
}
