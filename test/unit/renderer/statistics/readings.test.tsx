import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { OperationId } from '#shared/operations/operation.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUOTES = [
  [10, 12, 11],
  [9, 14, 90],
  [12, 13, 10],
  [8, 11],
];

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

/** What a person reads: a space is a space, also where a line must not break. */
const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

/** Four days of quotes of so many minutes; one took an hour and a half. */
async function recordedDays(): Promise<TestApp> {
  const app = startTestApp();
  for (const quotes of QUOTES) {
    for (const length of quotes) {
      await app.switchTo('quote');
      app.work(length * MINUTE);
    }
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    app.clock.pass(DAY - quotes.reduce((sum, length) => sum + length * MINUTE, 0));
  }
  return app;
}

const everything = { personId: null, from: null, to: null };

function Shown({ operation }: { readonly operation: OperationId | null }) {
  const [operationId, setOperationId] = useState(operation);
  return (
    <ResultsScreen
      filter={everything}
      isLive={false}
      operationId={operationId}
      onOperation={setOperationId}
      view="overview"
      onView={() => {}}
      isReckoning={false}
      onReckoning={() => {}}
      onOpenDay={() => {}}
      onShowAll={() => {}}
      onBegin={() => {}}
    />
  );
}

/** The results with the quotes open at the side. */
async function openQuotes() {
  const app = await recordedDays();
  renderScreen(<Shown operation={app.operation('quote')} />, { app });
  const panel = await screen.findByRole('complementary', { name: 'Quote' });
  const list = await within(panel).findByRole('grid', { name: 'Readings' });
  const figure = (name: string): string[] =>
    within(within(panel).getByRole('table', { name: 'Figures' }))
      .getAllByRole('row', { name: new RegExp(`^${name}`) })
      .flatMap((row) => within(row).getAllByRole('cell').map(words));
  return { app, panel, list, figure, user: userEvent.setup() };
}

/** The row of that stopwatch time. */
const rowOf = (list: HTMLElement, time: string) =>
  within(list)
    .getAllByRole('row')
    .find((row) => words(row).includes(time));

/** Excludes the longest for the first ready reason. */
async function excludeLongest({ list, user }: Awaited<ReturnType<typeof openQuotes>>) {
  const row = rowOf(list, '1:30:00');
  if (!row) throw new Error('There is no such row');
  await user.click(row);
  list.focus();
  await user.keyboard('x');
  const dialog = await screen.findByRole('dialog', { name: 'Why is this no reading?' });
  await user.click(within(dialog).getByRole('radio', { name: 'Call cut off' }));
  await user.click(within(dialog).getByRole('button', { name: 'Exclude' }));
}

describe('the meter of an operation', () => {
  it('says how many more days of people the average needs, and orders by what is missing', async () => {
    const app = await recordedDays();
    await app.switchTo('lunch');
    app.work(30 * MINUTE);
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    renderScreen(<Shown operation={null} />, { app });
    const table = await screen.findByRole('table', { name: 'Operations' });
    const { operations } = await app.api.statistics.photo({});
    const required = operations.find(({ code }) => code === 'quote')?.required;
    const plain = Number(required?.personDays);
    const advised = Number(required?.advised.personDays);
    expect(advised).toBeGreaterThan(plain);
    const quote = within(table).getByRole('row', { name: /Quote/ });
    expect(words(quote)).toContain(
      `11 readings of 4 days of people; about ${advised - 4} more days of people for ±10 % at 95 %, ` +
        `with 90 % assurance; without it, ${plain - 4}`,
    );
    const lunch = within(table).getByRole('row', { name: /Lunch/ });
    expect(words(lunch)).toContain('1 reading of 1 day of a person: too little to tell');
    const user = userEvent.setup();
    await user.click(within(table).getByRole('button', { name: /^Enough/ }));
    const [first] = within(table).getAllByRole('rowheader');
    expect(first && words(first)).toBe('Quote');
  });
});

describe('the readings of an operation', () => {
  it('say the finding, the figures and what they rest on', async () => {
    const { panel, figure, list } = await openQuotes();
    expect(words(panel)).toMatch(
      /Takes 18\.2 \(.*\) min on average: (not yet sure enough|enough to rely on)/,
    );
    expect(figure('Readings')).toEqual(['11 of 4 days of people']);
    expect(figure('Median')).toEqual(['11.0 min']);
    expect(figure('Куст')).toEqual(['11.3']);
    expect(await within(panel).findByText(/^Half of the readings take/)).toBeTruthy();
    const row = rowOf(list, '1:30:00');
    expect(row && words(row)).toContain('unusually long');
  });

  it('are left out with a reason: everything changes at once, and stays beside what it was', async () => {
    const opened = await openQuotes();
    const { figure, list } = opened;
    await excludeLongest(opened);
    await waitFor(() =>
      expect(figure('Readings')).toEqual(['10 of 4 days of people', '11 of 4 days of people']),
    );
    const [without, withAll] = figure('Average');
    expect(without).toMatch(/^11\.0 \(/);
    expect(withAll).toMatch(/^18\.2 \(/);
    const row = rowOf(list, '1:30:00');
    expect(row && words(row)).toContain('Call cut off');
    expect(row?.querySelectorAll('s').length).toBeGreaterThan(0);
    expect(screen.getByText('Reading excluded')).toBeTruthy();
  });

  it('come back by Ctrl+Z, and go again by Ctrl+Shift+Z', async () => {
    const opened = await openQuotes();
    const { figure, user } = opened;
    await excludeLongest(opened);
    await waitFor(() => expect(figure('Readings')).toHaveLength(2));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(figure('Readings')).toEqual(['11 of 4 days of people']));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(figure('Readings')).toHaveLength(2));
  });

  it('are taken in again by the same key, without a question', async () => {
    const opened = await openQuotes();
    const { figure, list, user } = opened;
    await excludeLongest(opened);
    await waitFor(() => expect(figure('Readings')).toHaveLength(2));
    list.focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(figure('Readings')).toEqual(['11 of 4 days of people']));
    expect(await screen.findByText('Reading taken in again')).toBeTruthy();
  });

  it('are not left out without a reason', async () => {
    const { list, user, figure } = await openQuotes();
    list.focus();
    await user.keyboard('x');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Exclude' }));
    expect(await within(dialog).findByText('Say why: the list shows it.')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox'), 'the client was late{Enter}');
    await waitFor(() => expect(figure('Readings')).toHaveLength(2));
    const first = within(list).getAllByRole('row')[1];
    expect(first && words(first)).toContain('the client was late');
  });

  it('can be looked through for unusual and excluded ones', async () => {
    const opened = await openQuotes();
    const { panel, user } = opened;
    await user.click(within(panel).getByRole('radio', { name: 'Unusual 1' }));
    await within(panel).findByText('1 finished observation, newest first');
    await user.click(within(panel).getByRole('radio', { name: 'Excluded 0' }));
    expect(await within(panel).findByText('No reading is excluded.')).toBeTruthy();
  });

  it('close with Esc', async () => {
    const { user } = await openQuotes();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });
});
