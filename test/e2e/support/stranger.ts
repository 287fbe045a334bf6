// A server that is not ours, on this computer, and a window that may use it: what our windows are refused works there.
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { _electron, type ElectronApplication, type Page } from '@playwright/test';

import { electronRuntime } from '#scripts/electron-runtime.mjs';

import {
  AS_ROOT,
  launch,
  type LaunchOptions,
  type Running,
  temporaryFolder,
  testEnvironment,
} from './launch.ts';

/** The server, and everything that was asked of it. */
export interface Stranger {
  /** Such as `http://127.0.0.1:40000`. */
  readonly origin: string;
  /** The path of each request that reached it. */
  readonly asked: readonly string[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCRIPT = `self.__ran ? __ran.push('foreign script') : self.postMessage?.('foreign worker')`;
/** What it answers, by how the path ends; anything else gets a page. */
const ANSWERS: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  png: ['image/png', PIXEL],
  js: ['text/javascript', SCRIPT],
  css: ['text/css', 'body { --foreign: 1 }'],
  txt: ['text/plain', 'foreign'],
};
const PAGE = ['text/html', '<!doctype html><title>foreign</title><p>A foreign page'] as const;

/** Starts it on a free port; everybody may read its answers. */
export async function startStranger(): Promise<Stranger> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const [type, body] = ANSWERS[url.split('.').at(-1) ?? ''] ?? PAGE;
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    forget: () => void asked.splice(0),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A window of another program, which guards nothing. */
interface UnguardedWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

const PROGRAM = `
const { app, BrowserWindow } = require('electron');
const address = process.argv.find((word) => word.startsWith('--open=')).slice(7);
app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL(address));
`;

/** Opens a page of the stranger in a tiny application of its own, in the same Electron as ours. */
export async function openUnguarded({ origin }: Stranger): Promise<UnguardedWindow> {
  const folder = temporaryFolder();
  const about = { name: 'unguarded', version: '1.0.0', main: 'main.cjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'main.cjs'), PROGRAM);
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const app = await _electron.launch({
    executablePath: (await electronRuntime()).path,
    args: [folder, ...AS_ROOT, profile, `--open=${origin}/home`],
    env: await testEnvironment(),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    app,
    page,
    stop: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The application, a server that is not ours, and a window that may use it. */
export interface BesideStranger {
  readonly running: Running;
  /** The main window of the application. */
  readonly page: Page;
  readonly stranger: Stranger;
  /** The same attacks work there: what they prove in our window is the guard, not a mistake in the attack. */
  readonly unguarded: UnguardedWindow;
  readonly stop: () => Promise<void>;
}

/** Starts the three of them. */
export async function launchBesideStranger(options: LaunchOptions = {}): Promise<BesideStranger> {
  const stranger = await startStranger();
  const running = await launch(options);
  const page = await running.window('index');
  const unguarded = await openUnguarded(stranger);
  return {
    running,
    page,
    stranger,
    unguarded,
    stop: async () => {
      await running.stop();
      await unguarded.stop();
      await stranger.close();
    },
  };
}
