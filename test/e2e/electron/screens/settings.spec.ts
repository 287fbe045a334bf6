// Each choice holds at once, in both windows; keys are heard as they are pressed; a backup brings back what was.
import { expect, test } from '@playwright/test';

import { type MainWindow, mainWindowOf, openMain } from '../../pages/main-window.ts';
import { wordsOf } from '../../pages/words.ts';
import { otherWindow, press, setLayout } from '../../support/keyboard.ts';
import { launch } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

let window: MainWindow;

test.beforeAll(async () => {
  setLayout('us');
  window = await openMain();
});
test.beforeEach(() => window.go('settings'));
test.afterAll(() => window.running.stop());

test('changes language and colours at once, in the recorder window too', async () => {
  const { page, api, running } = window;
  await api.recording.showWindow({ isShown: true });
  const recorder = await running.window('recorder');
  await page.getByText('Русский', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Настройки');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(recorder.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByText(wordsOf('ru', 'settings.themes.dark'), { exact: true }).click();
  for (const each of [page, recorder]) {
    await expect(each.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  }
  await page.getByText('English', { exact: true }).click();
  await page.getByText('Light', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(recorder.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('binds other keys, and says what already has them', async () => {
  const { page } = window;
  const row = page.getByRole('row', { name: /^Invoice/ });
  await row.getByRole('button', { name: 'Change the keys: Invoice' }).click();
  press('ctrl+alt+3');
  await expect(row).toContainText('already belongs to “Closing call”');
  await row.getByRole('button', { name: 'Change the keys: Invoice' }).click();
  await page.keyboard.press('Control+F7');
  await expect(row.getByRole('button', { name: 'Change the keys: Invoice' })).toHaveText(
    /Ctrl.*F7/,
  );
  await expect(row).toContainText('works');
  press('ctrl+F7');
  await expect
    .poll(() => segmentsIn(dataFileOf(window.running.userData)).at(-1))
    .toMatchObject({ code: expect.stringMatching(/invoice/), end: null });
});

test('shows which keys arrive while they are tested, and records nothing meanwhile', async () => {
  const { page, running } = window;
  const before = segmentsIn(dataFileOf(running.userData)).length;
  await page.getByRole('button', { name: 'Test the keys' }).click();
  await expect(page.getByText('Press any of the keys')).toBeVisible();
  const other = await otherWindow();
  press('ctrl+alt+4');
  await expect(page.getByText('Arrived:')).toContainText(/Ctrl.*Alt.*4/);
  other.close();
  await page.getByRole('button', { name: 'End the test' }).click();
  expect(segmentsIn(dataFileOf(running.userData))).toHaveLength(before);
});

test('makes a backup, and brings it back after a question', async () => {
  const { page, api, running } = window;
  const [person] = await api.recording.people();
  if (!person) throw new Error('Nobody is there');
  await api.recording.command({ personId: person.id, command: { kind: 'end-day' } });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is made and checked.')).toBeVisible();
  const backups = page.getByRole('listitem').filter({ hasText: 'Restore…' });
  await expect(backups).not.toHaveCount(0);

  await api.recording.renamePerson({ personId: person.id, name: 'Somebody else' });
  await backups.first().getByRole('button').click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('a backup of the present state is made first');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect((await api.recording.people()).map(({ name }) => name)).toEqual(['Somebody else']);

  // It starts anew by itself, out of the sight of what drives it: the next start is the test's own.
  await running.app.evaluate(({ app }) => {
    app.relaunch = () => {};
  });
  await backups.first().getByRole('button').click();
  await question.getByRole('button', { name: 'Restore' }).click();
  await running.app.waitForEvent('close');
  const again = await launch({ userData: running.userData });
  window = await mainWindowOf(again);
  expect((await window.api.recording.people()).map(({ name }) => name)).toEqual(['Anna']);
  const kinds = (await window.api.settings.backups()).map(({ kind }) => kind);
  expect(kinds).toContain('restore');
});
