import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { OperationId } from '#shared/operations/operation.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const everything = { personId: null, from: null, to: null };

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** What a person reads: a space is a space, also where a line must not break. */
const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

/** An hour of results, an hour and a half of letters with an interruption, half an hour of lunch. */
async function recordedDay(): Promise<TestApp> {
  const app = startTestApp();
  await app.switchTo('call-closing');
  app.work(60 * MINUTE);
  await app.switchTo('correspondence');
  app.work(45 * MINUTE);
  const { personId } = app;
  const operationId = app.operation('care-question');
  await app.api.recording.command({ personId, command: { kind: 'interrupt', operationId } });
  app.work(30 * MINUTE);
  await app.api.recording.command({ personId, command: { kind: 'resume' } });
  app.work(15 * MINUTE);
  await app.switchTo('lunch');
  app.work(30 * MINUTE);
  await app.api.recording.command({ personId, command: { kind: 'end-day' } });
  return app;
}

function show(
  app: TestApp,
  onOpenDay = vi.fn<(day: string, personId: string, observationId?: string) => void>(),
) {
  const props = {
    filter: everything,
    isLive: false,
    view: 'overview' as const,
    onView: vi.fn<() => void>(),
    isReckoning: false,
    onReckoning: vi.fn<() => void>(),
    onShowAll: vi.fn<() => void>(),
    onBegin: vi.fn<() => void>(),
    onOpenDemo: vi.fn<() => void>(),
  };
  renderScreen(<Shown {...props} onOpenDay={onOpenDay} />, { app });
  return { ...props, onOpenDay };
}

/** The screen with an address of its own. */
function Shown(props: Omit<ComponentProps<typeof ResultsScreen>, 'operationId' | 'onOperation'>) {
  const [operationId, setOperationId] = useState<OperationId | null>(null);
  return <ResultsScreen {...props} operationId={operationId} onOperation={setOperationId} />;
}

describe('the results', () => {
  it('say the finding with both of its parts and what is left out', async () => {
    show(await recordedDay());
    await screen.findByRole('heading', { name: /^60\s% of working time is not selling$/ });
    const definition = screen.getByText(/Not selling = 1 − result ÷ working time/);
    const figures = within(definition).getAllByRole('button').map(words);
    expect(figures).toEqual(['1 h 00 min', '2 h 30 min', '0 min', '30 min']);
  });

  it('list the operations with time, share, averages and interruptions', async () => {
    show(await recordedDay());
    const table = await screen.findByRole('table', { name: 'Operations' });
    const letters = within(table).getByRole('row', { name: /Correspondence/ });
    await within(letters).findByRole('img', {
      name: /^All last 49.4–69.9.min, most of them 49.4–69.9.min\.$/,
    });
    const cells = within(letters).getAllByRole('cell').map(words);
    // Kind, time, share, n, whether that is enough, units, spread, average, per unit, median, P90, interruptions.
    expect(cells).toEqual([
      'support',
      '1 h 00 min',
      '40 %',
      '1',
      '1 reading of 1 day of a person: too little to tell',
      '1',
      '',
      '60.0 min',
      '60.0 min',
      '60.0 min',
      '60.0 min',
      '1',
    ]);
    const total = within(table).getByRole('row', { name: /All together/ });
    expect(words(total)).toContain('3 h 00 min');
  });

  it('give no share to what is not work', async () => {
    show(await recordedDay());
    const table = await screen.findByRole('table', { name: 'Operations' });
    const lunch = within(table).getByRole('row', { name: /Lunch/ });
    expect(within(lunch).getAllByRole('cell')[2]?.textContent).toBe('—');
  });

  it('lead from a number to its observations, and from there to the day', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    const { onOpenDay } = show(app);
    const table = await screen.findByRole('table', { name: 'Operations' });
    await user.click(within(table).getByRole('button', { name: 'Correspondence' }));
    const panel = await screen.findByRole('complementary', { name: 'Correspondence' });
    await within(panel).findByText('1 finished observation, newest first');
    await user.click(within(panel).getByRole('button', { name: /Mon,? 2 Mar/ }));
    const { personId } = app;
    const { observations } = await app.api.workdays.day({ personId, day: '2026-03-02' });
    const letters = observations.find(
      (each) => each.operationId === app.operation('correspondence'),
    );
    expect(onOpenDay.mock.calls).toEqual([['2026-03-02', personId, letters?.id]]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  it('lead from a part of the definition to all observations of it', async () => {
    const user = userEvent.setup();
    show(await recordedDay());
    await user.click(await screen.findByRole('button', { name: /^2\sh\s30\smin$/ }));
    const panel = await screen.findByRole('complementary', { name: 'Working time' });
    expect(await within(panel).findByText('3 finished observations, newest first')).toBeTruthy();
  });

  it('can be ordered by their heads', async () => {
    const user = userEvent.setup();
    show(await recordedDay());
    const table = await screen.findByRole('table', { name: 'Operations' });
    const names = () =>
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent);
    expect(names()[0]).toBe('Closing call');
    await user.click(within(table).getByRole('button', { name: /^Operation/ }));
    expect(names().slice(0, 2)).toEqual(['Client’s question', 'Closing call']);
  });

  it('list the days with their coverage and open one with Enter', async () => {
    const user = userEvent.setup();
    const { onOpenDay } = show(await recordedDay());
    const days = await screen.findByRole('grid', { name: 'Days' });
    expect(words(days)).toContain('100 %');
    days.focus();
    await user.keyboard('{Enter}');
    expect(onOpenDay).toHaveBeenCalledWith('2026-03-02', expect.any(String));
  });

  it('compare people by name, never by rank', async () => {
    const app = await recordedDay();
    const { id: personId } = await app.api.recording.addPerson({ name: 'Яна' });
    const operationId = app.operation('rework');
    await app.api.recording.command({ personId, command: { kind: 'switch', operationId } });
    app.work(60 * MINUTE);
    show(app);
    const table = await screen.findByRole('table', { name: 'People' });
    const names = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names).toEqual(['Анна', 'Яна', 'All together']);
  });

  it('say when there is nothing, and where there is something', async () => {
    const app = startTestApp();
    const { onOpenDemo, onBegin } = show(app);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Start recording' }));
    expect(onBegin).toHaveBeenCalledOnce();
    await user.click(
      await screen.findByRole('button', { name: 'Look at the demonstration study' }),
    );
    expect(onOpenDemo).toHaveBeenCalledOnce();
  });

  it('are told in Russian as well', async () => {
    const app = await recordedDay();
    renderScreen(
      <Shown
        filter={everything}
        isLive={false}
        view="overview"
        onView={() => {}}
        isReckoning={false}
        onReckoning={() => {}}
        onShowAll={() => {}}
        onBegin={() => {}}
        onOpenDay={() => {}}
      />,
      { app, locale: 'ru' },
    );
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('60 % рабочего времени — не продажи');
  });
});
