import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { Locale } from '#shared/lib/locale.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import type { TestApp } from '#test/support/test-app.ts';

import { recordedDay } from './recorded-day.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What a person reads: a space is a space, also where a line must not break. */
const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

interface Shown {
  readonly locale?: Locale;
}

function show(app: TestApp, { locale = 'en' }: Shown = {}) {
  const onView = vi.fn<(view: string) => void>();
  const onReckoning = vi.fn<(isOpen: boolean) => void>();
  renderScreen(
    <ResultsScreen
      filter={{ personId: null, from: null, to: null }}
      isLive={false}
      operationId={null}
      onOperation={() => {}}
      view="balance"
      onView={onView}
      isReckoning={false}
      onReckoning={onReckoning}
      onOpenDay={() => {}}
      onShowAll={() => {}}
      onBegin={() => {}}
    />,
    { app, locale },
  );
  return { onView, onReckoning };
}

const rowOf = async (table: string, row: RegExp): Promise<string[]> => {
  const found = await screen.findByRole('table', { name: table });
  return within(within(found).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(words);
};

describe('the balance', () => {
  it('says what could be compacted, which photograph it is, and of whom', async () => {
    show(await recordedDay());
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('5.6 % of the shift could be compacted: 20 min a day');
    expect(screen.getByText('Self-photograph: people timed themselves')).toBeTruthy();
    expect(screen.getByText('1 day of a person')).toBeTruthy();
    expect(screen.getByText(/shift 6 h 00 min/)).toBeTruthy();
  });

  it('says it in Russian', async () => {
    show(await recordedDay(), { locale: 'ru' });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('Смену можно уплотнить на 5,6 %: 20 мин в день');
    expect(screen.getByText(/^Самофотография/)).toBeTruthy();
  });

  it('puts both balances side by side, and both add up to the shift', async () => {
    show(await recordedDay());
    const name = 'Actual and rational balance';
    expect((await rowOf(name, /^ОП/)).slice(0, 5)).toEqual([
      '300.0',
      '83.3 %',
      '320.0',
      '88.9 %',
      '+20.0',
    ]);
    expect((await rowOf(name, /^НР/)).slice(0, 5)).toEqual([
      '20.0',
      '5.6 %',
      '0.0',
      '0.0 %',
      '−20.0',
    ]);
    expect((await rowOf(name, /^Not accounted for/)).slice(0, 2)).toEqual(['0.0', '0.0 %']);
    expect((await rowOf(name, /^Shift/)).slice(0, 5)).toEqual([
      '360.0',
      '100.0 %',
      '360.0',
      '100.0 %',
      '0.0',
    ]);
  });

  it('leads from the minutes of an index to its observations', async () => {
    const user = userEvent.setup();
    show(await recordedDay());
    const table = await screen.findByRole('table', { name: 'Actual and rational balance' });
    await user.click(within(table).getByRole('button', { name: '20.0' }));
    const panel = await screen.findByRole('complementary', { name: /^НР Non-productive work/ });
    expect(await within(panel).findByText('2 finished observations, newest first')).toBeTruthy();
  });

  it('gives each coefficient with its formula, its numbers and its value', async () => {
    show(await recordedDay());
    const [formula, value] = await rowOf('Coefficients', /^Ки/);
    expect(formula).toBe(
      '= (ПЗ + ОП + ОБС + ПТ + ОТЛ within norm) / Тсм = (10.0 + 300.0 + 0.0 + 0.0 + 30.0) / 360.0',
    );
    expect(value).toBe('= 94.4 %');
    expect(await rowOf('Coefficients', /^ОПн/)).toEqual([
      '= Тсм − ПЗн − ОБСн − ОТЛн − ПТ = 360.0 − 10.0 − 0.0 − 30.0 − 0.0',
      '= 320.0 min',
    ]);
  });

  it('puts the growth that the study chose first, and says what it is not', async () => {
    const app = await recordedDay();
    await app.api.studies.change({ policy: { productivityGrowth: 'B' } });
    show(app);
    const table = await screen.findByRole('table', { name: 'Growth of productivity' });
    const symbols = within(table)
      .getAllByRole('rowheader')
      .map((cell) => words(cell).slice(0, 4));
    expect(symbols).toEqual(['Пт B', 'Пт A', 'Пт C']);
    expect(screen.getByText(/no forecast of sales.*puts Пт B first/)).toBeTruthy();
  });

  it('prints the choices that are in force', async () => {
    const app = await recordedDay();
    await app.api.studies.change({ norms: { rest: { kind: 'of-operative', percent: 8 } } });
    show(app);
    const paragraph = await screen.findByText(/^Norm of ПЗ: as observed;/);
    expect(words(paragraph)).toContain('Norm of ОТЛ: 8 % of operative time');
    expect(words(paragraph)).toContain('Rest above its norm: loss of discipline');
    expect(words(paragraph)).toContain('Confidence: 95 %');
    expect(words(paragraph)).toContain('Allowed error of a mean: ±10 %');
    expect(words(paragraph).split(';')).toHaveLength(17);
  });

  it('says that the norms are too long, and how to get out', async () => {
    const app = await recordedDay();
    await app.api.studies.change({ norms: { setUp: { kind: 'minutes', minutes: 400 } } });
    const { onReckoning } = show(app);
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('The norms are longer than the shift');
    await userEvent.setup().click(screen.getByRole('button', { name: 'How it is reckoned' }));
    expect(onReckoning).toHaveBeenCalledWith(true);
  });

  it('is one of the views, and the other is one press away', async () => {
    const { onView } = show(await recordedDay());
    const views = await screen.findByRole('navigation', { name: 'Views of the results' });
    const here = within(views).getByRole('button', { name: 'Balance' });
    expect(here.getAttribute('aria-current')).toBe('page');
    await userEvent.setup().click(within(views).getByRole('button', { name: 'Overview' }));
    expect(onView).toHaveBeenCalledWith('overview');
  });

  it('can be asked for again where it failed', async () => {
    const app = await recordedDay();
    const { call } = app.bridge;
    let isBroken = true;
    const bridge: TestApp['bridge'] = {
      ...app.bridge,
      call: (name, input) =>
        isBroken && name === 'statistics.balance'
          ? Promise.resolve({ ok: false, code: 'unexpected', details: {} })
          : call(name, input),
    };
    show({ ...app, bridge });
    const retry = await screen.findByRole('button', { name: 'Retry' });
    isBroken = false;
    await userEvent.setup().click(retry);
    expect(await screen.findByRole('table', { name: 'Coefficients' })).toBeTruthy();
  });
});
