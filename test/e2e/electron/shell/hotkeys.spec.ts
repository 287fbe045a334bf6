// promises.md T21, T23, T24: real keys of the X server, while another program has the focus.
import { expect, test } from '@playwright/test';

import { bindingsOf } from '#shared/hotkeys/binding.ts';

import { holdChord } from '../../support/hold-chord.ts';
import {
  focusedWindow,
  otherWindow,
  type OtherWindow,
  press,
  pressPlaces,
  setLayout,
} from '../../support/keyboard.ts';
import { apiOf, launch, type Running } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

let running: Running;
let other: OtherWindow;

test.beforeAll(async () => {
  setLayout('us');
  running = await launch();
  await running.window('index');
  other = await otherWindow();
});
test.afterAll(async () => {
  setLayout('us');
  other.close();
  await running.stop();
});

/** Where the keys of our chords stand on a keyboard, whatever is printed on them (X key codes). */
const PLACES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), 10 + index])),
  '0': 19,
  Home: 110,
  End: 115,
  PageUp: 112,
  PageDown: 117,
  Space: 65,
  Insert: 118,
};

const LAYOUTS: readonly (readonly [layout: string, variant?: string])[] = [
  ['us'],
  ['ru'],
  ['us', 'dvorak'],
  ['de'],
  ['fr'],
  ['us,ru'],
];

for (const [layout, variant] of LAYOUTS) {
  test(`hears every default chord on a keyboard of ${layout} ${variant ?? ''}`, async () => {
    const page = await running.window('index');
    const api = apiOf(page);
    const { operations } = await api.operations.catalogue();
    const { hotkeys } = await api.settings.get();
    const chords = bindingsOf(operations, hotkeys).map(({ hotkey }) => hotkey);
    setLayout(layout, variant);
    other.focus();
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, '__heard', heard);
      window.bridge.listen((event) => {
        const { name, payload } = event as { name: string; payload: { hotkey: string } };
        if (name === 'hotkeys.tested') heard.push(payload.hotkey);
      });
    });
    await api.hotkeys.test({ isOn: true });
    for (const chord of chords) {
      const parts = chord.split('+');
      const key = parts.pop() ?? '';
      pressPlaces([...parts.map((part) => part.toLowerCase()), String(PLACES[key])].join('+'));
    }
    const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, '__heard'));
    await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(chords.length);
    expect(await heard()).toEqual(chords);
    await api.hotkeys.test({ isOn: false });
    expect(chords.length).toBe(28);
    expect(segmentsIn(dataFileOf(running.userData))).toEqual([]);
  });
}

test('says of every chord that the system gave it', async () => {
  setLayout('us');
  const status = await apiOf(await running.window('index')).hotkeys.status();
  expect(status).toMatchObject({ engine: 'system', problem: null });
  expect(new Set(status.chords.map(({ state }) => state))).toEqual(new Set(['registered']));
});

test('records what keys say, and leaves the focus where it is', async () => {
  const dataFile = dataFileOf(running.userData);
  other.focus();
  press('ctrl+alt+1');
  await expect.poll(() => segmentsIn(dataFile)).toMatchObject([{ code: 'call-first', end: null }]);
  press('ctrl+alt+shift+8');
  await expect.poll(() => segmentsIn(dataFile).at(-1)).toMatchObject({ code: 'care-question' });
  press('ctrl+alt+End');
  await expect.poll(() => segmentsIn(dataFile).at(-1)).toMatchObject({ code: 'call-first' });
  press('ctrl+alt+Insert');
  await expect.poll(() => segmentsIn(dataFile).length).toBe(2);
  press('ctrl+alt+shift+Home'); // shows the recorder
  await running.window('recorder');
  expect(focusedWindow()).toBe(other.id);
  press('ctrl+alt+space');
  await expect.poll(() => segmentsIn(dataFile).every(({ end }) => end !== null)).toBe(true);
  press('ctrl+alt+shift+End');
  const view = apiOf(await running.window('index'));
  const { currentPersonId } = await view.settings.get();
  expect(currentPersonId).not.toBeNull();
  await expect
    .poll(
      async () =>
        currentPersonId && (await view.recording.state({ personId: currentPersonId })).isDayOpen,
    )
    .toBe(false);
});

test('loses no press of a burst, and takes a bounce for one', async () => {
  const dataFile = dataFileOf(running.userData);
  const before = segmentsIn(dataFile).length;
  const burst = Array.from({ length: 40 }, (_, index) => `ctrl+alt+${1 + (index % 4)}`);
  press(...burst);
  await expect.poll(() => segmentsIn(dataFile).length).toBe(before + 40);
  await new Promise((done) => setTimeout(done, 400));
  press(...Array.from({ length: 10 }, () => 'ctrl+alt+5'));
  await new Promise((done) => setTimeout(done, 500));
  expect(segmentsIn(dataFile).length).toBe(before + 41);
  expect(segmentsIn(dataFile).at(-1)).toMatchObject({ code: 'correspondence', end: null });
});

test('names the chord that another program has, and the others work', async () => {
  setLayout('us');
  await running.stop(); // it would hold the other chords
  const taken = await holdChord('Control+Alt+7');
  const second = await launch();
  try {
    const api = apiOf(await second.window('index'));
    await api.hotkeys.bind({
      action: { kind: 'command', commandId: 'unit' },
      hotkey: 'Ctrl+Alt+PageUp',
    });
    const { chords } = await api.hotkeys.status();
    const others = chords.filter(({ hotkey }) => hotkey !== 'Ctrl+Alt+7');
    expect(chords.find(({ hotkey }) => hotkey === 'Ctrl+Alt+7')?.state).toBe('taken');
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['registered']));
    other.focus();
    press('ctrl+alt+7', 'ctrl+alt+3');
    await expect
      .poll(() => segmentsIn(dataFileOf(second.userData)).map(({ code }) => code))
      .toEqual(['call-closing']);
    taken.release();
    await taken.ended;
    await second.app.evaluate(({ powerMonitor }) => powerMonitor.emit('unlock-screen'));
    await expect
      .poll(async () => new Set((await api.hotkeys.status()).chords.map(({ state }) => state)))
      .toEqual(new Set(['registered']));
  } finally {
    taken.release();
    await second.stop();
  }
});
