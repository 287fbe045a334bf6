import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { WorkdaysScreen } from '#renderer/workdays/WorkdaysScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** Monday: an hour of result, an hour of letters, a gap of an hour in between. Tuesday begins. */
async function twoDays(): Promise<TestApp> {
  const app = startTestApp();
  const { personId } = app;
  await app.switchTo('call-closing');
  app.work(60 * MINUTE);
  await app.api.recording.command({ personId, command: { kind: 'pause' } });
  app.work(60 * MINUTE);
  await app.switchTo('correspondence');
  app.work(60 * MINUTE);
  await app.api.recording.command({ personId, command: { kind: 'end-day' } });
  app.work(24 * 60 * MINUTE);
  await app.switchTo('call-first');
  app.work(MINUTE);
  return app;
}

function show(app: TestApp) {
  const onOpenDay = vi.fn<(day: string) => void>();
  renderScreen(<WorkdaysScreen personId={app.personId} onOpenDay={onOpenDay} />, { app });
  return { onOpenDay, user: userEvent.setup() };
}

describe('the calendar', () => {
  it('says how many days are recorded, and each day its share and coverage', async () => {
    show(await twoDays());
    await screen.findByRole('heading', { name: /^2 days recorded, 50\s% not selling$/ });
    const monday = screen.getByRole('button', { name: /^Monday 2 March/ });
    expect(monday.textContent).toMatch(/50\s% not selling, 67\s% covered/);
    expect(screen.getByRole('button', { name: 'Sunday 1 March, nothing recorded' })).toBeTruthy();
  });

  it('opens a day; arrows go from day to day, and the future cannot be opened', async () => {
    const { user, onOpenDay } = show(await twoDays());
    const today = await screen.findByRole('button', { name: /^Tuesday 3 March/ });
    expect(today.getAttribute('aria-current')).toBe('date');
    today.focus();
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(onOpenDay).toHaveBeenCalledWith('2026-03-02');
    expect(screen.queryByRole('button', { name: /4 March/ })).toBeNull();
  });

  it('goes to earlier months', async () => {
    const { user } = show(await twoDays());
    await user.click(await screen.findByRole('button', { name: 'Month before' }));
    await screen.findByText('Nothing is recorded in these months');
    expect(screen.getByRole('heading', { name: 'February 2026' })).toBeTruthy();
  });

  it('marks days on which a question waits', async () => {
    const app = startTestApp();
    await app.switchTo('call-first');
    app.work(5 * MINUTE);
    app.services.recorder.sign('lock');
    app.work(30 * MINUTE);
    app.services.recorder.sign('unlock');
    show(app);
    const monday = await screen.findByRole('button', { name: /^Monday 2 March/ });
    expect(monday.textContent).toContain('1 question waits');
  });
});
