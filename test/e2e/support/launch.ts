// Starts the real application under test, each time with folders of its own.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron, type ElectronApplication, type Page } from '@playwright/test';

import { electronRuntime } from '#scripts/electron-runtime.mjs';
import { ROOT } from '#scripts/install.mjs';
import { AppError } from '#shared/contract/app-error.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { type Api, contract } from '#shared/contract/contract.ts';

import { endOrderly, killAll } from './ending.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** As root Chromium runs without its sandbox only. `sandbox.spec.ts` proves the sandbox as another user. */
export const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface LaunchOptions {
  readonly args?: readonly string[];
  /** To start again over the same folders; removed by nobody then. */
  readonly userData?: string;
  /** Another program to start, such as one that watches Electron. */
  readonly executablePath?: string;
  /** The language of the system, as `LANGUAGE` names it. */
  readonly language?: string;
}

/** The running application. */
export interface Running {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** The window of that page, as soon as it is there. */
  readonly window: (page: 'index' | 'recorder' | 'question') => Promise<Page>;
  readonly process: ChildProcess;
  readonly log: () => string;
  /** Ends it as the person would, and removes its folders unless they were given. */
  readonly stop: () => Promise<void>;
  /** Ends it with all its processes at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** An environment in which nothing of this machine's desktop changes the result. */
export async function testEnvironment(): Promise<Record<string, string>> {
  const { env } = await electronRuntime();
  const dropped = [
    'WAYLAND_DISPLAY',
    'XDG_SESSION_TYPE',
    'CHRONOKADR_DATA',
    'ELECTRON_RENDERER_URL',
  ];
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || dropped.includes(name) ? [] : [[name, value] as const],
  );
  const own = { LANGUAGE: 'en', LANG: 'C.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  return { ...Object.fromEntries(kept), ...env, ...own };
}

/** A folder for one run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chronokadr-e2e-'));
}

/** What stands before our own arguments on every command line of the application. */
export function baseArguments(userData: string): string[] {
  return [ROOT, ...AS_ROOT, `--user-data-dir=${userData}`];
}

/** Starts the application. */
export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const userData = options.userData ?? temporaryFolder();
  const app = await _electron.launch({
    executablePath: options.executablePath ?? (await electronRuntime()).path,
    args: [...baseArguments(userData), ...(options.args ?? [])],
    env: { ...(await testEnvironment()), LANGUAGE: options.language ?? 'en' },
    cwd: ROOT,
  });
  const main = app.process();
  return {
    app,
    userData,
    process: main,
    window: (page) => findWindow(app, page),
    log: () => readFileSync(join(userData, 'logs/main.log'), 'utf8'),
    stop: async () => {
      await endOrderly(app, main);
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
    kill: () => killAll(main),
  };
}

async function findWindow(
  app: ElectronApplication,
  page: 'index' | 'recorder' | 'question',
): Promise<Page> {
  const isIt = (window: Page): boolean => window.url().includes(`/${page}.html`);
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const found = app.windows().find(isIt);
    if (found) {
      await found.waitForFunction(() => 'bridge' in window);
      return found;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`There is no window with ${page}.html`);
}

/** The calls that a window can make, from the test. */
export function apiOf(page: Page): Api {
  const callOf = (method: string) => async (input: unknown) => {
    const outcome = await page.evaluate(([name, value]) => window.bridge.call(name, value), [
      method,
      input,
    ] as const);
    if (!outcome.ok) throw new AppError(outcome.code, outcome.details);
    return outcome.value;
  };
  const areas = Object.entries(contract).map(([area, methods]) => [
    area,
    Object.fromEntries(Object.keys(methods).map((name) => [name, callOf(`${area}.${name}`)])),
  ]);
  return Object.fromEntries(areas) as Api;
}

/** Every name by which the application can be called. */
export const METHODS: readonly string[] = Object.entries(contract).flatMap(([area, methods]) =>
  Object.keys(methods).map((name) => `${area}.${name}`),
);
