import { expect, type Page } from '@playwright/test';

import type { Api } from '#shared/contract/contract.ts';
import type { SettingsPatch } from '#shared/settings/settings.ts';

import { apiOf, launch, type LaunchOptions, type Running } from '../support/launch.ts';

/** The main window as a person meets it. */
export interface MainWindow {
  readonly running: Running;
  readonly page: Page;
  readonly api: Api;
  /** What the console complained about so far. Nobody sees it, so nothing may stand there. */
  readonly complaints: readonly string[];
  /** Goes to a screen, such as `results?period=week`, and waits until it is there. */
  readonly go: (screen: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
}

/** Starts the application past its welcome: somebody is timed, and all screens can be reached. */
export async function openMain(
  options: LaunchOptions & { readonly person?: string; readonly settings?: SettingsPatch } = {},
): Promise<MainWindow> {
  const running = await launch(options);
  const window = await mainWindowOf(running);
  const { api } = window;
  const { person: name, settings } = options;
  const people = await api.recording.people();
  const person =
    people.find((each) => each.name === name) ??
    people[0] ??
    (await api.recording.addPerson({ name: name ?? 'Anna' }));
  await api.settings.change({ purpose: 'study', currentPersonId: person.id, ...settings });
  await window.page.reload();
  await window.go('today');
  return window;
}

/** The main window of a running application. */
export async function mainWindowOf(running: Running): Promise<MainWindow> {
  const page = await running.window('index');
  const complaints: string[] = [];
  complain(page, complaints);
  return {
    running,
    page,
    api: apiOf(page),
    complaints,
    go: (screen) => go(page, screen),
    resize: (width, height) => resize(running, page, { width, height }),
  };
}

/** Listens for everything that a page says against itself. */
export function complain(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

/** The question of the welcome. */
const WELCOME = /^(What brings you here|С чем вы пришли)/;

/**
 * A start that has not yet decided where to begin may lead elsewhere once, or not hear of the way: then it is gone again,
 * by another screen.
 */
async function go(page: Page, screen: string): Promise<void> {
  const [path = ''] = screen.split('?');
  const isWelcome = path === 'welcome' ? 1 : 0;
  const walk = (hash: string): Promise<void> =>
    page.evaluate((wanted) => {
      window.location.hash = wanted;
    }, hash);
  let isAgain = false;
  await expect(async () => {
    if (isAgain) {
      await walk('#/help');
      await settled(page);
    }
    isAgain = true;
    await walk(`#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 5000 });
    await settled(page);
    expect(page.url()).toContain(`#/${path}`);
    const question = page.getByRole('radiogroup', { name: WELCOME });
    await expect(question).toHaveCount(isWelcome, { timeout: 1000 });
  }).toPass();
}

/** Until no part of the screen is loading any more, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await painted();
    const finite = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.race([
      Promise.allSettled(finite.map(({ finished }) => finished)),
      new Promise((done) => setTimeout(done, 1000)),
    ]);
    await painted();
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function resize({ app }: Running, page: Page, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().includes('index.html')) window.setContentSize(width, height);
    }
  }, size);
  // A window as large as the screen comes out a pixel smaller where nothing manages windows.
  const isThere = ({ width, height }: Size): boolean =>
    Math.abs(innerWidth - width) <= 1 && Math.abs(innerHeight - height) <= 1;
  await expect.poll(() => page.evaluate(isThere, size)).toBe(true);
  await settled(page);
}
