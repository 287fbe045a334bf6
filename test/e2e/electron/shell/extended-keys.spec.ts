// promises.md T25–T27: the key hook hears our chords, keeps nothing else, and is gone when it is off.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import type { HotkeysStatus } from '#shared/hotkeys/chord-status.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import {
  hold,
  otherWindow,
  type OtherWindow,
  press,
  setLayout,
  type,
} from '../../support/keyboard.ts';
import { apiOf, launch, type Running } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

/** What a person might type elsewhere and must never be found here again. */
const CANARIES = ['zyxwhorses', 'batterystaple77', 'correctqvjk', 'geheimnis42x'];
const RANDOM_KEYS = 10_000;

let running: Running;
let other: OtherWindow;

test.beforeAll(async () => {
  setLayout('us');
  running = await launch();
  const page = await running.window('index');
  other = await otherWindow();
  await listenToHook();
  await apiOf(page).settings.change({ hotkeyEngine: 'extended' });
});
test.afterAll(async () => {
  other.close();
  await running.stop();
});

/** Notes every message that comes out of the hook’s process, as it comes. */
async function listenToHook(): Promise<void> {
  await running.app.evaluate(({ utilityProcess }) => {
    const messages: unknown[] = [];
    Reflect.set(globalThis, '__hookMessages', messages);
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (...words) => {
      const child = fork(...words);
      child.on('message', (message: unknown) => messages.push(message));
      return child;
    };
  });
}

const messages = (): Promise<Record<string, unknown>[]> =>
  running.app.evaluate(() => Reflect.get(globalThis, '__hookMessages'));

/** Processes of the hook that live now. */
const hooks = (): Promise<number> =>
  running.app.evaluate(
    ({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Chronokadr keys').length,
  );

async function command(wanted: RecorderCommand): Promise<void> {
  const api = apiOf(await running.window('index'));
  const { currentPersonId } = await api.settings.get();
  if (currentPersonId === null) throw new Error('Nobody is there');
  await api.recording.command({ personId: currentPersonId, command: wanted });
}

const status = async (): Promise<HotkeysStatus> =>
  apiOf(await running.window('index')).hotkeys.status();

const until = (count: number) => expect.poll(hooks, { timeout: 15_000 }).toBe(count);

test('does not run while no day is open, and the system’s keys begin one', async () => {
  expect((await status()).engine).toBe('extended');
  expect(await hooks()).toBe(0);
  other.focus();
  press('ctrl+alt+1');
  await expect
    .poll(() => segmentsIn(dataFileOf(running.userData)))
    .toMatchObject([{ code: 'call-first', end: null }]);
  await until(1);
});

test('hears chords, each once, also while a key is held down', async () => {
  await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
  const registered = await running.app.evaluate(({ globalShortcut }) =>
    globalShortcut.isRegistered('Control+Alt+2'),
  );
  expect(registered).toBe(false); // it is the hook that hears now
  other.focus();
  press('ctrl+alt+2');
  await expect
    .poll(() => segmentsIn(dataFileOf(running.userData)).map(({ code }) => code))
    .toEqual(['call-first', 'call-follow-up']);
  hold('ctrl+alt+4', 1.2);
  await new Promise((done) => setTimeout(done, 200));
  expect(segmentsIn(dataFileOf(running.userData)).map(({ code }) => code)).toEqual([
    'call-first',
    'call-follow-up',
    'meeting',
  ]);
});

test('keeps nothing of 10,000 keys and of words that are typed elsewhere', async () => {
  test.setTimeout(120_000);
  const before = (await messages()).length;
  other.focus();
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  let typed = '';
  while (typed.length < RANDOM_KEYS) typed += letters[Math.floor(Math.random() * letters.length)];
  for (let at = 0; at < RANDOM_KEYS; at += 2000) type(typed.slice(at, at + 2000));
  for (const canary of CANARIES) type(canary);
  press('ctrl+alt+3');
  await expect
    .poll(() => segmentsIn(dataFileOf(running.userData)).at(-1)?.code)
    .toBe('call-closing');

  const all = await messages();
  expect(all.every((message) => Object.keys(message).toSorted().join() === 'chordId,t')).toBe(true);
  // One chord; and a sign of life at most each 10 s.
  const fresh = all.slice(before);
  expect(fresh.filter(({ chordId }) => chordId !== 0)).toHaveLength(1);
  expect(fresh.length).toBeLessThan(20);

  await new Promise((done) => setTimeout(done, 300));
  const needles = [...CANARIES, ...[0, 3000, 9000].map((at) => typed.slice(at, at + 12))];
  const hits = globSync(join(running.userData, '**/*')).flatMap((path) => {
    const content = readIfFile(path);
    const reversed = content?.toString('utf16le');
    return needles
      .filter((needle) => content?.includes(needle) === true || reversed?.includes(needle) === true)
      .map((needle) => `${path}: ${needle}`);
  });
  expect(hits).toEqual([]);
  expect(globSync(join(running.userData, 'data/*')).length).toBeGreaterThanOrEqual(3); // file, log, lock
});

function readIfFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // a folder, a socket, or gone
  }
}

test('is gone in a pause, and hears nothing then', async () => {
  await command({ kind: 'pause' });
  await until(0);
  const before = (await messages()).length;
  other.focus();
  type('a pause is private');
  await new Promise((done) => setTimeout(done, 500));
  expect((await messages()).length).toBe(before);
  expect(hookThreads(running.process.pid ?? 0)).toEqual([]);
  await command({ kind: 'resume' });
  await until(1);
});

test('is gone while the screen is locked or the computer sleeps', async () => {
  for (const [off, on] of [
    ['lock-screen', 'unlock-screen'],
    ['suspend', 'resume'],
  ] as const) {
    await running.app.evaluate(({ powerMonitor }, sign) => powerMonitor.emit(sign), off);
    await until(0);
    await running.app.evaluate(({ powerMonitor }, sign) => powerMonitor.emit(sign), on);
    await until(1);
  }
});

test('gives way to the system’s keys when its process dies', async () => {
  const pid = await running.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Chronokadr keys')?.pid,
  );
  if (pid === undefined) throw new Error('There is no hook');
  process.kill(pid, 'SIGKILL');
  await expect.poll(status).toMatchObject({ engine: 'system', problem: 'not-available' });
  expect(await hooks()).toBe(0); // it does not start again and again
  other.focus();
  press('ctrl+alt+5');
  await expect
    .poll(() => segmentsIn(dataFileOf(running.userData)).at(-1)?.code)
    .toBe('correspondence');
});

test('is gone when the person turns it off', async () => {
  const api = apiOf(await running.window('index'));
  await api.settings.change({ hotkeyEngine: 'extended' }); // tries again
  await until(1);
  await api.settings.change({ hotkeyEngine: 'system' });
  await until(0);
  expect(await status()).toMatchObject({ engine: 'system', problem: null });
});

/** Threads that belong to a key hook, in a process. */
function hookThreads(pid: number): string[] {
  return globSync(`/proc/${pid}/maps`)
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.includes('uiohook'));
}
