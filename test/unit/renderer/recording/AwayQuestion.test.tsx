import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { AwayQuestion } from '#renderer/recording/AwayQuestion.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = '2026-03-02';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** 09:00 a quote; locked from 09:10 to 09:40, then back at it. */
async function absentFor30(): Promise<TestApp> {
  const app = startTestApp();
  await app.switchTo('quote');
  app.work(10 * MINUTE);
  app.services.recorder.sign('lock');
  app.idle.ms = MINUTE;
  app.work(30 * MINUTE);
  app.idle.ms = 0;
  app.services.recorder.sign('unlock');
  app.work(MINUTE);
  return app;
}

/** A timer that runs at 18:00 and is found the next morning. */
async function forgotten(): Promise<TestApp> {
  const app = startTestApp({ start: '2026-03-02T14:30:00Z' });
  await app.switchTo('quote');
  app.work(30 * MINUTE);
  app.services.recorder.sign('suspend');
  app.clock.sleep(14 * 60 * MINUTE);
  app.services.recorder.sign('resume');
  return app;
}

function show(app: TestApp) {
  renderScreen(<AwayQuestion personId={app.personId} />, { app });
  return userEvent.setup();
}

const segments = async (app: TestApp) => {
  const { personId } = app;
  const { segments: found, observations } = await app.api.workdays.day({ personId, day: DAY });
  return { minutes: found.map(({ start, end }) => end && (end - start) / MINUTE), observations };
};

const isSettled = (): Promise<void> =>
  waitFor(() => expect(screen.queryByRole('region')).toBeNull());

describe('the question after an absence', () => {
  it('is not there when nothing is to be asked', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    show(app);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is asked once: the same work went on', async () => {
    const app = await absentFor30();
    const user = show(app);
    await screen.findByText(/^You were away from 09:10 to 09:40, 30\smin/);
    await user.click(screen.getByRole('button', { name: 'Still “Quote”' }));
    await isSettled();
    const { minutes, observations } = await segments(app);
    expect(minutes).toEqual([10, 30, null]);
    expect(observations).toHaveLength(1);
  });

  it('fills the time with what the answer means', async () => {
    const app = await absentFor30();
    const user = show(app);
    const call = await screen.findByRole('button', { name: 'Call' });
    await user.hover(call);
    await screen.findByText('Counts as “Follow-up call”');
    await user.click(call);
    await isSettled();
    const { observations } = await segments(app);
    expect(observations.map(({ operationId }) => operationId)).toContain(
      app.operation('call-follow-up'),
    );
  });

  it('leaves a gap when it was not work', async () => {
    const app = await absentFor30();
    const user = show(app);
    await user.click(await screen.findByRole('button', { name: 'Not work' }));
    await isSettled();
    expect((await segments(app)).minutes).toEqual([10, null]);
  });

  it('can wait, and is not forgotten', async () => {
    const app = await absentFor30();
    const user = show(app);
    await user.click(await screen.findByRole('button', { name: 'Ask later' }));
    await isSettled();
    const { questions } = await app.api.recording.state({ personId: app.personId });
    expect(questions).toHaveLength(1);
  });
});

describe('the morning after a forgotten timer', () => {
  it('confirms the end that was found with one click', async () => {
    const app = await forgotten();
    const user = show(app);
    await screen.findByText(/^Mon 2 Mar: the timer was left running.* at 18:00/);
    await user.click(screen.getByRole('button', { name: 'Yes, at 18:00' }));
    await isSettled();
    expect((await segments(app)).minutes).toEqual([30]);
  });

  it('takes a later end, and refuses what is no time', async () => {
    const app = await forgotten();
    const user = show(app);
    const end = await screen.findByRole('textbox', { name: 'When the day ended' });
    await user.type(end, 'late{Enter}');
    expect(end.getAttribute('aria-invalid')).toBe('true');
    await user.clear(end);
    await user.type(end, '18:45{Enter}');
    await isSettled();
    expect((await segments(app)).minutes).toEqual([30, 45]);
  });
});
