import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How many rounds a campaign has: enough for every change, or with `CHRONOKADR_CAMPAIGN=full` as many as promised. */
export function rounds(everyTime: number, full: number): number {
  return process.env['CHRONOKADR_CAMPAIGN'] === 'full' ? full : everyTime;
}

export const isRoot = process.getuid?.() === 0;

/** The memory disk, where there is one: these campaigns wait for thousands of flushes. */
export const FAST_DISK = existsSync('/dev/shm') ? '/dev/shm' : undefined;

/** A program that a campaign runs, by its name in `test/durability/children`. */
export function childFile(name: string): string {
  return fileURLToPath(new URL(`../children/${name}.ts`, import.meta.url));
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Lines that it wrote whole. */
  readonly lines: readonly string[];
  readonly errors: string;
}

export interface Child {
  readonly process: ChildProcess;
  /** Resolves when it wrote its first line. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts a program and collects what it writes. */
export function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Child {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', ...env },
  });
  let text = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve();
    });
    child.on('close', () => resolve());
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, lines: text.split('\n').slice(0, -1), errors }),
    );
  });
  return { process: child, ready, ended };
}

/** Starts one of the campaign's own programs. */
export function startChild(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Child {
  return start(process.execPath, [childFile(name), ...args], env);
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, ms));
