// Changes of how a study reckons, in the whole window: each is followed by the figures, and can be taken back.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { TestApp } from '#test/support/test-app.ts';

import { renderApp } from '../app/render-app.tsx';
import { recordedDay } from './recorded-day.ts';

vi.setConfig({ testTimeout: 60_000 });

const open = (app: TestApp, more = '') => renderApp(app, `/results?view=balance${more}`);

/** Chooses from a list. It is hidden until it is measured, which jsdom cannot do. */
async function choose(user: UserEvent, list: string, option: string | RegExp): Promise<void> {
  const box = await screen.findByRole('combobox', { name: list });
  await user.click(box);
  const options = document.getElementById(box.getAttribute('aria-controls') ?? '');
  if (!options) throw new Error(`${list} did not open`);
  await user.click(within(options).getByRole('option', { name: option, hidden: true }));
}

describe('the views of the results', () => {
  it('stand in the address, and the period stays', async () => {
    const user = userEvent.setup();
    const { address } = renderApp(await recordedDay(), '/results?from=2026-03-01&to=2026-03-31');
    await user.click(await screen.findByRole('button', { name: 'Balance' }));
    await screen.findByRole('heading', { name: /could be compacted/ });
    expect(address()).toBe('/results?from=2026-03-01&to=2026-03-31&view=balance');
    await user.click(screen.getByRole('button', { name: 'Overview' }));
    await screen.findByRole('heading', { name: /is not selling/ });
    expect(address()).toBe('/results?from=2026-03-01&to=2026-03-31');
  });

  it('and the choices of the study are found by the palette', async () => {
    const user = userEvent.setup();
    const { address } = renderApp(await recordedDay(), '/today');
    await screen.findByRole('link', { name: 'Results' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      await screen.findByPlaceholderText('Screen, operation or command'),
      'how it is reck',
    );
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'How it is reckoned' });
    expect(address()).toContain('view=balance');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).not.toContain('dialog'));
  });
});

describe('losses', () => {
  it('stand by cause, and a measure frees minutes at once', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    open(app);
    await screen.findByText('No measure is named yet: they would free nothing.');
    const name = await screen.findByRole('textbox', {
      name: 'Measure against: Searching for information',
    });
    await user.type(name, 'One base of answers{Enter}');
    const part = screen.getByRole('textbox', {
      name: 'Part that is freed, %: Searching for information',
    });
    await waitFor(() => expect(part).toHaveProperty('disabled', false));
    await user.clear(part);
    await user.type(part, '40{Enter}');
    await screen.findByText(/^The measures free 6.0\smin a day: 2.0\s% more operative time\.$/);
    const { measures } = await app.api.studies.get();
    expect(measures).toEqual({
      [app.operation('search-information')]: { name: 'One base of answers', freedShare: 0.4 },
    });
  });

  it('lose a measure whose name is taken away, and get it back', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    const id = app.operation('rework');
    const measures = { [id]: { name: 'A template', freedShare: 0.5 } };
    await app.api.studies.change({ measures });
    open(app);
    const name = await screen.findByRole('textbox', { name: /^Measure against: Rework/ });
    await user.clear(name);
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await app.api.studies.get()).measures).toEqual({}));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await app.api.studies.get()).measures).toEqual(measures));
  });
});

describe('how it is reckoned', () => {
  const policyOf = async (app: TestApp) => (await app.api.studies.get()).policy;

  it('lists three norms and thirteen choices, each with what it changes', async () => {
    open(await recordedDay(), '&dialog=reckoning');
    const dialog = await screen.findByRole('dialog', { name: 'How it is reckoned' });
    const lists = within(dialog).getAllByRole('combobox');
    expect(lists).toHaveLength(16);
    const meanings = within(dialog)
      .getAllByRole('group')
      .map((row) => {
        const id = row.getAttribute('aria-describedby') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      });
    expect(meanings.filter((meaning) => !/[Cc]hanges/.test(meaning))).toEqual([]);
  });

  it('saves a choice at once and takes it back with Ctrl+Z, also in the dialog', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    open(app, '&dialog=reckoning');
    await choose(user, 'Growth of productivity', 'A, from compaction');
    await screen.findByText('Changed: Growth of productivity');
    expect((await policyOf(app)).productivityGrowth).toBe('A');
    await user.keyboard('{Control>}[KeyZ]{/Control}');
    await screen.findByText('Undone: Growth of productivity');
    expect((await policyOf(app)).productivityGrowth).toBe('C');
    await user.keyboard('{Control>}[KeyY]{/Control}');
    await screen.findByText('Done again: Growth of productivity');
    expect((await policyOf(app)).productivityGrowth).toBe('A');
  });

  it('begins a norm at what was observed, and takes its amount', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    open(app, '&dialog=reckoning');
    await choose(user, 'Norm of ОТЛ', '% of operative time');
    const amount = await screen.findByRole('textbox', { name: 'Amount: Norm of ОТЛ' });
    expect(amount).toHaveProperty('value', '10 %');
    await user.clear(amount);
    await user.type(amount, '5{Enter}');
    await screen.findByText(/^9.7\s% of the shift could be compacted: 35\smin a day$/);
    const { norms } = await app.api.studies.get();
    expect(norms.rest).toEqual({ kind: 'of-operative', percent: 5 });
  });

  it('chooses whether the pace is rated and how sure one wants to be', async () => {
    const user = userEvent.setup();
    const app = await recordedDay();
    open(app, '&dialog=reckoning');
    await choose(user, 'Confidence', /^99/);
    await choose(user, 'Pace of work', 'rated');
    await waitFor(async () =>
      expect(await policyOf(app)).toMatchObject({ confidence: 0.99, isPaceRated: true }),
    );
  });
});
