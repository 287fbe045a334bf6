// promises.md T11: one application over the data; every other start hands over what it was asked and ends.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { press } from '../../support/keyboard.ts';
import { launch, type Running, temporaryFolder } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { startBeside } from '../../support/second-start.ts';

let running: Running;

test.beforeAll(async () => {
  running = await launch();
  await running.window('index');
});
test.afterAll(() => running.stop());

test('ends 20 second starts within 2 s each, and none of them opens the data', async () => {
  const folder = temporaryFolder();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await new Promise((done) => setTimeout(done, Math.random() * 100));
    const { ended } = await startBeside(running.userData, []);
    const { code, ms } = await ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(2000);
  }
  if (existsSync('/usr/bin/strace')) {
    const trace = join(folder, 'opens');
    const watch = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=open,openat', '-o', trace];
    const { ended } = await startBeside(running.userData, [], watch);
    expect((await ended).code).toBe(0);
    const opened = readFileSync(trace, 'utf8');
    expect(opened).toContain('index.cjs'); // the watcher sees what is opened
    expect(opened).not.toContain('chronokadr.sqlite');
    expect(opened).not.toContain('better_sqlite3.node');
  }
  rmSync(folder, { recursive: true });
});

test('shows its window when it is started again', async () => {
  const isVisible = (): Promise<boolean | undefined> =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isVisible()).toBe(false);
  await (
    await startBeside(running.userData, [])
  ).ended;
  await expect.poll(isVisible).toBe(true);
});

test('carries out what a second start was told', async () => {
  const dataFile = dataFileOf(running.userData);
  const say = async (command: string): Promise<void> => {
    expect((await (await startBeside(running.userData, [`--command=${command}`])).ended).code).toBe(
      0,
    );
  };
  await say('switch:call-first');
  await expect.poll(() => segmentsIn(dataFile)).toMatchObject([{ code: 'call-first', end: null }]);
  await say('interrupt:care-question');
  await expect
    .poll(() => segmentsIn(dataFile).at(-1))
    .toMatchObject({ code: 'care-question', end: null });
  await say('resume');
  await expect
    .poll(() => segmentsIn(dataFile).at(-1))
    .toMatchObject({ code: 'call-first', end: null });
  await say('end-day');
  await expect.poll(() => segmentsIn(dataFile).filter(({ end }) => end === null)).toEqual([]);
  expect(segmentsIn(dataFile).map(({ code }) => code)).toEqual([
    'call-first',
    'care-question',
    'call-first',
  ]);
});

test('refuses a command that is none, with the words that are', async () => {
  const { code, errors } = await (await startBeside(running.userData, ['--command=dance'])).ended;
  expect(code).toBe(2);
  expect(errors).toContain('--command=dance is no command');
  expect(errors).toContain('switch:CODE');
});

test('does not start over data that another user’s application has open', async () => {
  const userData = temporaryFolder();
  const started = await startBeside(userData, [`--data-dir=${join(running.userData, 'data')}`]);
  await expect.poll(() => started.errors(), { timeout: 15_000 }).toContain('database-in-use');
  // The dialog that says so is answered as a person would.
  const timer = setInterval(() => press('Return'), 300);
  const { code } = await started.ended;
  clearInterval(timer);
  expect(code).toBe(1);
  rmSync(userData, { recursive: true, force: true });
});

test('records at once when the first start is told what, and opens the recorder', async () => {
  const first = await launch({ args: ['--command=switch:call-closing'] });
  await first.window('recorder');
  expect(first.app.windows()).toHaveLength(1);
  await expect
    .poll(() => segmentsIn(dataFileOf(first.userData)))
    .toMatchObject([{ code: 'call-closing', end: null }]);
  await first.stop();
});

test('runs the demonstration beside the person’s own data', async () => {
  const demo = await launch({ args: ['--demo'], userData: running.userData });
  await demo.window('index');
  const titles = await demo.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles).toEqual(['Chronokadr — demonstration study']);
  expect(existsSync(join(running.userData, 'demo/chronokadr.sqlite'))).toBe(true);
  await expect
    .poll(() => segmentsIn(join(running.userData, 'demo/chronokadr.sqlite')).length)
    .toBeGreaterThan(1000);
  expect(segmentsIn(dataFileOf(running.userData)).length).toBe(3);
  await demo.stop();
});
