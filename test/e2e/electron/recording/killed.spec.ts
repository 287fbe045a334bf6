// promises.md T1 in the real application: it is killed while keys are pressed in another program. What it said is
// recorded, and what anybody could read in its file, is there when it starts again.
import { rmSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';
import { rounds } from '#test/durability/support/campaign.ts';

import {
  focusedWindow,
  keepPressing,
  type OtherWindow,
  otherWindow,
} from '../../support/keyboard.ts';
import { apiOf, launch, type Running, temporaryFolder } from '../../support/launch.ts';
import { dataFileOf } from '../../support/record.ts';
import { type SeenSegment, watchSegments } from '../../support/watch-segments.ts';

const KILLS = rounds(12, 60);
/** Ten keys, each another one than before, so that none is a bounce. */
const CHORDS = Array.from({ length: 10 }, (_, digit) => `ctrl+alt+${digit}`);
const BETWEEN_KEYS_MS = 2;
const LONGEST_PRESSING_MS = 900;

/** Starts it, and hears of every segment that a window is told to show as running. */
async function startListening(
  userData: string,
  onShown: (segmentId: string) => void,
): Promise<Running> {
  const running = await launch({ userData });
  const page = await running.window('index');
  await page.exposeFunction('shown', onShown);
  await page.evaluate(() => {
    window.bridge.listen((event) => {
      const { name, payload } = event as {
        name: string;
        payload: { running?: { segmentId: string } };
      };
      const id = name === 'recorder.changed' ? payload.running?.segmentId : undefined;
      if (id !== undefined) Reflect.get(window, 'shown')(id);
    });
  });
  const registered = async (): Promise<number> =>
    (await apiOf(page).hotkeys.status()).chords.filter(({ state }) => state === 'registered')
      .length;
  await expect.poll(registered).toBeGreaterThanOrEqual(CHORDS.length);
  return running;
}

async function kill(running: Running): Promise<void> {
  await running.kill();
  await running.stop();
}

/** What of the rows that were seen before is not there any more, or is not what it was. */
function missing(seen: ReadonlyMap<string, SeenSegment>, now: ReadonlyMap<string, SeenSegment>) {
  return [...seen.values()].filter((before) => {
    const after = now.get(before.id);
    const isSame = after?.start === before.start && after.code === before.code;
    return !isSame || (before.end !== null && after.end !== before.end);
  });
}

const userData = temporaryFolder();
const file = dataFileOf(userData);
const shown = new Set<string>();
const seen = new Map<string, SeenSegment>();
let running: Running;
let other: OtherWindow;

test.beforeAll(async () => {
  other = await otherWindow();
  running = await startListening(userData, (id) => shown.add(id));
  const { recording, settings } = apiOf(await running.window('index'));
  const person = await recording.addPerson({ name: 'Anna' });
  await settings.change({ purpose: 'time', currentPersonId: person.id });
});
test.afterAll(async () => {
  other.close();
  await running.stop();
  rmSync(userData, { recursive: true, force: true });
});

test(`loses no key in ${KILLS} kills while another window has the focus`, async () => {
  test.setTimeout(KILLS * 15_000);
  for (let round = 0; round < KILLS; round += 1) {
    await pressUntilKilled();
    running = await startListening(userData, (id) => shown.add(id));
    const { seen: found, stop } = watchSegments(file, new Map());
    stop();
    expect(missing(seen, found)).toEqual([]);
    expect([...shown].filter((id) => !found.has(id))).toEqual([]);
    expect([...found.values()].filter(({ end }) => end === null).length).toBeLessThanOrEqual(1);
    const notices = await apiOf(await running.window('index')).settings.notices();
    expect(notices.filter(({ kind }) => kind === 'recovered')).toEqual([]);
  }
  await running.stop();
  const { output, code } = await runCli(['verify', '--db', file, '--json']);
  expect({ code, output }).toMatchObject({ code: 0 });
  process.stderr.write(`T1 in Electron: ${KILLS} kills, ${shown.size} shown, ${seen.size} seen\n`);
  expect(shown.size).toBeGreaterThan(2 * KILLS);
});

/** Presses keys in the other window; some time after the first of them was shown as recorded, the application dies. */
async function pressUntilKilled(): Promise<void> {
  const before = shown.size;
  other.focus();
  const watch = watchSegments(file, seen);
  const stopPressing = keepPressing(CHORDS, BETWEEN_KEYS_MS);
  await expect.poll(() => shown.size, { intervals: [10] }).toBeGreaterThan(before);
  await new Promise((done) => setTimeout(done, Math.random() * LONGEST_PRESSING_MS));
  expect(focusedWindow()).toBe(other.id);
  await kill(running);
  watch.stop();
  await stopPressing();
}
