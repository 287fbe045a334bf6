import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { all, run, sql } from '#main/database/sql.ts';
import { ResultsScreen } from '#renderer/statistics/ResultsScreen.tsx';
import type { Locale } from '#shared/lib/locale.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import type { TestApp } from '#test/support/test-app.ts';

import { recordedDay } from './recorded-day.ts';

vi.setConfig({ testTimeout: 30_000 });

const words = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ');

function show(app: TestApp, locale: Locale = 'en') {
  const onOpenDay = vi.fn<(...place: readonly unknown[]) => void>();
  renderScreen(
    <ResultsScreen
      filter={{ personId: null, from: null, to: null }}
      isLive={false}
      operationId={null}
      onOperation={() => {}}
      view="sampling"
      onView={() => {}}
      isReckoning={false}
      onReckoning={() => {}}
      onOpenDay={onOpenDay}
      onShowAll={() => {}}
      onBegin={() => {}}
    />,
    { app, locale },
  );
  return { onOpenDay };
}

/** An answered question in the middle of each segment, and one that was missed. */
function answer(app: TestApp, codes: readonly string[]): void {
  const segments = all<{ at: number }>(
    app.db,
    sql`SELECT (started_at + ended_at) / 2 AS at FROM segment ORDER BY started_at`,
  );
  const add = (at: number, code: string | null): void =>
    void run(
      app.db,
      sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, state,
            operation_id, source)
          VALUES (${app.services.parts.newId()}, 1, ${app.personId}, '2026-03-02', ${at}, ${at},
            ${code === null ? 'missed' : 'answered'},
            ${code === null ? null : app.operation(code)}, 'prompt')`,
    );
  for (const [place, code] of codes.entries()) add(segments[place]?.at ?? 0, code);
  add((segments[0]?.at ?? 0) + 1, null);
}

const plan = async (app: TestApp) => (await app.api.studies.get()).sampling;

describe('work sampling', () => {
  it('begins by one button, which can be taken back', async () => {
    const app = await recordedDay();
    show(app);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin to ask' }));
    await screen.findByText('1 person is asked.');
    expect((await plan(app)).personIds).toEqual([app.personId]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await plan(app)).personIds).toEqual([]));
  });

  it('shows shares, what was missed, and the answers that timing contradicts', async () => {
    const app = await recordedDay();
    answer(app, ['planning', 'call-closing', 'search-information']);
    const { onOpenDay } = show(app);
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('So far 3 moments: too few days for a finding');
    expect(screen.getByText('3 answered, 1 missed, 0 not asked.')).toBeTruthy();
    const shares = screen.getByRole('table', { name: 'Shares of the moments' });
    expect(within(shares).getAllByRole('row')).toHaveLength(4);
    const open = await screen.findAllByTitle('Open the day at this moment');
    await userEvent.click(open[0] ?? heading);
    expect(onOpenDay.mock.calls[0]?.slice(0, 2)).toEqual(['2026-03-02', app.personId]);
  });

  it('says it in Russian', async () => {
    const app = await recordedDay();
    answer(app, ['planning', 'call-closing', 'rest']);
    show(app, 'ru');
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(words(heading)).toBe('Пока 3 момента: дней слишком мало для вывода');
    expect(screen.getByText('Отвечено: 3, пропущено: 1, не задано: 0.')).toBeTruthy();
  });

  it('keeps another plan, and refuses hours that end before they begin', async () => {
    const app = await recordedDay();
    answer(app, ['planning']);
    show(app);
    await userEvent.click(await screen.findByRole('button', { name: 'Plan of questions…' }));
    const to = await screen.findByLabelText('To');
    await userEvent.clear(to);
    await userEvent.type(to, '08:00');
    const save = screen.getByRole('button', { name: 'Save' });
    expect(save).toHaveProperty('disabled', true);
    expect(screen.getByText('The end must be later than the beginning.')).toBeTruthy();
    await userEvent.clear(to);
    await userEvent.type(to, '17:30');
    await userEvent.click(save);
    await waitFor(async () => expect((await plan(app)).to).toBe('17:30'));
  });

  it('keeps a round that an observer marked by keys, and takes it back', async () => {
    const app = await recordedDay();
    await app.api.recording.addPerson({ name: 'Борис' });
    show(app);
    await userEvent.click(await screen.findByRole('button', { name: 'Round now…' }));
    const first = await screen.findByRole('combobox', { name: 'Анна' });
    first.focus();
    await userEvent.keyboard('3');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Save 1 moment' }));
    await screen.findByText('1 from 1 round');
    const [row] = all<{ code: string; source: string }>(
      app.db,
      sql`SELECT code, source FROM sampled_moment JOIN operation ON operation.id = operation_id`,
    );
    expect(row).toEqual({ code: 'call-closing', source: 'round' });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(all(app.db, sql`SELECT id FROM sampled_moment`)).toEqual([]));
  });
});
