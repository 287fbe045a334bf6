import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { RecorderCard } from '#renderer/recording/RecorderCard.tsx';
import { settingsSchema } from '#shared/settings/settings.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

function show(app: TestApp) {
  const { hotkeys, interruptWith } = settingsSchema.parse({});
  renderScreen(
    <RecorderCard
      personId={app.personId}
      hotkeys={hotkeys}
      interruptWith={interruptWith}
      zone="Europe/Moscow"
    />,
    { app },
  );
  return userEvent.setup();
}

const running = (name: string): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 2, name });

describe('the recorder', () => {
  it('switches to what is searched for, by keyboard alone', async () => {
    const app = startTestApp();
    await app.switchTo('call-first');
    const user = show(app);
    await running('First call');
    app.work(MINUTE);
    (await screen.findByRole('button', { name: 'Switch' })).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('combobox', { name: 'Switch' }), 'contr{Enter}');
    expect(await running('Contract')).toBeTruthy();
  });

  it('takes the best match for all that was typed, not for what was typed before the last key', async () => {
    const app = startTestApp();
    await app.switchTo('call-first');
    const [group] = (await app.api.operations.catalogue()).groups;
    for (const name of ['Visit 50', 'Visit 57']) {
      const values = { kind: 'support', timeIndex: 'ОП', unit: null, colourStep: 0, hotkey: null };
      await app.bridge.call('operations.edit', {
        edit: { kind: 'add', groupId: group?.id, values: { ...values, name } },
      });
    }
    const user = show(app);
    app.work(MINUTE);
    await user.click(await screen.findByRole('button', { name: 'Switch' }));
    await user.type(await screen.findByRole('combobox', { name: 'Switch' }), 'visit 57{Enter}');
    expect(await running('Visit 57')).toBeTruthy();
  });

  it('shows how long the observation lasts with its earlier segments', async () => {
    const app = startTestApp();
    const { personId } = app;
    await app.switchTo('correspondence');
    app.work(10 * MINUTE);
    await app.api.recording.command({ personId, command: { kind: 'pause' } });
    app.work(MINUTE);
    await app.api.recording.command({ personId, command: { kind: 'resume' } });
    app.work(5 * MINUTE);
    show(app);
    expect((await screen.findByRole('timer')).textContent).toMatch(/^0:15:0\d$/);
    expect(screen.getByText('since 09:11')).toBeTruthy();
  });

  it('interrupts with one click, shows what waits, and goes back to it', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    const user = show(app);
    await user.click(await screen.findByRole('button', { name: 'Interrupt' }));
    await running('Client’s question');
    const held = screen.getByRole('list', { name: 'Waiting to be resumed' });
    expect(held.textContent).toContain('Quoteinterrupted');
    app.clock.pass(MINUTE);
    await user.click(within(held).getByRole('button', { name: 'Resume' }));
    await running('Quote');
    expect(screen.queryByRole('list', { name: 'Waiting to be resumed' })).toBeNull();
  });

  it('counts units, keeps outcome and note, and takes the last command back', async () => {
    const app = startTestApp();
    await app.switchTo('correspondence');
    const user = show(app);
    await user.click(await screen.findByRole('button', { name: '+1 unit' }));
    app.clock.pass(MINUTE);
    await user.click(screen.getByRole('button', { name: '+1 unit' }));
    expect(await screen.findByText('×2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'next step' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'next step', pressed: true })).toBeTruthy(),
    );
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'asked for a quote{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Undo: note' }));
    await screen.findByRole('button', { name: 'Undo: outcome' });
    const { running: shown } = await app.api.recording.state({ personId: app.personId });
    expect(shown).toMatchObject({ countedUnits: 2, outcome: 'next-step', note: null });
  });

  it('brings the old note back on Esc', async () => {
    const app = startTestApp();
    await app.switchTo('correspondence');
    const user = show(app);
    const note = await screen.findByRole('textbox', { name: 'Note' });
    await user.type(note, 'not this{Escape}');
    expect((note as HTMLInputElement).value).toBe('');
    const { running: shown } = await app.api.recording.state({ personId: app.personId });
    expect(shown?.note).toBeNull();
  });

  it('keeps a note for its own observation when a key switches while it is typed', async () => {
    const app = startTestApp();
    await app.switchTo('correspondence');
    const user = show(app);
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'half a sent');
    app.clock.pass(MINUTE);
    await app.switchTo('call-first');
    await running('First call');
    const { personId } = app;
    await waitFor(async () => {
      const { observations } = await app.api.workdays.day({ personId, day: '2026-03-02' });
      expect(observations.map(({ note }) => note)).toEqual(['half a sent', null]);
    });
  });

  it('does not write an old note over one that was made elsewhere', async () => {
    const app = startTestApp();
    await app.switchTo('correspondence');
    const user = show(app);
    const { personId } = app;
    const note = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Note' });
    await app.api.recording.command({ personId, command: { kind: 'note', note: 'by window' } });
    await waitFor(() => expect(note.value).toBe('by window'));
    await user.click(note);
    await user.tab();
    const { running: shown } = await app.api.recording.state({ personId });
    expect(shown?.note).toBe('by window');
  });

  it('says why a key did nothing, for a few seconds', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await running('Quote');
    app.services.emit('recorder.refused', { refusal: 'nothing-held' });
    await screen.findByText('Nothing waits to be resumed.');
    await waitFor(() => expect(screen.queryByText('Nothing waits to be resumed.')).toBeNull(), {
      timeout: 6000,
    });
  });

  it('says what failed, such as a full disk', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await running('Quote');
    app.services.emit('recorder.failed', { code: 'disk-full', details: {} });
    expect(await screen.findByText(/^The disk is full/)).toBeTruthy();
  });

  it('begins a day with one click', async () => {
    const app = startTestApp();
    const user = show(app);
    await running('The day has not begun');
    await user.click(screen.getByRole('button', { name: /^CRM entry/ }));
    expect(await running('CRM entry')).toBeTruthy();
  });
});
