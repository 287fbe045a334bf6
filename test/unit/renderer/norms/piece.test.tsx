// The way from readings to a norm in its dialog, with a set-up of its own.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { createI18n } from '#renderer/lib/i18n.ts';
import { NormsView } from '#renderer/norms/NormsView.tsx';
import { formatAverage } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { estimateWords } from '#shared/norms/norm-words.ts';
import { allowedErrorWords } from '#shared/studies/allowed-error-words.ts';
import { studySchema } from '#shared/studies/study.ts';
import { lineOf } from '#test/support/norm-study.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

vi.setConfig({ testTimeout: 30_000 });

const RU = { t: createI18n('ru').t, locale: 'ru' as const };

/** A text as an element has it. */
function textOf(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

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

it('tells of cleaned readings beside all of them, and that the row stays unstable', async () => {
  const app = startTestApp({ isDemo: true });
  await app.api.studies.change({ policy: { cleaning: 'min-and-max', standardError: 'naive' } });
  const dialog = await openNorm(app, 'ru', /^Договор/);
  const line = lineOf(await app.api.norms.view({}), 'contract');
  const range = (of: typeof line.observed): string => words(textOf(estimateWords(RU, of)));
  expect(words(dialog)).toContain(
    `Очистка (наименьший и наибольший) отбросила 2 замера из ${line.observations}: ` +
      `${range(line.basis.time)} на единицу вместо ${range(line.observed)}`,
  );
  expect(words(dialog)).toContain('Ряд остался неустойчивым');
  const warnings = screen.getByRole('list', {
    name: 'Что нужно знать об этих цифрах',
    hidden: true,
  });
  expect(words(warnings)).toContain(
    'Необычно долгий или короткий замер — тоже работа, а не ошибка',
  );
  expect(words(warnings)).toContain('Интервалы считают каждый замер независимым');
  expect(screen.getByRole('columnheader', { name: /После очистки/, hidden: true })).toBeTruthy();
});

it('prints the error that is allowed, by either kind', () => {
  const study = studySchema.parse({});
  expect(words(textOf(allowedErrorWords(RU, study)))).toBe('±10 %');
  const absolute = {
    policy: { ...study.policy, errorKind: 'absolute' as const },
    timeStudy: { ...study.timeStudy, absoluteErrorSeconds: 90 },
  };
  expect(words(textOf(allowedErrorWords(RU, absolute)))).toBe('±1,5 мин');
});
