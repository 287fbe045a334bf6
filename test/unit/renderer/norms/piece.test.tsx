// The way from readings to a norm in its dialog, with a set-up of its own.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { NormsView } from '#renderer/norms/NormsView.tsx';
import { formatAverage } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { lineOf } from '#test/support/norm-study.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

vi.setConfig({ testTimeout: 30_000 });

const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

async function openNorm(app: TestApp, locale: Locale, row: RegExp): Promise<HTMLElement> {
  renderScreen(<NormsView filter={{ personId: null, from: null, to: null }} today="2026-03-16" />, {
    app,
    locale,
  });
  const line = await screen.findByRole('row', { name: row });
  await userEvent.click(within(line).getByRole('button', { name: /proposed|предложена/ }));
  return screen.findByRole('dialog');
}

it('prints operative, piece and piece-calculation time with formula and numbers', async () => {
  const app = startTestApp({ isDemo: true });
  await app.api.norms.changePlan({ setUpPercent: 4, servicePercent: 3, restPercent: 8 });
  const dialog = await openNorm(app, 'en', /^Contract/);
  const table = within(dialog).getByRole('table', { name: 'From readings to the norm' });
  const { proposed, piece } = lineOf(await app.api.norms.view({}), 'contract');
  const last = within(table).getAllByRole('row').at(-1);
  expect(words(last ?? table)).toContain('Тшт-к');
  expect(words(last ?? table)).toContain('= Тшт + Тпз / n');
  expect(words(last ?? table)).toContain(
    `= ${formatAverage('en', Number(proposed.value)).replaceAll('\u00A0', ' ')}`,
  );
  expect(words(table)).toContain('= Топ · (1 + (аобс + аотл) / 100)');
  expect(words(table)).toContain('· (1 + (3 + 8) / 100)');
  expect(words(dialog)).toContain('Allowances are added to the job');
  expect(words(dialog)).toContain(`n is ${Number(piece.setUpUnits).toFixed(1)} units on a day`);
});

it('takes a set-up of its own, in Russian, and gives the percent back', async () => {
  const app = startTestApp({ isDemo: true });
  const dialog = await openNorm(app, 'ru', /^Договор/);
  const own = within(dialog).getByRole('checkbox', { name: 'Своя подготовка' });
  await userEvent.click(own);
  const minutes = await within(dialog).findByRole('textbox', { name: /одна подготовка/ });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '30{Enter}');
  await vi.waitFor(async () => {
    const { piece } = lineOf(await app.api.norms.view({}), 'contract');
    expect(piece).toMatchObject({ setUpMs: 1_800_000, setUpFrom: 'plan' });
  });
  expect(words(dialog)).toContain('заданы для этой операции');
  await userEvent.click(own);
  await vi.waitFor(async () => expect((await app.api.norms.plan()).setUps).toEqual({}));
});
