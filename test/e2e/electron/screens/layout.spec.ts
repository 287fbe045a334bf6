// Every screen has room for itself, from a small notebook to a 4K display, and says nothing against itself.
import { expect, type Page, test } from '@playwright/test';

import { type MainWindow, openMain } from '../../pages/main-window.ts';
import { DIALOGS, leave, SCREENS, show } from '../../pages/states.ts';

const SIZES = [
  [1024, 700],
  [1440, 900],
  [2560, 1440],
  [3840, 2160],
] as const;

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
  await window.api.settings.backUp();
});
test.afterAll(() => window.running.stop());

/** What does not fit: the page itself, or words that a button, a heading or the head of a table cuts off. */
function cut(): string[] {
  const isWider = ({ scrollWidth, clientWidth }: Element): boolean =>
    clientWidth > 0 && scrollWidth > clientWidth + 1;
  const isBeyond = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1;
  };
  const isSeen = (element: HTMLElement): boolean =>
    element.checkVisibility() && element.offsetWidth > 1 && element.offsetHeight > 1;
  // The mark of a waiting question hangs over the corner of its day in the small calendar.
  const words = 'button:not([data-day]), [class*="Button-label"], th, th *, h1, h2, h3, label';
  const named = [...document.querySelectorAll<HTMLElement>(words)];
  const page = [document.documentElement, ...document.querySelectorAll<HTMLElement>('main')];
  return [
    ...page.filter(isWider),
    ...named.filter((each) => isSeen(each) && (isWider(each) || isBeyond(each))),
  ].map(
    ({ tagName, textContent, scrollWidth, clientWidth }) =>
      `${tagName} “${textContent.trim().slice(0, 60)}”: ${scrollWidth} in ${clientWidth}`,
  );
}

const cutOn = (page: Page): Promise<string[]> => page.evaluate(cut);

for (const language of ['ru', 'en'] as const) {
  for (const [width, height] of SIZES) {
    test(`fits ${width} × ${height} in ${language}`, async () => {
      test.setTimeout(120_000);
      await window.api.settings.change({ language, theme: 'light' });
      await window.resize(width, height);
      const found: string[] = [];
      // Dialogs have one width: the smallest window decides.
      for (const state of width === 1024 ? [...SCREENS, ...DIALOGS] : SCREENS) {
        await show(window, state, language);
        found.push(...(await cutOn(window.page)).map((line) => `${state.name}: ${line}`));
        const path = test.info().outputPath(`${state.name}.png`);
        await window.page.screenshot({ path });
        await test.info().attach(state.name, { path, contentType: 'image/png' });
        await leave(window);
      }
      expect(found).toEqual([]);
    });
  }
}

test('says nothing against itself meanwhile', () => {
  expect(window.complaints).toEqual([]);
});

test('sees what does not fit', async () => {
  await window.go('help');
  await window.page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'too long';
    button.style.cssText = 'width: 20px; white-space: nowrap; overflow: hidden';
    document.querySelector('main')?.append(button);
  });
  expect((await cutOn(window.page)).join()).toContain('“too long”');
});
