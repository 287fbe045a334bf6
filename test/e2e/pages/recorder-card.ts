import { type Locator, type Page } from '@playwright/test';

/** The recorder of the main window. */
export interface RecorderCard {
  /** The name of what runs, or why nothing does. */
  readonly name: Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Opens the menu of a button and takes the best match for what is typed there. */
  readonly pickBy: (button: string, typed: string) => Promise<void>;
  readonly note: Locator;
  readonly held: Locator;
  readonly outcome: (name: string) => Locator;
}

/** The recorder's card on the screen of today, in English. */
export function recorderCard(page: Page): RecorderCard {
  const card = page.getByRole('region', { name: 'Recorder', exact: true });
  const button = (name: string | RegExp): Locator =>
    card.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  return {
    name: card.getByRole('heading', { level: 2 }),
    button,
    pickBy: async (name, typed) => {
      await button(name).click();
      await page.locator('input:focus[placeholder="Type to search"]').waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    },
    note: card.getByRole('textbox', { name: 'Note' }),
    held: card.getByRole('list', { name: 'Waiting to be resumed' }).getByRole('listitem'),
    outcome: (name) => card.getByRole('group', { name: 'Outcome' }).getByRole('button', { name }),
  };
}
