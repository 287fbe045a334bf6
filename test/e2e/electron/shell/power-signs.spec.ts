// What the system really tells of locks, sleeps and other users reaches the record, whichever of its signs that is.
// What the signs lead to in whatever order is tried where time costs nothing, in recording/storms.test.ts.
import { expect, test } from '@playwright/test';

import { apiOf, launch, type Running } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { startBeside } from '../../support/second-start.ts';

const SIGNS = [
  ['lock-screen', 'unlock-screen', 'lock'],
  ['suspend', 'resume', 'suspend'],
  ['user-did-resign-active', 'user-did-become-active', 'lock'],
] as const;
/** An absence is longer than a minute; a silence of less is none. */
const STEP_MS = 50_000;

/** Lets so much time pass at once, as the application's clocks tell it. */
async function passTime({ app }: Running, ms: number): Promise<void> {
  await app.evaluate((_electron, by) => {
    const wall = Date.now.bind(Date);
    const monotonic = performance.now.bind(performance);
    Date.now = () => wall() + by;
    performance.now = () => monotonic() + by;
  }, ms);
}

const say = ({ app }: Running, sign: string): Promise<void> =>
  app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), sign);

test('asks about an absence by each sign that the system gives', async () => {
  const running = await launch();
  const api = apiOf(await running.window('index'));
  await (
    await startBeside(running.userData, ['--command=switch:call-first'])
  ).ended;
  const segments = () => segmentsIn(dataFileOf(running.userData));
  await expect.poll(() => segments().length).toBe(1);
  const { currentPersonId: personId } = await api.settings.get();
  if (personId === null) throw new Error('Nobody is there');
  for (const [index, [gone, back, cause]] of SIGNS.entries()) {
    await say(running, gone);
    await passTime(running, STEP_MS);
    expect((await api.recording.state({ personId })).running).not.toBeNull();
    await passTime(running, STEP_MS);
    await say(running, back);
    const { running: goesOn, questions } = await api.recording.state({ personId });
    expect(goesOn).not.toBeNull();
    expect(questions).toHaveLength(index + 1);
    const asked = questions.at(-1);
    expect(asked).toMatchObject({ causes: [cause], answer: null });
    expect((asked?.end ?? 0) - (asked?.start ?? 0)).toBeGreaterThanOrEqual(2 * STEP_MS);
  }
  const lengths = segments().flatMap(({ start, end }) => (end === null ? [] : [end - start]));
  expect(lengths).toHaveLength(SIGNS.length);
  expect(Math.max(...lengths)).toBeLessThan(STEP_MS);
  await running.stop();
});
