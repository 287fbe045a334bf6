import { expect, type Locator, type Page } from '@playwright/test';

import { type MainWindow, settled } from './main-window.ts';
import { type Language, wordsOf } from './words.ts';

/** A screen of the demonstration study, with something open on it. */
export interface ScreenState {
  readonly name: string;
  /** Where it begins. */
  readonly screen: string;
  /** What is pressed there. */
  readonly open?: (page: Page, say: (key: string) => string) => Promise<void>;
}

const DAY = 'today/2026-03-27';

/** Every screen as it opens. */
export const SCREENS: readonly ScreenState[] = [
  { name: 'today', screen: 'today' },
  { name: 'a day', screen: DAY },
  { name: 'a day without anything', screen: 'today/2026-03-01' },
  { name: 'workdays', screen: 'workdays' },
  { name: 'results', screen: 'results' },
  { name: 'results of nothing', screen: 'results?from=2026-01-01&to=2026-01-02' },
  { name: 'people', screen: 'results?view=people' },
  { name: 'balance', screen: 'results?view=balance' },
  { name: 'photograph', screen: 'results?view=photograph' },
  { name: 'norms', screen: 'results?view=norms' },
  { name: 'roles', screen: 'roles' },
  { name: 'report', screen: 'reports' },
  { name: 'report of nothing', screen: 'reports?from=2026-01-01&to=2026-01-02' },
  { name: 'work sampling', screen: 'results?view=sampling' },
  { name: 'operations', screen: 'operations' },
  { name: 'observing', screen: 'observe' },
  { name: 'settings', screen: 'settings' },
  { name: 'help', screen: 'help' },
  { name: 'welcome', screen: 'welcome' },
];

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens a dialog by a key. */
const key = (chord: string) => async (page: Page) => {
  await page.keyboard.press(chord);
  await dialog(page).waitFor();
};

/** Chooses the first observation of the list and presses a key on it. */
const onFirst = (chord: string) => async (page: Page) => {
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.keyboard.press(chord);
  await dialog(page).waitFor();
};

/** Opens the operation that took the most time. */
const openReadings = async (page: Page, say: (key: string) => string): Promise<void> => {
  const table = page.getByRole('table', { name: say('statistics.operations'), exact: true });
  await table.locator('tbody button').first().click();
  await page
    .getByRole('complementary')
    .filter({ has: page.getByRole('grid') })
    .waitFor();
};

/** Every dialog, panel and menu. */
export const DIALOGS: readonly ScreenState[] = [
  {
    name: 'belief',
    screen: 'results',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('statistics.belief.answer') }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'round',
    screen: 'results?view=sampling',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('sampling.round') }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'plan of questions',
    screen: 'results?view=sampling',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('sampling.planButton') }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'palette', screen: 'today', open: key('Control+k') },
  { name: 'keys of the screen', screen: DAY, open: key('Shift+?') },
  { name: 'entry', screen: DAY, open: key('n') },
  { name: 'edit', screen: DAY, open: onFirst('e') },
  { name: 'split', screen: DAY, open: onFirst('s') },
  { name: 'reassign', screen: DAY, open: onFirst('r') },
  {
    name: 'fill a gap',
    screen: DAY,
    open: async (page) => {
      await clickGap(page);
      await dialog(page).waitFor();
    },
  },
  {
    name: 'history',
    screen: DAY,
    open: (page, say) =>
      page.getByRole('button', { name: say('workdays.audit.button'), exact: true }).click(),
  },
  {
    name: 'calendar',
    screen: DAY,
    open: async (page, say) => {
      await page.getByRole('button', { name: say('workdays.calendar.open'), exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'operations to start',
    screen: DAY,
    open: (page, say) => page.getByRole('button', { name: say('answers.operation') }).click(),
  },
  {
    name: 'period',
    screen: 'results',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('app.period.label') }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'how it is reckoned',
    screen: 'results?view=balance',
    open: async (page, say) => {
      const name = say('statistics.balance.reckoned');
      await page.getByRole('button', { name, exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'observations behind a number',
    screen: 'results',
    open: async (page) => {
      await page.getByRole('main').locator('p button').first().click();
      await page
        .getByRole('complementary')
        .filter({ has: page.getByRole('grid') })
        .waitFor();
    },
  },
  { name: 'the readings of an operation', screen: 'results', open: openReadings },
  {
    name: 'choices of the time study',
    screen: 'results',
    open: async (page, say) => {
      await openReadings(page, say);
      await page.getByRole('button', { name: say('timeStudy.card.choices'), exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'why a reading is excluded',
    screen: 'results',
    open: async (page, say) => {
      await openReadings(page, say);
      const grid = page.getByRole('complementary').getByRole('grid');
      await grid.focus();
      await page.keyboard.press('x');
      await dialog(page).waitFor();
    },
  },
  {
    name: 'an operation',
    screen: 'operations',
    open: (page) => page.getByRole('treeitem').nth(2).click(),
  },
  {
    name: 'merging',
    screen: 'operations',
    open: async (page, say) => {
      await page.getByRole('treeitem').nth(2).click();
      await page.getByRole('button', { name: say('operations.merge.open') }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'a new person',
    screen: 'settings',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('settings.people.add') }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'restoring',
    screen: 'settings',
    open: async (page, say) => {
      await page
        .getByRole('button', { name: say('settings.backups.restore') })
        .first()
        .click();
      await dialog(page).waitFor();
    },
  },
];

/** Clicks the widest gap of the timeline. */
async function clickGap(page: Page): Promise<void> {
  const gaps = await page.locator('rect[class*="gap"]').all();
  const boxes = await Promise.all(gaps.map((gap) => gap.boundingBox()));
  const [widest] = boxes
    .flatMap((box) => box ?? [])
    .toSorted((one, other) => other.width - one.width);
  if (!widest) throw new Error('There is no gap on the timeline');
  await page.mouse.click(widest.x + widest.width / 2, widest.y + widest.height / 2);
}

/** Brings the window into a state, from a screen without anything open. */
export async function show(
  window: MainWindow,
  state: ScreenState,
  language: Language,
): Promise<void> {
  const { page } = window;
  await window.go('help');
  await window.go(state.screen);
  await state.open?.(page, (text) => wordsOf(language, text));
  await settled(page);
}

/** Closes what `show` opened; a list that is open in a dialog takes the first Esc. */
export async function leave({ page }: MainWindow): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}
