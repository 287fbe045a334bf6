import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { TodayScreen } from '#renderer/workdays/TodayScreen.tsx';
import { settingsSchema } from '#shared/settings/settings.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

import { DAY, line, lines, list, MINUTE, recordedDay, undoOf } from './recorded-day.ts';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

function show(app: TestApp, { day = null as string | null, isReadOnly = false } = {}) {
  const onDay = vi.fn<(day: string | null) => void>();
  const onOpenDemo = vi.fn<() => void>();
  const { personId } = app;
  const settings = settingsSchema.parse({});
  renderScreen(<TodayScreen {...{ personId, day, settings, isReadOnly, onDay, onOpenDemo }} />, {
    app,
  });
  return { onDay, onOpenDemo, user: userEvent.setup() };
}

/** Goes along the timeline to its gap and opens it. */
async function openGap(user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> {
  const timeline = await screen.findByRole('listbox', { name: /Timeline/ });
  timeline.focus();
  await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
  expect(within(timeline).getByRole('option').textContent).toMatch(/^Gap, 09:20:00 to 09:30:00/);
  await user.keyboard('{Enter}');
  return screen.findByRole('dialog', { name: 'Fill the gap' });
}

describe('a day', () => {
  it('says its share with both parts of the definition, and its quality', async () => {
    const { user } = show(await recordedDay());
    await screen.findByRole('heading', { level: 1, name: 'Monday 2 March' });
    const finding = await screen.findByRole('heading', {
      name: /^100\s% of working time is not selling$/,
    });
    await user.hover(within(finding).getByText(/^100\s%$/));
    await screen.findByText(/result 0\smin of working 30\smin/);
    expect(screen.getByText(/^75\s% covered$/)).toBeTruthy();
    expect(screen.getByText(/^1 gap, 10\smin$/)).toBeTruthy();
  });

  it('lists its observations in order, the running one last', async () => {
    show(await recordedDay());
    await list();
    expect(lines()).toEqual([
      '09:00–09:04 First call',
      '09:04–09:20 Correspondence',
      '09:30–… Quote',
    ]);
  });

  it('leads from an operation to its observations', async () => {
    const { user } = show(await recordedDay());
    const most = await screen.findByRole('list', { name: 'What took the most time' });
    await user.click(within(most).getByRole('button', { name: /Correspondence/ }));
    expect((await line(/Correspondence/)).getAttribute('aria-selected')).toBe('true');
    expect((await line(/Quote/)).getAttribute('aria-selected')).toBe('false');
  });

  it('goes to other days by keyboard, but not into the future', async () => {
    const { user, onDay } = show(await recordedDay());
    await list();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(onDay).toHaveBeenLastCalledWith('2026-03-01');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(onDay).toHaveBeenCalledTimes(1);
  });

  it('shows another day without the recorder, with T for today', async () => {
    const app = await recordedDay();
    const { user, onDay } = show(app, { day: '2026-03-01' });
    await screen.findByText('Nothing was recorded on this day.');
    expect(screen.queryByRole('region', { name: 'Recorder' })).toBeNull();
    await user.keyboard('t');
    expect(onDay).toHaveBeenCalledWith(null);
  });

  it('follows what a global key changes', async () => {
    const app = await recordedDay();
    show(app);
    await line(/Quote/);
    await app.switchTo('contract');
    await line(/Contract/);
    expect(lines().slice(-2)).toEqual(['09:30–09:40 Quote', '09:40–… Contract']);
  });

  it('that is empty begins with one click', async () => {
    const app = startTestApp();
    const { user, onOpenDemo } = show(app);
    await screen.findByText(/^The day will be here/);
    await user.click(screen.getByRole('button', { name: 'Look at the demonstration study' }));
    expect(onOpenDemo).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: /^First call/ }));
    await line(/First call/);
  });

  it('cannot be changed when it is read only', async () => {
    const { user } = show(await recordedDay(), { isReadOnly: true });
    await user.dblClick(await line(/Correspondence/));
    await user.keyboard('{Delete}n');
    const timeline = screen.getByRole('listbox', { name: /Timeline/ });
    timeline.focus();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
    expect(within(timeline).getByRole('option').textContent).toMatch(/^Gap/);
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Recorder' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    await line(/Correspondence/);
  });
});

