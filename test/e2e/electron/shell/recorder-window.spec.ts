import { rmSync } from 'node:fs';

// The small window that floats: it takes no focus, keeps its place, and goes when it is closed without ending anything.
import { expect, test } from '@playwright/test';

import { focusedWindow, otherWindow, type OtherWindow } from '../../support/keyboard.ts';
import { apiOf, launch, type Running, temporaryFolder } from '../../support/launch.ts';

const userData = temporaryFolder();
let running: Running;
let other: OtherWindow;

test.beforeAll(async () => {
  running = await launch({ userData });
  await running.window('index');
  other = await otherWindow();
});
test.afterAll(async () => {
  other.close();
  await running.stop();
  rmSync(userData, { recursive: true, force: true });
});

interface Shown {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isVisible: boolean;
  readonly isAlwaysOnTop: boolean;
}

/** The recorder window as the system has it; undefined while there is none. */
const recorder = (): Promise<Shown | undefined> =>
  running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('recorder.html'),
    );
    return (
      window && {
        ...window.getBounds(),
        isVisible: window.isVisible(),
        isAlwaysOnTop: window.isAlwaysOnTop(),
      }
    );
  });

/** How far a window reaches beyond the area, in pixels. */
function overhang(window: Shown, area: Omit<Shown, 'isVisible' | 'isAlwaysOnTop'>): number {
  return Math.max(
    area.x - window.x,
    area.y - window.y,
    window.x + window.width - area.x - area.width,
    window.y + window.height - area.y - area.height,
    0,
  );
}

const screenArea = () => running.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);

const api = async () => apiOf(await running.window('index'));

/** Whether the main window is there: it takes the focus when it appears, as it should. */
const isMainShown = (): Promise<boolean> =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.webContents.getURL().includes('index.html') && window.isVisible(),
    ),
  );

test('appears above the others without taking the focus', async () => {
  await expect.poll(isMainShown).toBe(true);
  await expect
    .poll(() => {
      other.focus();
      return focusedWindow();
    })
    .toBe(other.id);
  await (await api()).recording.showWindow({ isShown: true });
  await expect
    .poll(recorder)
    .toMatchObject({ width: 360, height: 56, isVisible: true, isAlwaysOnTop: true });
  await new Promise((done) => setTimeout(done, 500));
  expect(focusedWindow()).toBe(other.id);
});

test('stands inside the screen, and grows inwards', async () => {
  const small = await recorder();
  await (await api()).recording.expandWindow({ isExpanded: true });
  await expect.poll(recorder).toMatchObject({ width: 360, height: 300 });
  const large = await recorder();
  const area = await screenArea();
  expect([small, large].map((window) => window && overhang(window, area))).toEqual([0, 0]);
  await (await api()).recording.expandWindow({ isExpanded: false });
  await expect.poll(recorder).toMatchObject({ x: small?.x, y: small?.y, height: 56 });
});

test('hides when it is closed, and is remembered as hidden', async () => {
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().includes('recorder.html')) window.close();
    }
  });
  await expect.poll(recorder).toMatchObject({ isVisible: false });
  expect((await (await api()).settings.get()).recorder.isShown).toBe(false);
  await (await api()).recording.showWindow({ isShown: true });
  await expect.poll(recorder).toMatchObject({ isVisible: true });
});

test('comes back where it was put, pulled back onto a screen that is smaller now', async () => {
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().includes('recorder.html')) window.setPosition(100, 120);
    }
  });
  const saved = async () => (await (await api()).settings.get()).recorder;
  await expect.poll(saved).toMatchObject({ x: 100, y: 120 });
  await (await api()).settings.change({ purpose: 'time' });
  const person = await (await api()).recording.addPerson({ name: 'Anna' });
  await (await api()).settings.change({ currentPersonId: person.id });
  await running.stop();

  running = await launch({ userData });
  await running.window('recorder');
  await expect.poll(recorder).toMatchObject({ x: 100, y: 120, isVisible: true });
  await (
    await api()
  ).settings.change({
    recorder: { x: 50_000, y: -400, isExpanded: true, isShown: true },
  });
  await running.stop();

  running = await launch({ userData });
  await running.window('recorder');
  const { width } = await screenArea();
  await expect.poll(recorder).toMatchObject({ x: width - 360, y: 0, height: 300 });
});

test('lets the main window be closed, and recording goes on', async () => {
  await running.app.evaluate(({ BrowserWindow, dialog }) => {
    Reflect.set(dialog, 'showMessageBox', (options: { message: string }) => {
      Reflect.set(globalThis, '__hint', options.message);
      return Promise.resolve({ response: 0 });
    });
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().includes('index.html')) window.close();
    }
  });
  const hint = (): Promise<unknown> =>
    running.app.evaluate(() => Reflect.get(globalThis, '__hint'));
  await expect.poll(hint).toBe('Chronokadr goes on');
  await expect.poll(recorder).toMatchObject({ isVisible: true });
  expect(running.process.exitCode).toBeNull();
});
