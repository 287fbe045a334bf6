// promises.md T20: whatever the system says of locks and sleeps, in whatever order, at most one segment runs.
import { expect, test } from '@playwright/test';

import { seededRandom } from '#shared/lib/random.ts';

import { apiOf, launch } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { startBeside } from '../../support/second-start.ts';

const SIGNS = [
  'lock-screen',
  'unlock-screen',
  'suspend',
  'resume',
  'user-did-resign-active',
  'user-did-become-active',
];

test('keeps the record whole through 1,000 locks and sleeps in any order', async () => {
  const running = await launch();
  await running.window('index');
  const dataFile = dataFileOf(running.userData);
  await (
    await startBeside(running.userData, ['--command=switch:call-first'])
  ).ended;
  await expect.poll(() => segmentsIn(dataFile).length).toBe(1);
  const random = seededRandom(7);
  const pick = (): string => SIGNS[Math.floor(random() * SIGNS.length)] ?? 'resume';
  for (let round = 0; round < 20; round += 1) {
    const signs = Array.from({ length: 50 }, pick);
    await running.app.evaluate(({ powerMonitor }, list) => {
      for (const sign of list) powerMonitor.emit(sign);
    }, signs);
    const open = segmentsIn(dataFile).filter(({ end }) => end === null);
    expect(open.length).toBeLessThanOrEqual(1);
  }
  await running.app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('unlock-screen');
    powerMonitor.emit('resume');
  });
  const api = apiOf(await running.window('index'));
  const { currentPersonId } = await api.settings.get();
  if (currentPersonId === null) throw new Error('Nobody is there');
  const view = await api.recording.state({ personId: currentPersonId });
  expect(view.isDayOpen).toBe(true);
  const segments = segmentsIn(dataFile);
  for (const [index, { start }] of segments.entries()) {
    expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
  }
  await running.stop();
});
