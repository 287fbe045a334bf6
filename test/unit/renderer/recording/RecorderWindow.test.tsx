import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { RecorderWindow } from '#renderer/recording/window/RecorderWindow.tsx';
import { settingsSchema } from '#shared/settings/settings.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

function setHeight(height: number): void {
  Object.assign(window, { innerHeight: height });
}

function show(app: TestApp, values: Parameters<typeof settingsSchema.parse>[0] = {}) {
  const settings = settingsSchema.parse(values);
  renderScreen(<RecorderWindow personId={app.personId} settings={settings} />, { app });
  return userEvent.setup();
}

const running = (name: string): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name });

beforeEach(() => setHeight(300));

describe('the recorder window', () => {
  it('has the bar only while it is small', async () => {
    setHeight(56);
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await running('Quote');
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /First call/ })).toBeNull();
  });

  it('names the keys of a button in the tooltip of the system', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await running('Quote');
    expect(screen.getByRole('button', { name: 'Pause' }).title).toBe('Pause (Ctrl+Alt+Space)');
  });

  it('begins an operation by its digit, with Shift as an interruption', async () => {
    const app = startTestApp();
    const user = show(app);
    await running('The day has not begun');
    await user.keyboard('3');
    await running('Closing call');
    app.clock.pass(MINUTE);
    await user.keyboard('{Shift>}8{/Shift}');
    await running('Client’s question');
    expect(screen.getByRole('button', { name: 'Go back to “Closing call”' })).toBeTruthy();
  });

  it('narrows the operations by typing, Enter takes the first, Esc shows all again', async () => {
    const app = startTestApp();
    const user = show(app);
    await running('The day has not begun');
    await user.keyboard('act');
    expect(screen.queryByRole('button', { name: /First call/ })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /First call/ })).toBeTruthy();
    await user.keyboard('invo{Enter}');
    await running('Invoice');
  });

  it('adds up the day in hours and minutes', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    app.work(70 * MINUTE);
    await app.switchTo('contract');
    app.work(5 * MINUTE);
    show(app);
    await running('Contract');
    expect(screen.getByTitle('Recorded today').textContent).toBe('Σ1:15');
  });

  it('says why a key did nothing in the place of the name, for three seconds', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await running('Quote');
    app.services.emit('recorder.refused', { refusal: 'nothing-held' });
    await screen.findByText('Nothing waits to be resumed.');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Quote' })).toBeTruthy(), {
      timeout: 6000,
    });
  });

  it.each([
    ['care-question', true, 'quiet'],
    ['waiting-system', true, 'plain'],
    ['call-closing', true, 'none'],
    ['waiting-system', false, 'false'],
  ])('warns of %s, as wished (%s): %s', async (code, warnNonResult, warning) => {
    const app = startTestApp();
    await app.switchTo(code);
    show(app, { warnNonResult });
    const main = await screen.findByRole('main');
    expect(main.dataset['warning']).toBe(warning);
  });

  it('asks the question after an absence with answers of one click', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    app.work(10 * MINUTE);
    app.services.recorder.sign('lock');
    app.work(30 * MINUTE);
    app.services.recorder.sign('unlock');
    const user = show(app);
    await user.click(await screen.findByRole('button', { name: 'Rest' }));
    await waitFor(() => expect(screen.queryByText(/You were away/)).toBeNull());
  });
});

describe('a long observation', () => {
  /** Twelve calls of four minutes; then one that lasts. */
  async function usualCalls(lasting: number): Promise<TestApp> {
    const app = startTestApp();
    for (let call = 0; call < 12; call += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one call after the other
      await app.switchTo('call-first');
      app.work(4 * MINUTE);
    }
    await app.switchTo('call-first');
    app.work(lasting);
    return app;
  }

  it('is shown when it passes the 95th percentile of the earlier ones', async () => {
    show(await usualCalls(6 * MINUTE));
    await waitFor(() => expect(screen.getByRole('main').dataset['long']).toBe('true'));
    const hint = /^Longer than usual: 19 of 20 earlier ones took less than 4\smin$/;
    expect(screen.getByTitle(hint)).toBeTruthy();
  });

  it('is not shown when one of twelve earlier ones took longer', async () => {
    const app = startTestApp();
    for (const minutes of [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 6]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after the other
      await app.switchTo('call-first');
      app.work(minutes * MINUTE);
    }
    show(app);
    await running('First call');
    await new Promise((done) => setTimeout(done, 300));
    expect(screen.getByRole('main').dataset['long']).toBe('false');
  });

  it('is not shown while it is usual', async () => {
    show(await usualCalls(2 * MINUTE));
    await running('First call');
    await new Promise((done) => setTimeout(done, 300));
    expect(screen.getByRole('main').dataset['long']).toBe('false');
  });
});
