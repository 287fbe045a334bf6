// Starts of the application that are not driven by Playwright: second ones, and such as must fail.
import { type ChildProcess, spawn } from 'node:child_process';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

import { baseArguments, testEnvironment } from './launch.ts';

/** What became of a start. */
interface Ended {
  readonly code: number | null;
  readonly ms: number;
  readonly errors: string;
}

/** A start that is under way. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** All that it has said on standard error so far. */
  readonly errors: () => string;
}

/** Starts the application over those folders; `wrapper` is a program that starts it for us, such as strace. */
export async function startBeside(
  userData: string,
  args: readonly string[],
  wrapper: readonly string[] = [],
): Promise<Started> {
  const { path } = await electronRuntime();
  const [program = path, ...words] = [...wrapper, path, ...baseArguments(userData), ...args];
  const began = performance.now();
  const child = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: await testEnvironment(),
  });
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code) => done({ code, ms: performance.now() - began, errors }));
  });
  return { child, ended, errors: () => errors };
}
