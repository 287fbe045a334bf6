import { expect, type Locator, type Page } from '@playwright/test';

/** A day on the screen of today, in English. */
export interface Day {
  readonly timeline: Locator;
  /** The block that the keys have reached, in words. */
  readonly cursor: Locator;
  readonly list: Locator;
  /** Every observation of the list: `09:00–09:04 First call`. */
  readonly lines: () => Promise<string[]>;
  readonly tool: (name: string) => Locator;
  readonly dialog: Locator;
  readonly problem: Locator;
  /** The history of the day, while it is open. */
  readonly history: Locator;
  readonly clickAt: (time: string) => Promise<void>;
  /** Drags along the timeline. */
  readonly drag: (from: string, to: string) => Promise<void>;
  /** Types into the field for an operation of a dialog, and takes the best match. */
  readonly chooseOperation: (typed: string) => Promise<void>;
}

/** The middle of the blocks, down from the top of the timeline. */
const TRACK_MIDDLE = 50;

/** The day that is shown. */
export function dayOf(page: Page): Day {
  const timeline = page.getByRole('listbox', { name: /^Timeline/ });
  const list = page.getByRole('grid', { name: 'Observations of the day' });
  const dialog = page.getByRole('dialog');
  const placeAt = async (time: string): Promise<{ readonly x: number; readonly y: number }> => {
    const box = await timeline.boundingBox();
    const label = (await timeline.getAttribute('aria-label')) ?? '';
    const [from, to] = [...label.matchAll(/\d\d:\d\d/g)].map(([found]) => minutesOf(found));
    if (!box || from === undefined || to === undefined) throw new Error('There is no timeline');
    const share = (minutesOf(time) - from) / (to - from);
    return { x: box.x + share * Math.floor(box.width), y: box.y + TRACK_MIDDLE };
  };
  return {
    timeline,
    cursor: timeline.getByRole('option'),
    list,
    lines: async () => {
      const rows = await list.getByRole('row').all();
      const texts = await Promise.all(
        rows.slice(1).map((row) => row.locator('td').allInnerTexts()),
      );
      return texts.map(([times = '', name = '']) => `${times} ${name}`);
    },
    tool: (name) =>
      page
        .getByRole('toolbar', { name: 'What can be done' })
        .getByRole('button', { name, exact: true }),
    dialog,
    problem: page.getByRole('alert'),
    history: page.getByRole('complementary', { name: 'History of the day' }),
    clickAt: async (time) => {
      const { x, y } = await placeAt(time);
      await page.mouse.click(x, y);
    },
    drag: async (from, to) => {
      const [start, end] = [await placeAt(from), await placeAt(to)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, end.y, { steps: 4 });
      await page.mouse.move(end.x, end.y, { steps: 4 });
      await page.mouse.up();
    },
    chooseOperation: async (typed) => {
      const field = dialog.getByRole('combobox', { name: 'Operation' });
      await field.click();
      await page.keyboard.type(typed);
      await expect(page.getByRole('option', { name: new RegExp(typed, 'i') }).last()).toBeVisible();
      await field.press('Enter');
      await expect(field).toHaveValue(new RegExp(typed, 'i'));
    },
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
