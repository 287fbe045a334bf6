// A day by the buttons: of the card on the screen of today, and of the recorder window, compact and expanded.
import { expect, type Page, test } from '@playwright/test';

import type { Workday } from '#shared/workdays/workday.ts';

import { complain, type MainWindow, openMain } from '../../pages/main-window.ts';
import { recorderCard } from '../../pages/recorder-card.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { startBeside } from '../../support/second-start.ts';

/** Longer than a bounce of a key. */
const PAUSE_MS = 350;

let window: MainWindow;

test.beforeEach(async () => {
  window = await openMain();
});
test.afterEach(() => window.running.stop());

const codes = (): string[] =>
  segmentsIn(dataFileOf(window.running.userData)).map(({ code }) => code);

const today = async (): Promise<Workday> => {
  const [person] = await window.api.recording.people();
  if (!person) throw new Error('Nobody is there');
  const { day } = await window.api.recording.state({ personId: person.id });
  return window.api.workdays.day({ personId: person.id, day });
};

test('records a day by the buttons of the card', async () => {
  const { page, complaints } = window;
  const card = recorderCard(page);
  const rest = (): Promise<void> => page.waitForTimeout(PAUSE_MS);
  await expect(card.name).toHaveText('The day has not begun');
  await expect(card.button('End the day')).toBeDisabled();

  await card.pickBy('Start', 'closing');
  await expect(card.name).toHaveText('Closing call');
  await rest();
  await card.button('+1 unit').click();
  await rest();
  await card.button('+1 unit').click();
  await expect(page.getByText('×2').first()).toBeVisible();
  await card.outcome('contract').click();
  await expect(card.outcome('contract')).toHaveAttribute('aria-pressed', 'true');
  await card.note.fill('two pages');
  await card.note.press('Enter');
  await rest();
  await card.button('Interrupt').click();
  await expect(card.name).toHaveText('Client’s question');
  await expect(card.held).toHaveText(/Closing call.*interrupted/);
  await rest();
  await card.button('Resume').click();
  await expect(card.name).toHaveText('Closing call');
  await expect(card.note).toHaveValue('two pages');
  await rest();
  await card.button('Pause').click();
  await expect(card.name).toHaveText('Paused: Closing call');
  await rest();
  await card.button('Resume').click();
  await rest();
  await card.pickBy('Switch', 'quote');
  await expect(card.name).toHaveText('Quote');
  await card.button(/^Undo: /).click();
  await expect(card.name).toHaveText('Closing call');
  await rest();
  await card.button('End the day').click();
  await expect(card.name).toHaveText('Nothing is being recorded');

  expect(codes()).toEqual(['call-closing', 'care-question', 'call-closing', 'call-closing']);
  const { observations, shifts } = await today();
  const closing = observations.find(({ interruptions }) => interruptions > 0);
  expect(closing).toMatchObject({ countedUnits: 2, outcome: 'contract', note: 'two pages' });
  expect(shifts).toMatchObject([{ end: expect.any(Number) }]);
  expect(complaints).toEqual([]);
});

/** The recorder window, open beside the main one. */
async function openRecorder(isExpanded: boolean): Promise<Page> {
  await window.api.recording.showWindow({ isShown: true });
  await window.api.recording.expandWindow({ isExpanded });
  const recorder = await window.running.window('recorder');
  await expect(recorder.getByRole('main')).toBeVisible();
  return recorder;
}

test('records a day in the recorder window, and both windows agree', async () => {
  const { page } = window;
  const recorder = await openRecorder(false);
  const complaints: string[] = [];
  complain(recorder, complaints);
  const card = recorderCard(page);
  const press = async (name: string | RegExp): Promise<void> => {
    await recorder.waitForTimeout(PAUSE_MS);
    await recorder.getByRole('button', { name }).click();
  };
  const running = recorder.locator('[class*="name"]').first();

  await press('More');
  await press(/^First call/);
  await expect(running).toHaveText('First call');
  await expect(card.name).toHaveText('First call');
  await press('no answer');
  await expect(card.outcome('no answer')).toHaveAttribute('aria-pressed', 'true');
  await recorder.getByRole('textbox', { name: 'Note' }).fill('tomorrow');
  await recorder.getByRole('textbox', { name: 'Note' }).press('Enter');
  await expect(card.note).toHaveValue('tomorrow');
  await press('Less');
  await press(/click for \+1/);
  await expect(page.getByText('×1').first()).toBeVisible();
  await press(/^Interrupt with/);
  await expect(card.name).toHaveText('Client’s question');
  await press(/^Go back to/);
  await expect(card.name).toHaveText('First call');
  await press('Pause');
  await expect(card.name).toHaveText('Paused: First call');
  await press(/^Go back to/);
  await press('More');
  await recorder.getByRole('textbox', { name: 'Type to search' }).fill('contr');
  await recorder.keyboard.press('Enter');
  await expect(card.name).toHaveText('Contract');
  await press(/^Undo/);
  await expect(card.name).toHaveText('First call');
  await press('End the day');
  await expect(card.name).toHaveText('Nothing is being recorded');

  expect(codes()).toEqual(['call-first', 'care-question', 'call-first', 'call-first']);
  await expect(recorder.getByTitle('Recorded today')).toHaveText(/Σ\s*0:00/);
  await expect(page.getByRole('region', { name: 'Recorder', exact: true })).toContainText(
    /Recorded today: \d+\ss/,
  );
  expect(complaints).toEqual([]);
});

test('shows in both windows what a second start was told', async () => {
  const recorder = await openRecorder(false);
  const { ended } = await startBeside(window.running.userData, ['--command=switch:contract']);
  expect((await ended).code).toBe(0);
  await expect(recorderCard(window.page).name).toHaveText('Contract');
  await expect(recorder.getByText('Contract', { exact: true })).toBeVisible();
});
