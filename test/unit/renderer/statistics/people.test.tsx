import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { createI18n } from '#renderer/lib/i18n.ts';
import {
  chanceWords,
  comparedEnoughWords,
  ratioWords,
} from '#renderer/statistics/people/people-words.ts';
import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { Locale } from '#shared/lib/locale.ts';
import type { ComparedPerson } from '#shared/statistics/people/people-results.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

import { recordedDay } from './recorded-day.ts';

vi.setConfig({ testTimeout: 30_000 });

const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

function show(app: TestApp, locale: Locale = 'en'): void {
  renderScreen(
    <ResultsScreen
      filter={{ personId: null, from: null, to: null }}
      isLive={false}
      operationId={null}
      onOperation={() => {}}
      view="people"
      onView={() => {}}
      isReckoning={false}
      onReckoning={() => {}}
      onOpenDay={() => {}}
      onShowAll={() => {}}
      onBegin={() => {}}
    />,
    { app, locale },
  );
}

/** The first person at an operation, as the record has it. */
async function firstAt(app: TestApp, code: string): Promise<ComparedPerson> {
  const { operations } = await app.api.statistics.people({});
  const [first] = operations.find((each) => each.code === code)?.people ?? [];
  if (!first) throw new Error(`Nobody did ${code}`);
  return first;
}

it('says that people are not told apart, and that a difference may be the clients', async () => {
  show(startTestApp({ isDemo: true }));
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(words(heading)).toBe('At the same work, no difference between people goes beyond chance');
  expect(screen.getByText(/may be clients, not pace/)).toBeTruthy();
});

it('lists people by name and offers no order that would be a ranking', async () => {
  const app = startTestApp({ isDemo: true });
  show(app);
  const tables = await screen.findAllByRole('table');
  const { people } = await app.api.statistics.people({});
  for (const table of tables) {
    const names = within(table).getAllByRole('rowheader').map(words);
    expect(names).toEqual(people.map(({ name }) => name).filter((name) => names.includes(name)));
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.flatMap((head) => within(head).queryAllByRole('button'))).toEqual([]);
  }
});

it('shows the ratio, its interval and chances of the chosen operation, down to its observations', async () => {
  const app = startTestApp({ isDemo: true });
  show(app);
  const first = await firstAt(app, 'quote');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Operation' }));
  await userEvent.click(screen.getByRole('option', { name: 'Quote', hidden: true }));
  const table = await screen.findByRole('table', { name: 'The same operation: Quote' });
  const row = within(table).getByRole('row', { name: /^Анна/ });
  expect(words(row)).toContain(ratioWords('en', first.ratio));
  expect(words(row)).toContain(chanceWords('en', first.adjustedP));
  await userEvent.click(within(row).getByRole('button', { name: /^Анна/ }));
  const title = await screen.findByRole('heading', { name: /^Quote · / });
  expect(title).toBeTruthy();
  const count = await screen.findByText(/finished observation/, {}, { timeout: 10_000 });
  expect(words(count)).toContain(`${first.readings} finished observations`);
});

it('says about how many more days of people the comparison needs, in both languages', async () => {
  const app = startTestApp({ isDemo: true });
  const { operations, level } = await app.api.statistics.people({});
  const quote = operations.find(({ code }) => code === 'quote');
  const { enough } = quote ?? {};
  if (!quote || enough?.kind !== 'more') throw new Error('Quotes have days enough');
  show(app, 'ru');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Операция' }));
  await userEvent.click(
    screen.getByRole('option', { name: 'Коммерческое предложение', hidden: true }),
  );
  const sentence = await screen.findByText(/^Не решено у/);
  expect(words(sentence)).toContain('для ±10 % при доверии 95 % нужно ещё около');
  expect(words(sentence)).toContain(`около ${enough.missing} человеко-д`);
  expect(words(sentence)).toContain('с гарантией 90 %');
  const en = { t: createI18n('en').t, locale: 'en' as const };
  expect(comparedEnoughWords(en, quote, level)).toContain(`about ${enough.missing} more days`);
  const done = { ...quote, enough: { kind: 'enough', error: 0.1 } as const };
  expect(comparedEnoughWords(en, done, level)).toContain('Days enough');
});

it('names what is missing for a pair', async () => {
  show(startTestApp({ isDemo: true }), 'ru');
  expect(await screen.findByText(/^Пары нет: никто не отличается/)).toBeTruthy();
});

it('says why one person cannot be compared', async () => {
  show(await recordedDay());
  expect(words(await screen.findByRole('heading', { level: 1 }))).toBe(
    'People cannot be compared yet',
  );
  expect(screen.getByText(/A comparison needs two people/)).toBeTruthy();
  expect(screen.getByText('No pair: it needs two people.')).toBeTruthy();
});
