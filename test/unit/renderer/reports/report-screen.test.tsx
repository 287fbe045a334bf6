import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { ReportScreen } from '#renderer/reports/ReportScreen.tsx';
import type { Locale } from '#shared/lib/locale.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

vi.setConfig({ testTimeout: 60_000 });

function show(app: TestApp, locale: Locale = 'en'): void {
  renderScreen(
    <ReportScreen
      filter={{ personId: null, from: null, to: null }}
      today="2026-03-30"
      onFigure={() => {}}
      onBegin={() => {}}
    />,
    { app, locale },
  );
}

const part = (name: string | RegExp) => screen.findByRole('region', { name });
const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

it('shows norms, head-count, sampling, chronocards and beliefs of the study', async () => {
  const app = startTestApp({ isWholeDemo: true });
  show(app);
  const { headcount, lines } = await app.api.norms.view({});
  await within(await part('Norms of time')).findByRole('table', { name: 'Approved norms' });
  const approved = within(await part('Norms of time')).getByRole('table', {
    name: 'Approved norms',
  });
  const versions = lines.reduce((sum, line) => sum + line.versions.length, 0);
  expect(within(approved).getAllByRole('row')).toHaveLength(versions + 1);
  expect(words(await part('Head-count'))).toContain(headcount?.listed.toFixed(2));
  const sampling = await part('Work sampling');
  await within(sampling).findByRole('table', { name: 'Shares of the moments' });
  expect(words(sampling)).toContain('394 answered');
  const cards = await within(await part(/chronocards/)).findByRole('table');
  expect(within(cards).queryByText('Lunch')).toBeNull();
  expect(within(cards).getByText('Contract')).toBeDefined();
  expect(words(await part('Belief against measurement'))).toContain(
    'Believed: 39 % is not selling',
  );
  expect(screen.getByRole('button', { name: 'Save as PDF' })).toHaveProperty('disabled', false);
});

it('leaves out a part, remembers it, and brings it back with Ctrl+Z', async () => {
  const app = startTestApp({ isWholeDemo: true });
  const user = userEvent.setup();
  show(app);
  await part('Losses');
  await user.click(screen.getByRole('checkbox', { name: 'Losses' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Losses' })).toBeNull());
  expect((await app.api.studies.get()).report.leftOut).toEqual(['losses']);
  await user.keyboard('{Control>}z{/Control}');
  await part('Losses');
  expect((await app.api.studies.get()).report.leftOut).toEqual([]);
});

it('says why parts are empty, in Russian too', async () => {
  const app = startTestApp();
  await app.switchTo('call-first');
  app.work(600_000);
  await app.switchTo('lunch');
  show(app, 'ru');
  expect(words(await part('Потери'))).toContain('Потерь в этом периоде не записано.');
  const sampling = await part('Моментные наблюдения');
  await waitFor(() =>
    expect(words(sampling)).toContain('никого не спрашивали и не наблюдали в случайные моменты'),
  );
  const beliefs = await part('Представление и замер');
  await waitFor(() => expect(words(beliefs)).toContain('сравнивать не с чем'));
  const norms = await part('Нормы времени');
  await waitFor(() => expect(words(norms)).toContain('Ни одна норма ещё не утверждена.'));
});

it('asks for nothing that is left out', async () => {
  const app = startTestApp({ isWholeDemo: true });
  await app.api.studies.change({
    report: { leftOut: ['sampling', 'norms', 'headcount', 'cards'] },
  });
  const asked: string[] = [];
  const call: TestApp['bridge']['call'] = (name, input) => {
    asked.push(name);
    return app.bridge.call(name, input);
  };
  show({ ...app, bridge: { ...app.bridge, call } });
  await within(await part('Belief against measurement')).findByRole('table');
  expect(asked).toContain('statistics.beliefs');
  for (const name of ['sampling.results', 'norms.view', 'statistics.timeStudy']) {
    expect(asked).not.toContain(name);
  }
});
