import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

/** A started Electron and what it says on standard output. */
export interface ElectronRun {
  readonly pid: number;
  /** Epoch ms at which it was started. */
  readonly startedAt: number;
  readonly userData: string;
  /** The first line that begins so, from now on or already said. */
  readonly line: (start: string) => Promise<string>;
  /** Forgets what was said. */
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts `test/bench/support/<name>` with folders of its own, or over those of an earlier run. */
export async function startElectron(name: 'probe' | 'floor', given?: string): Promise<ElectronRun> {
  const { path, env } = await electronRuntime();
  const userData = given ?? mkdtempSync(join(tmpdir(), 'chronokadr-bench-'));
  const startedAt = Date.now();
  const child = spawn(
    path,
    [join(import.meta.dirname, name), ...asRoot, `--user-data-dir=${userData}`],
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env, LANGUAGE: 'en' } },
  );
  const said = listen(child);
  return {
    pid: child.pid ?? 0,
    startedAt,
    userData,
    ...said,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      if (given === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}

function listen(child: ChildProcess): Pick<ElectronRun, 'line' | 'forget'> {
  let lines: string[] = [];
  let hear = (): void => {};
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    lines.push(...chunk.split('\n').filter((line) => line !== ''));
    hear();
  });
  const line = async (start: string): Promise<string> => {
    const found = lines.find((each) => each.startsWith(start));
    if (found !== undefined) return found;
    await new Promise<void>((done) => {
      hear = done;
    });
    return line(start);
  };
  return {
    line,
    forget: () => {
      lines = [];
    },
  };
}

/** The number at the end of a line. */
export function numberOf(line: string): number {
  return Number(line.slice(line.lastIndexOf(' ') + 1));
}
