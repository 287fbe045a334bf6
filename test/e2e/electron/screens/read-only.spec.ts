// Where nothing can be written, days can be looked at, and everything else says why it does not go.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { dayOf } from '../../pages/day.ts';
import { openMain } from '../../pages/main-window.ts';
import { mainWindowOf } from '../../pages/main-window.ts';
import { launch, temporaryFolder } from '../../support/launch.ts';
import { dayAgo, playDay } from '../../support/played-day.ts';

test('shows its days and a notice, and refuses with a clear text', async () => {
  test.skip(process.getuid?.() !== 0, 'makes a folder read-only for root too');
  const data = join(temporaryFolder(), 'data');
  mkdirSync(data);
  await playDay(join(data, 'chronokadr.sqlite'), 'Anna', dayAgo(1), [
    ['09:00', 'switch:call-first'],
    ['09:20', 'end-day'],
  ]);
  const args = [`--data-dir=${data}`];
  await (await openMain({ args })).running.stop();
  execFileSync('mount', ['--bind', data, data]);
  execFileSync('mount', ['-o', 'remount,ro,bind', data]);
  const running = await launch({ args });
  try {
    const { page, go, complaints } = await mainWindowOf(running);
    await go(`today/${dayAgo(1)}`);
    await expect(page.getByText(`The folder ${data} cannot be written to`)).toBeVisible();
    expect(await dayOf(page).lines()).toEqual(['09:00–09:20 First call']);
    await expect(dayOf(page).tool('Add')).toHaveCount(0);
    await dayOf(page).list.getByRole('row').nth(1).click();
    await page.keyboard.press('Delete');
    expect(await dayOf(page).lines()).toEqual(['09:00–09:20 First call']);

    await go('operations');
    await page.getByRole('treeitem', { name: 'First call' }).click();
    await page.keyboard.press('Delete');
    await expect(page.getByText(/cannot be written to\. Allow writing there/)).toBeVisible();
    await go('settings');
    await expect(page.getByRole('button', { name: 'Back up now' })).toBeDisabled();
    expect(complaints).toEqual([]);
  } finally {
    await running.stop();
    execFileSync('umount', [data]);
    rmSync(join(data, '..'), { recursive: true, force: true });
  }
});
