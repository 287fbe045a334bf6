// A short day over real main code, for the tests of its screens.
import { screen, within } from '@testing-library/react';

import { startTestApp, type TestApp } from '#test/support/test-app.ts';

export const MINUTE = 60_000;
export const DAY = '2026-03-02';

/** 09:00 first call (4 min), 09:04 letters (16 min), 09:20 a gap (10 min), 09:30 a quote that still runs at 09:40. */
export async function recordedDay(): Promise<TestApp> {
  const app = startTestApp();
  const { personId } = app;
  await app.switchTo('call-first');
  app.work(4 * MINUTE);
  await app.switchTo('correspondence');
  app.work(16 * MINUTE);
  await app.api.recording.command({ personId, command: { kind: 'pause' } });
  app.work(10 * MINUTE);
  await app.switchTo('quote');
  app.work(10 * MINUTE);
  return app;
}

/** The list of observations. */
export const list = (): Promise<HTMLElement> => screen.findByRole('grid', { name: /Observations/ });

/** A line of the list by what it says. */
export async function line(name: RegExp): Promise<HTMLElement> {
  return within(await list()).findByRole('row', { name });
}

/** The lines as times and operation: `09:00–09:04 First call`. */
export function lines(): string[] {
  return screen.getAllByRole('row').flatMap((row) => {
    const [time, operation] = within(row).queryAllByRole('cell');
    return time && operation ? [`${time.textContent} ${operation.textContent}`] : [];
  });
}

/** The button in the toast that says what was done. */
export async function undoOf(message: string): Promise<HTMLElement> {
  const words = await screen.findByText(message);
  return within(words.parentElement ?? words).getByRole('button', { name: 'Undo' });
}
