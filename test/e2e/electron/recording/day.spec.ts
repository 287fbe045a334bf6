// The main promise: a day is timed by real keys while another program has the focus, and every figure of it agrees.
import { expect, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';
import { operationName } from '#shared/operations/operation-name.ts';

import { type OtherWindow, otherWindow, press } from '../../support/keyboard.ts';
import { apiOf, launch, type Running } from '../../support/launch.ts';
import { type RawFigures, rawFigures } from '../../support/raw-figures.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

/** Longer than a bounce, so that the same key may follow. */
const BETWEEN_KEYS_MS = 320;

const CODE_OF_DIGIT = [
  'rest',
  'call-first',
  'call-follow-up',
  'call-closing',
  'meeting',
  'correspondence',
  'quote',
  'contract',
  'care-question',
  'crm-entry',
];

/** Forty switches: every digit four times, in an order with repeats of the same key. */
const SWITCHES = Array.from({ length: 40 }, (_, nth) => (nth * 7 + Math.floor(nth / 10)) % 10);

async function pressAndWait(...chords: readonly string[]): Promise<void> {
  for (const chord of chords) {
    press(chord);
    await new Promise((done) => setTimeout(done, BETWEEN_KEYS_MS));
  }
}

test.describe('a day by keys', () => {
  test.setTimeout(180_000);
  let running: Running;
  let other: OtherWindow;

  test.beforeEach(async () => {
    running = await launch();
    const api = apiOf(await running.window('index'));
    const person = await api.recording.addPerson({ name: 'Анна' });
    await api.settings.change({ purpose: 'time', currentPersonId: person.id });
    await expect
      .poll(async () => (await api.hotkeys.status()).chords.map(({ state }) => state))
      .toContain('registered');
    other = await otherWindow();
  });

  test.afterEach(async () => {
    other.close();
    await running.stop();
  });

  test('of forty switches, interruptions, units and undo gives the same figures everywhere', async () => {
    const file = dataFileOf(running.userData);
    const expected = await playDay();
    expect(segmentsIn(file).map(({ code }) => code)).toEqual(expected);

    const raw = rawFigures(file);
    const interruptions = Object.values(raw.byCode).reduce(
      (sum, each) => sum + each.interruptions,
      0,
    );
    expect(interruptions).toBe(4);
    await expectFromCalls(running, raw);
    await expectFromCommandLine(file, raw);
    await expectOnScreen(running, raw);
  });
});

/** Presses the keys of a day; returns the operations of its segments, as they must have been recorded. */
async function playDay(): Promise<string[]> {
  const expected: string[] = [];
  for (const [nth, digit] of SWITCHES.entries()) {
    const code = CODE_OF_DIGIT[digit] ?? '';
    await pressAndWait(`ctrl+alt+${digit}`);
    expected.push(code);
    if (nth % 8 === 3) await pressAndWait('ctrl+alt+Prior', 'ctrl+alt+Prior', 'ctrl+alt+Prior');
    if (nth % 10 === 5) {
      await pressAndWait('ctrl+alt+Home', 'ctrl+alt+End'); // a client's question comes in between
      expected.push('care-question', code);
    }
    if (nth % 13 === 6) {
      await pressAndWait('ctrl+alt+shift+9', 'ctrl+alt+Insert'); // pressed by mistake, taken back
    }
  }
  await pressAndWait('ctrl+alt+space', 'ctrl+alt+End'); // a pause, and on with the same
  await pressAndWait('ctrl+alt+shift+End');
  return [...expected, ...expected.slice(-1)];
}

async function expectFromCalls(running: Running, raw: RawFigures): Promise<void> {
  const photo = await apiOf(await running.window('index')).statistics.photo({});
  const { ms: all, workingMs, resultMs } = photo;
  expect({ ms: all, workingMs, resultMs }).toEqual({
    ms: raw.ms,
    workingMs: raw.workingMs,
    resultMs: raw.resultMs,
  });
  const byCode = photo.operations.map(({ code, ms, observations, units, interruptions }) => [
    code,
    { ms, observations, units, interruptions },
  ]);
  expect(Object.fromEntries(byCode)).toEqual(raw.byCode);
}

async function expectFromCommandLine(file: string, raw: RawFigures): Promise<void> {
  const { output, code } = await runCli(['photo', '--db', file, '--json']);
  expect(code).toBe(0);
  const printed = JSON.parse(output);
  expect(printed.totals.seconds).toBe(raw.ms / 1000);
  expect(printed.totals.nonResultShare.value).toBe(1 - raw.resultMs / raw.workingMs);
  for (const operation of printed.operations) {
    expect(operation.seconds).toBe((raw.byCode[operation.code]?.ms ?? 0) / 1000);
  }
}

/** The screen rounds for reading; what it rounds is what the rows say. */
async function expectOnScreen(running: Running, raw: RawFigures): Promise<void> {
  const page = await running.window('index');
  await page.evaluate(() => {
    window.location.hash = '#/results';
  });
  const share = `${Math.round(100 * (1 - raw.resultMs / raw.workingMs))} %`;
  await expect(page.getByRole('heading', { level: 1 })).toContainText(share);
  for (const [code, { ms, observations, interruptions }] of Object.entries(raw.byCode)) {
    const name = operationName({ code, name: null }, 'en');
    const row = page.getByRole('row').filter({ hasText: name }).first();
    await expect(row).toContainText(shown(ms));
    const figures = await row.getByRole('cell').allInnerTexts();
    expect(figures).toContain(String(observations));
    expect(figures).toContain(String(interruptions));
  }
}

/** A length under an hour as the screen words it. */
function shown(ms: number): string {
  return ms < 60_000 ? `${Math.floor(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}
