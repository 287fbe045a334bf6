// A page that dies comes back by itself; recording never noticed.
import { expect, test } from '@playwright/test';

import { apiOf, launch } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

test('loads a page again that died, and logs it', async () => {
  const running = await launch({ args: ['--command=switch:call-first', '--command=show'] });
  try {
    const page = await running.window('recorder');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        if (webContents.getURL().includes('recorder')) webContents.forcefullyCrashRenderer();
      }
    });
    await expect.poll(() => running.log()).toContain('a page is gone');
    await expect
      .poll(() =>
        running.app.evaluate(({ BrowserWindow }) =>
          Promise.all(
            BrowserWindow.getAllWindows()
              .filter(({ webContents }) => !webContents.isCrashed())
              .map(({ webContents }) =>
                webContents.executeJavaScript('document.querySelector("h1")?.textContent ?? ""'),
              ),
          ),
        ),
      )
      .toContain('First call');
    expect(segmentsIn(dataFileOf(running.userData)).at(-1)).toMatchObject({
      code: 'call-first',
      end: null,
    });
  } finally {
    await running.stop();
  }
});

test('logs a bug of a page without what was typed, and lives on', async () => {
  const running = await launch();
  try {
    const page = await running.window('index');
    await apiOf(page).settings.about();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('call Petrov');
      });
      void Promise.reject(new RangeError('call Ivanov'));
    });
    await expect
      .poll(() => running.log())
      .toMatch(/bug in \/index\.html\s+RangeError[\s\S]*TypeError|TypeError[\s\S]*RangeError/);
    expect(running.log()).not.toMatch(/Petrov|Ivanov/);
    await expect(page.getByRole('alert')).toContainText('unforeseen');
  } finally {
    await running.stop();
  }
});
