import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { AppEvents } from '#renderer/app/AppEvents.tsx';
import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { StudyPatch } from '#shared/studies/study.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUOTES = [
  [10, 12, 11, 10],
  [9, 14, 90],
  [12, 13, 10, 11],
  [8, 11, 12],
];

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

/** Four days of quotes, open at the side, under these choices. */
async function openQuotes(patch: StudyPatch = {}) {
  const app = startTestApp();
  for (const quotes of QUOTES) {
    for (const length of quotes) {
      await app.switchTo('quote');
      app.work(length * MINUTE);
    }
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    app.clock.pass(DAY - quotes.reduce((sum, length) => sum + length * MINUTE, 0));
  }
  await app.api.studies.change(patch);
  const onOpenDay = vi.fn<(day: string, personId: string, observationId?: string) => void>();
  renderScreen(
    <>
      <AppEvents />
      <ResultsScreen
        filter={{ personId: null, from: null, to: null }}
        isLive={false}
        operationId={app.operation('quote')}
        onOperation={() => {}}
        view="overview"
        onView={() => {}}
        isReckoning={false}
        onReckoning={() => {}}
        onOpenDay={onOpenDay}
        onShowAll={() => {}}
        onBegin={() => {}}
      />
    </>,
    { app },
  );
  const panel = await screen.findByRole('complementary', { name: 'Quote' });
  const card = await within(panel).findByRole('region', { name: 'Chronocard' });
  return { app, panel, card, onOpenDay, user: userEvent.setup() };
}

describe('the course over time', () => {
  it('says how many are out, and opens the reading that is pressed', async () => {
    const { panel, onOpenDay, user } = await openQuotes();
    const chart = await within(panel).findByRole('group', {
      name: '1 of 14 readings is out of limits',
    });
    await user.click(within(chart).getByRole('button', { name: /90\.0/ }));
    expect(onOpenDay).toHaveBeenCalledWith('2026-03-03', expect.any(String), expect.any(String));
  });

  it('changes to moving ranges and to the moving average', async () => {
    const { panel, user } = await openQuotes();
    await user.click(await within(panel).findByRole('radio', { name: 'Moving range' }));
    await within(panel).findByRole('group', { name: /of 13 readings/ });
    await user.click(within(panel).getByRole('radio', { name: 'EWMA' }));
    expect(await within(panel).findByText(/Moving average, λ = 0\.2/)).toBeTruthy();
  });
});

describe('intervals of the average', () => {
  it('stand side by side: t, BCa, modified Cox', async () => {
    const { panel, app } = await openQuotes();
    const table = await within(panel).findByRole('table', { name: 'Intervals of the average' });
    const found = await app.api.statistics.meanIntervals({
      operationId: app.operation('quote'),
      askId: 'test',
    });
    const minutes = (ms = NaN): string => `${(ms / MINUTE).toFixed(1)} min`;
    const bca = found.kind === 'found' ? found.bca : null;
    const row = within(table).getByRole('row', { name: /BCa/ });
    expect(within(row).getAllByRole('cell').map(words)).toEqual([
      minutes(bca?.value),
      minutes(bca?.low),
      minutes(bca?.high),
    ]);
    expect(within(table).getAllByRole('row')).toHaveLength(4);
  });
});

describe('the chronocard', () => {
  it('compares Куст with its norm, and with what chance makes of it', async () => {
    const { card } = await openQuotes();
    expect(words(card)).toMatch(/Куст is 11\.3, above its norm of 3\.0\. Chance alone gives about/);
    expect(words(card)).toContain('Cleaning: none');
    expect(words(card)).toContain('Топ is 16.6 min per unit; each reading is one unit.');
  });

  it('says what the rule would leave out, and marks it in the list', async () => {
    const { card, panel } = await openQuotes({ policy: { cleaning: 'stepwise' } });
    expect(words(card)).toContain(
      'Cleaning (step by step) would leave 1 of 14 readings out: average 16.6 min → 11.0 min.',
    );
    const list = await within(panel).findByRole('grid', { name: 'Readings' });
    await waitFor(() => expect(words(list)).toContain('left out by the rule'));
  });

  it('asks to observe again where the row stays unstable', async () => {
    const { card } = await openQuotes({
      policy: { cleaning: 'stepwise' },
      timeStudy: { production: 'mass', pace: 'machine' },
    });
    expect(words(card)).toContain('The row stays unstable: repeat the observation');
  });

  it('has the numbers that are required, formula by formula', async () => {
    const { card, app } = await openQuotes();
    const { card: asked } = await app.api.statistics.timeStudy({
      operationId: app.operation('quote'),
    });
    const ilo = asked.required.find(({ formula }) => formula === 'ilo')?.required ?? 0;
    const row = within(card).getByRole('row', { name: /^ILO/ });
    expect(within(row).getAllByRole('cell').map(words)).toEqual([
      String(ilo),
      '14',
      String(Math.max(0, ilo - 14)),
    ]);
  });

  it('follows its choices at once: error, rule and norm', async () => {
    const { card, app, user } = await openQuotes();
    await user.click(within(card).getByRole('button', { name: 'Choices…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Choices of the time study' });
    const error = within(dialog).getByRole('textbox', { name: 'Size of the error' });
    await user.clear(error);
    await user.type(error, '5{Enter}');
    await waitFor(async () =>
      expect((await app.api.studies.get()).timeStudy.relativeError).toBe(0.05),
    );
    const norm = within(dialog).getByRole('textbox', {
      name: 'small batches, single, above 10 s, by hand',
    });
    await user.clear(norm);
    await user.type(norm, '20{Enter}');
    await waitFor(() => expect(words(card)).toContain('within its norm of 20.0'));
  });
});