describe('a gap', () => {
  it('is filled from the keyboard, and the undo toast opens it again', async () => {
    const { user } = show(await recordedDay());
    const form = await openGap(user);
    await user.type(within(form).getByRole('combobox', { name: 'Operation' }), 'rest{Enter}');
    await user.keyboard('{Enter}');
    await line(/09:20–09:30 Rest/);
    expect(screen.queryByRole('dialog', { name: 'Fill the gap' })).toBeNull();
    await user.click(await undoOf('Added'));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Rest/ })).toBeNull());
    await screen.findByText('Undone: late entry');
  });

  it('says what is in the way, and stays open', async () => {
    const { user } = show(await recordedDay());
    const form = await openGap(user);
    await user.type(within(form).getByRole('combobox', { name: 'Operation' }), 'rest{Enter}');
    const start = within(form).getByRole('textbox', { name: 'Start' });
    await user.clear(start);
    await user.type(start, '9:10{Enter}');
    const problem = await within(form).findByRole('alert');
    expect(problem.textContent).toBe(
      '“Correspondence” is recorded from 09:10:00 to 09:20:00. Move its edge first, or take another time.',
    );
  });

  it('asks for the operation and for times that are times', async () => {
    const { user } = show(await recordedDay());
    const form = await openGap(user);
    const end = within(form).getByRole('textbox', { name: 'End' });
    await user.clear(end);
    await user.type(end, 'soon{Enter}');
    expect(within(form).getByText('Choose an operation')).toBeTruthy();
    expect(within(form).getByText('Such as 9:04 or 09:04:30')).toBeTruthy();
  });
});

describe('what is chosen', () => {
  it('is split at a typed time', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/Correspondence/));
    await user.keyboard('s');
    const at = await screen.findByRole('textbox', { name: 'The second part begins at' });
    await user.clear(at);
    await user.type(at, '9:10{Enter}');
    await waitFor(() => expect(lines()[1]).toBe('09:04–09:10 Correspondence'));
    expect(lines()[2]).toBe('09:10–09:20 Correspondence');
  });

  it('cannot be split outside of itself', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/Correspondence/));
    await user.keyboard('s');
    const at = await screen.findByRole('textbox', { name: 'The second part begins at' });
    await user.clear(at);
    await user.type(at, '12{Enter}');
    expect((await screen.findByText(/^12:00:00 lies outside/)).getAttribute('role')).toBe('alert');
  });

  it('is merged with the next, and redone after an undo', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/First call/));
    await user.keyboard('m');
    await waitFor(() => expect(lines()[0]).toBe('09:00–09:20 First call'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(lines()[1]).toBe('09:04–09:20 Correspondence'));
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(lines()[0]).toBe('09:00–09:20 First call'));
  });

  it('is deleted, several at once, and leaves a gap', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/First call/));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    await screen.findByText('2 observations deleted');
    expect(within(await list()).getAllByRole('row')).toHaveLength(2);
  });

  it('that still runs is not deleted, and the reason stands beside it', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/Quote/));
    await user.keyboard('{Delete}');
    expect(await screen.findByText('The segment is still running. End it first.')).toBeTruthy();
  });

  it('gets another operation with a reason that the history keeps', async () => {
    const { user } = show(await recordedDay());
    await user.click(await line(/Correspondence/));
    await user.keyboard('r');
    const form = await screen.findByRole('dialog', { name: 'What was it really' });
    const operation = await within(form).findByRole('combobox', { name: /operation/ });
    await user.type(operation, 'invoice{Enter}');
    await user.type(within(form).getByRole('textbox', { name: 'Reason' }), 'wrong key{Enter}');
    await line(/09:04–09:20 Invoice/);
    await user.click(screen.getByRole('button', { name: 'History' }));
    const history = await screen.findByRole('complementary', { name: 'History of the day' });
    await within(history).findByText('wrong key');
    expect(history.textContent).toMatch(/Correspondence\s*→\s*Invoice/);
  });

  it('is edited: start, units, outcome and note in one go, taken back in one go', async () => {
    const { user } = show(await recordedDay());
    await user.dblClick(await line(/Correspondence/));
    const form = await screen.findByRole('dialog', { name: 'Edit the observation' });
    const start = await within(form).findByRole('textbox', { name: 'Start' });
    await user.clear(start);
    await user.type(start, '9:05');
    await user.click(within(form).getByRole('button', { name: 'contract' }));
    await user.type(within(form).getByRole('textbox', { name: 'Note' }), 'by mail{Enter}');
    await line(/09:05–09:20 Correspondence.*contract.*by mail/);
    expect(lines()[0]).toBe('09:00–09:05 First call');
    await user.click(await undoOf('Changed'));
    await waitFor(() => expect(lines()[1]).toBe('09:04–09:20 Correspondence'));
    expect(screen.queryByText('by mail')).toBeNull();
    await screen.findByText('Undone: edit');
  });
});

describe('time', () => {
  it('goes on without asking main again', async () => {
    const app = await recordedDay();
    const call = vi.fn<typeof app.bridge.call>(app.bridge.call);
    show({ ...app, bridge: { ...app.bridge, call } });
    const timer = await screen.findByRole('timer');
    const before = timer.textContent;
    await list();
    call.mockClear();
    await waitFor(() => expect(timer.textContent).not.toBe(before));
    expect(call).not.toHaveBeenCalled();
  });

  it('of an earlier day stands still', async () => {
    const app = await recordedDay();
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    app.work(24 * 60 * MINUTE);
    show(app, { day: DAY });
    const quality = await screen.findByRole('region', { name: 'Quality of the day' });
    expect(quality.textContent).toContain('From 09:00 to 09:40');
    expect(quality.textContent).toContain('0:30:00');
  });
});
