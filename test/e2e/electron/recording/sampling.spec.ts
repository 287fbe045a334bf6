import { rmSync } from 'node:fs';

// Work sampling in the real application: the question takes no focus, a real key answers it, another is missed.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { openForReading } from '#main/database/open-database.ts';
import { all, sql } from '#main/database/sql.ts';
import { addDays, clockTime, dayOf, weekday } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import { samplingPlanSchema } from '#shared/studies/sampling-plan.ts';

import { mainWindowOf } from '../../pages/main-window.ts';
import { focusedWindow, otherWindow, type OtherWindow, press } from '../../support/keyboard.ts';
import { apiOf, launch, type Running, temporaryFolder } from '../../support/launch.ts';
import { dataFileOf } from '../../support/record.ts';

const userData = temporaryFolder();
let running: Running;
let other: OtherWindow;
let personId: PersonId;

test.beforeAll(async () => {
  running = await launch({ userData });
  const api = apiOf(await running.window('index'));
  const person = await api.recording.addPerson({ name: 'Anna' });
  personId = person.id;
  await api.settings.change({ currentPersonId: personId, purpose: 'time' });
  const { operations } = await api.operations.catalogue();
  const operationId = operations.find(({ code }) => code === 'call-closing')?.id;
  if (operationId === undefined) throw new Error('no operation');
  await api.recording.command({ personId, command: { kind: 'switch', operationId } });
  other = await otherWindow();
});
test.afterAll(async () => {
  other.close();
  await running.stop();
  rmSync(userData, { recursive: true, force: true });
});

interface Row {
  readonly state: string;
  readonly code: string | null;
}

/** What became of every question so far. */
function ended(): Row[] {
  const db = openForReading(dataFileOf(userData));
  try {
    return all<Row>(
      db,
      sql`SELECT state, code FROM sampled_moment LEFT JOIN operation ON operation.id = operation_id
          WHERE state <> 'planned' ORDER BY planned_at`,
    );
  } finally {
    db.close();
  }
}

/** A plan with a question in each of the next minutes, the first of them some seconds from now. */
function planFrom(now: number) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = dayOf(now, zone);
  const isLate = dayOf(now + 1_200_000, zone) === addDays(day, 1);
  const minute = (at: number): string => clockTime(at, zone).slice(0, 5);
  const hours = isLate
    ? { from: '23:30', to: '23:59' }
    : { from: minute(now), to: minute(now + 1_200_000) };
  const plan = { ...hours, promptsPerDay: 20, weekdays: [weekday(day)], personIds: [personId] };
  for (let seed = 0; ; seed += 1) {
    const parsed = samplingPlanSchema.parse({ ...plan, seed });
    const [first = 0, second = 0] = dayMoments(parsed, day, zone, personId).filter(
      (at) => at > now,
    );
    if (first - now > 6000 && first - now < 15_000 && second - first > 40_000) {
      return { ...plan, seed };
    }
  }
}

const question = () =>
  running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('question.html'),
    );
    return window && { isVisible: window.isVisible(), isAlwaysOnTop: window.isAlwaysOnTop() };
  });

async function hindrances(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const SHOWN = { isVisible: true, isAlwaysOnTop: true };
const WAIT = { timeout: 60_000 };

test('a question appears without the focus, and one key in another program answers it', async () => {
  test.setTimeout(240_000);
  const api = apiOf(await running.window('index'));
  other.focus();
  await api.studies.change({ sampling: planFrom(Date.now()) });
  await expect.poll(question, WAIT).toMatchObject(SHOWN);
  const page = await running.window('question');
  await expect(page.getByRole('heading', { name: 'What are you doing right now?' })).toBeVisible();
  expect(focusedWindow()).toBe(other.id);
  expect(await hindrances(page)).toEqual([]);
  for (const language of ['ru', 'en'] as const) {
    await api.settings.change({ language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.screenshot({ path: `test-results/question-${language}.png` });
  }
  press('alt+shift+2');
  await expect.poll(question).toMatchObject({ isVisible: false });
  const second = (await api.operations.catalogue()).operations.find(
    ({ hotkey }) => hotkey === 'Ctrl+Alt+2',
  );
  expect(ended()).toEqual([{ state: 'answered', code: second?.code }]);
  expect((await api.recording.state({ personId })).running).toMatchObject({ countedUnits: 0 });
  expect(focusedWindow()).toBe(other.id);
});

test('the next one is missed when it is put off', async () => {
  test.setTimeout(240_000);
  await expect.poll(question, { timeout: 150_000 }).toMatchObject(SHOWN);
  const page = await running.window('question');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect.poll(question).toMatchObject({ isVisible: false });
  expect(ended().map(({ state }) => state)).toEqual(['answered', 'missed']);
});

test('the results show both, and check the timing by the answer', async () => {
  const main = await running.window('index');
  const api = apiOf(main);
  await api.studies.change({ sampling: { personIds: [] } });
  await (await mainWindowOf(running)).go('results?view=sampling');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('So far 1 moment');
  await expect(main.getByText('1 answered, 1 missed, 0 not asked.')).toBeVisible();
  await expect(main.getByRole('table', { name: 'Timing checked by questions' })).toBeVisible();
  expect(await hindrances(main)).toEqual([]);
  for (const language of ['ru', 'en'] as const) {
    await api.settings.change({ language });
    await expect(main.locator('html')).toHaveAttribute('lang', language);
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
    ] as const) {
      await running.app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()
            .find(({ webContents }) => webContents.getURL().includes('index.html'))
            ?.setContentSize(...size);
        },
        [width, height] as [number, number],
      );
      await main.waitForTimeout(500);
      await main.screenshot({ path: `test-results/sampling-${language}-${width}.png` });
      const overhang = await main.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    }
  }
});
