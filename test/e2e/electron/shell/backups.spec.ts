// A backup is made while the application runs, and a restore starts it anew over what the backup holds.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { apiOf, launch, type Running, temporaryFolder } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { startBeside } from '../../support/second-start.ts';

/** From now on something asks for the record every few milliseconds, by every way but keys and the tray's menu. */
async function knockAtAllDoors({ app }: Running, page: Page): Promise<void> {
  await app.evaluate(({ app: electron, powerMonitor, screen, BrowserWindow, dialog }) => {
    // A bug would wait for somebody to read of it.
    dialog.showErrorBox = () => undefined;
    const commands = ['switch:call-first', 'show'];
    setInterval(() => {
      powerMonitor.emit('lock-screen');
      powerMonitor.emit('resume');
      electron.emit('browser-window-focus');
      electron.emit('second-instance', {}, [], '', { commands });
      screen.emit('display-removed');
      for (const window of BrowserWindow.getAllWindows()) window.emit('move');
    }, 20);
  });
  await page.evaluate(() => {
    setInterval(() => {
      for (const name of ['settings.get', 'settings.about', 'statistics.photo']) {
        void window.bridge.call(name, name === 'statistics.photo' ? {} : undefined);
      }
    }, 20);
  });
}

test('puts back what a backup holds, and starts anew over it', async () => {
  const userData = temporaryFolder();
  const running = await launch({ userData });
  const api = apiOf(await running.window('index'));
  const codes = (): string[] => segmentsIn(dataFileOf(userData)).map(({ code }) => code);
  const say = async (command: string): Promise<void> => {
    await (
      await startBeside(userData, [`--command=${command}`])
    ).ended;
  };
  await say('switch:call-first');
  await say('end-day');
  await expect.poll(codes).toEqual(['call-first']);
  const made = await api.settings.backUp();
  expect(await api.settings.backups()).toEqual([made]);
  expect(made.bytes).toBeGreaterThan(0);
  await say('switch:rework');
  await expect.poll(codes).toEqual(['call-first', 'rework']);

  await expect(api.settings.restore({ file: '/etc/passwd' })).rejects.toThrow('not-found');
  expect(codes()).toEqual(['call-first', 'rework']);
  const note = join(userData, 'relaunched');
  await running.app.evaluate(({ app }, path) => {
    const { writeFileSync } = process.getBuiltinModule('node:fs');
    app.relaunch = () => writeFileSync(path, '');
  }, note);
  await knockAtAllDoors(running, await running.window('index'));
  const ended = new Promise((done) => running.process.once('exit', done));
  await api.settings.restore({ file: made.file }).catch(() => undefined);
  expect(await ended).toBe(0);
  expect(existsSync(note)).toBe(true);
  expect(running.log()).not.toMatch(/unexpected|bug in|not recorded|Error:/);

  const again = await launch({ userData });
  const backups = await apiOf(await again.window('index')).settings.backups();
  expect(codes()).toEqual(['call-first']);
  expect(backups.map(({ kind }) => kind)).toContain('restore'); // of what was there before
  await again.stop();
  rmSync(userData, { recursive: true });
});
