// Every screen, dialog and window is checked by axe: in the light and the dark, in both languages.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';
import { DIALOGS, leave, SCREENS, show } from '../../pages/states.ts';
import type { Language } from '../../pages/words.ts';

/** Both languages and both themes; a fault of colour does not depend on the language, nor one of names on the theme. */
const LOOKS: readonly { readonly language: Language; readonly theme: 'light' | 'dark' }[] = [
  { language: 'ru', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
  await window.api.settings.backUp();
});
test.afterAll(() => window.running.stop());

/** What hinders somebody, in a line each. */
async function hindrances(page: Page): Promise<string[]> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any: [first] }) =>
        [`${id}: ${target.join(' ')}`, html, first?.message ?? ''].join(' '),
      ),
    );
}

for (const { language, theme } of LOOKS) {
  test(`nothing hinders anybody in ${language}, ${theme}`, async () => {
    test.setTimeout(240_000);
    await window.api.settings.change({ language, theme });
    await window.resize(1440, 900);
    const found: string[] = [];
    for (const state of [...SCREENS, ...DIALOGS]) {
      await show(window, state, language);
      const each = await hindrances(window.page);
      found.push(...each.map((line) => `${state.name}: ${line}`));
      await leave(window);
    }
    expect(found).toEqual([]);
  });

  test(`the recorder window hinders nobody in ${language}, ${theme}`, async () => {
    const { api, running } = window;
    await api.settings.change({ language, theme });
    await api.recording.showWindow({ isShown: true });
    const recorder = await running.window('recorder');
    const [person] = await api.recording.people();
    const { operations } = await api.operations.catalogue();
    const found: string[] = [];
    for (const isExpanded of [false, true]) {
      await api.recording.expandWindow({ isExpanded });
      for (const operation of operations.slice(0, 2)) {
        if (person) {
          await api.recording.command({
            personId: person.id,
            command: { kind: 'interrupt', operationId: operation.id },
          });
        }
        found.push(...(await hindrances(recorder)));
      }
      if (person) {
        await api.recording.command({ personId: person.id, command: { kind: 'end-day' } });
      }
      found.push(...(await hindrances(recorder)));
    }
    expect(found).toEqual([]);
  });
}

test('sees what would hinder somebody', async () => {
  const { page } = window;
  await window.go('help');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'nameless';
    document.querySelector('main')?.append(button);
  });
  expect((await hindrances(page)).join()).toContain('button-name: #nameless');
});
