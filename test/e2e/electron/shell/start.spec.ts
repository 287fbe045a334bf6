import { expect, test } from '@playwright/test';

import { apiOf, launch } from '../../support/launch.ts';

test('opens its window and answers it', async () => {
  const running = await launch();
  const page = await running.window('index');
  const about = await apiOf(page).settings.about();
  expect(about.mode).toBe('own');
  expect(about.dataFile).toBe(`${running.userData}/data/chronokadr.sqlite`);
  await expect
    .poll(() =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true]);
  await running.stop();
  expect(running.process.exitCode).toBe(0);
});
