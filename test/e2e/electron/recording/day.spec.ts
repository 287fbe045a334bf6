// The main promise: a day is timed by real keys while another program has the focus, and every figure of it agrees.
import { rmSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';
import { openForReading } from '#main/database/open-database.ts';
import { almost } from '#test/support/almost.ts';
import { rawDocument } from '#test/support/raw-document.ts';
import { type RawPhoto, rawPhoto } from '#test/support/raw-photo.ts';
import { withoutAdvice } from '#test/support/without-advice.ts';

import { type MainWindow, openMain } from '../../pages/main-window.ts';
import {
  columnHead,
  dayRows,
  headline,
  operationRows,
  readTable,
  resultsOf,
} from '../../pages/results.ts';
import { type OtherWindow, otherWindow, press } from '../../support/keyboard.ts';
import { temporaryFolder } from '../../support/launch.ts';
import { dayAgo, playDay, type PlayedEvent } from '../../support/played-day.ts';
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

/** Days of realistic lengths before, because keys that are pressed within minutes are averages of nothing. */
const DAYS_BEFORE: Readonly<Record<number, readonly PlayedEvent[]>> = {
  3: [
    ['09:00:13', 'switch:call-closing'],
    ['09:41:50', 'interrupt:care-question'],
    ['09:44:02', 'resume'],
    ['10:17:31', 'switch:correspondence'],
    ['10:30', 'unit:5'],
    ['11:02:09', 'switch:call-closing'],
    ['11:59:59', 'end-day'],
  ],
  2: [
    ['08:30', 'switch:contract'],
    ['09:12:44', 'switch:correspondence'],
    ['09:20', 'unit:3'],
    ['09:33', 'pause'],
    ['09:50:20', 'resume'],
    ['10:40:07', 'switch:call-closing'],
    ['11:05:38', 'switch:call-closing'],
    ['12:01:02', 'switch:rest'],
    ['12:30', 'end-day'],
  ],
};

test.describe('a day by keys', () => {
  test.setTimeout(180_000);
  let userData: string;
  let window: MainWindow;
  let other: OtherWindow;

  test.beforeEach(async () => {
    userData = temporaryFolder();
    for (const [days, events] of Object.entries(DAYS_BEFORE).toReversed()) {
      await playDay(dataFileOf(userData), 'Анна', dayAgo(Number(days)), events);
    }
    window = await openMain({ userData });
    await expect
      .poll(async () => (await window.api.hotkeys.status()).chords.map(({ state }) => state))
      .toContain('registered');
    other = await otherWindow();
  });

  test.afterEach(async () => {
    other.close();
    await window.running.stop();
    rmSync(userData, { recursive: true, force: true });
  });

  test('of forty switches, interruptions, units and undo gives the same figures everywhere', async () => {
    const file = dataFileOf(userData);
    const before = segmentsIn(file).length;
    const expected = await pressDay();
    const codes = segmentsIn(file).map(({ code }) => code);
    expect(codes.slice(before)).toEqual(expected);

    const db = openForReading(file);
    const raw = rawPhoto(db);
    db.close();
    const interruptions = raw.operations.reduce((sum, each) => sum + each.interruptions, 0);
    expect(interruptions).toBe(5);
    expect(raw.nonResultShare.method).toBe('clustered-person-days');
    await expectFromCalls(window, raw);
    await expectFromCommandLine(file, raw);
    await expectOnScreen(window, raw);
    expect(window.complaints).toEqual([]);
  });
});

/** Presses the keys of a day; returns the operations of its segments, as they must have been recorded. */
async function pressDay(): Promise<string[]> {
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

/** Nothing is open any more, so there is nothing that could grow between two looks. */
async function expectFromCalls({ api }: MainWindow, raw: RawPhoto): Promise<void> {
  const photo = await api.statistics.photo({});
  expect(withoutAdvice(photo)).toEqual(almost(expect, raw));
}

/** The whole document, with seconds for milliseconds. */
async function expectFromCommandLine(file: string, raw: RawPhoto): Promise<void> {
  const words = ['photo', '--db', file, '--language', 'en', '--json'];
  const { output, code } = await runCli(words);
  expect(code).toBe(0);
  expect(withoutAdvice(JSON.parse(output))).toEqual(almost(expect, rawDocument(raw)));
}

/** The screen rounds for reading; what it rounds is what the rows say, cell by cell. */
async function expectOnScreen(window: MainWindow, raw: RawPhoto): Promise<void> {
  await window.resize(1440, 900);
  await window.go('results');
  const results = resultsOf(window.page);
  const { share, range, definition } = headline(raw);
  await expect(window.page.getByRole('heading', { level: 1 })).toContainText(share);
  await expect(results.facts).toContainText(range);
  await expect(results.definition).toHaveText(definition);
  const figures = await readTable(results.operations, [columnHead('enough'), columnHead('shape')]);
  expect(figures).toEqual(operationRows(raw));
  expect(await readTable(results.days)).toEqual(dayRows(raw));
}
