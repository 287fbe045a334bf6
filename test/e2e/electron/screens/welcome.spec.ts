// The first start, by keyboard alone, in the language of the system.
import { expect, test } from '@playwright/test';

import { mainWindowOf } from '../../pages/main-window.ts';
import { wordsOf } from '../../pages/words.ts';
import { launch } from '../../support/launch.ts';

for (const [system, language] of [
  ['ru_RU:ru', 'ru'],
  ['en', 'en'],
] as const) {
  test(`welcomes in ${language} and goes on to today, without a mouse`, async () => {
    const running = await launch({ language: system });
    const { page, api, complaints } = await mainWindowOf(running);
    const say = (key: string): string => wordsOf(language, key);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('radio', { name: say('welcome.purposes.time') })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: say('welcome.purposes.study') })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(say('welcome.nameOfFirst'))).toBeFocused();
    await page.keyboard.type(language === 'ru' ? 'Анна' : 'Anna');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/#\/today$/);
    await expect(page.getByText(say('recording.notStarted'))).toBeVisible();
    expect((await api.settings.get()).purpose).toBe('study');
    expect((await api.recording.people()).map(({ name }) => name)).toEqual([
      language === 'ru' ? 'Анна' : 'Anna',
    ]);
    expect(complaints).toEqual([]);

    // What the person sees is the screen, also when it is loaded again.
    await page.reload();
    await expect(page.getByText(say('recording.notStarted'))).toBeVisible();
    await running.stop();
  });
}
