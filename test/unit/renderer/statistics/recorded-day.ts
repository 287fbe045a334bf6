import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

/** 300 min of operative work, 30 of rest, 15 of search, 5 of doing again, 10 of planning: 360 in all. */
export async function recordedDay(): Promise<TestApp> {
  const app = startTestApp();
  const parts = {
    planning: 10,
    'call-closing': 300,
    rest: 30,
    'search-information': 15,
    rework: 5,
  };
  for (const [code, minutes] of Object.entries(parts)) {
    await app.switchTo(code);
    app.work(minutes * MINUTE);
  }
  const { personId } = app;
  await app.api.recording.command({ personId, command: { kind: 'end-day' } });
  return app;
}
