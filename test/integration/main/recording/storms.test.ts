// promises.md T20: whatever the system says of locks and sleeps, in whatever order and with whatever time between, the
// record stays whole. Time without the person is asked about and never counted; time with the person is counted.
import { describe, expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import { gapsIn, type Interval, length, overlaps } from '#shared/lib/intervals.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { MINUTE } from '#test/support/builders.ts';
import { brokenRules } from '#test/support/record-rules.ts';
import { recordOf, wrongTotals } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const EVENTS = 1000;
const SIGNS = ['lock', 'unlock', 'suspend', 'resume', 'press'] as const;
/** How time passes until the next event: nobody touches anything, it sleeps, or the application gets no turn. */
const PASSAGES = ['work', 'work', 'work', 'idle', 'sleep', 'stall'] as const;
/** A lock, a sleep or a silence up to here is nothing. */
const ABSENT_AFTER_MS = MINUTE;
/** Nor is any of these up to there, while somebody is there. */
const NOTHING_MS = {
  work: Number.POSITIVE_INFINITY,
  idle: 5 * MINUTE - 1,
  sleep: ABSENT_AFTER_MS,
  stall: ABSENT_AFTER_MS,
} as const;
/** Seldom enough to be quick, often enough to be no silence. */
const TICK_MS = 40_000;

/** What really happened, as somebody would tell who sat beside. */
interface Witness {
  /** Since when the person is gone; null while there. */
  goneSince: number | null;
  readonly absent: Interval[];
  readonly worked: Interval[];
}

interface Storm {
  readonly app: TestApp;
  readonly random: () => number;
  readonly witness: Witness;
  /** The recorder's own time, which a sleep of a few seconds does not move. */
  readonly now: () => number;
}

const pick = <Item>(random: () => number, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** From a second to three hours, short ones as often as long ones. */
const someTime = (random: () => number): number => Math.round(1000 * 10_800 ** random());

function passTime({ app, random, witness, now }: Storm): void {
  const start = now();
  const how = pick(random, PASSAGES);
  const ms = someTime(random);
  const isThere = witness.goneSince === null;
  const isRunning = app.services.recorder.view(app.personId).running !== null;
  if (how === 'work' || how === 'idle') tickThrough(app, ms, how === 'work' && isThere);
  else standStill(app, ms, how);
  if (isThere) app.idle.ms = 0;
  app.services.recorder.tick();
  if (!isThere) return;
  const passed = { start, end: now() };
  if (how === 'work' && isRunning) witness.worked.push(passed);
  if (ms > NOTHING_MS[how]) witness.absent.push(passed);
}

function standStill({ clock, idle }: TestApp, ms: number, how: 'sleep' | 'stall'): void {
  if (how === 'sleep') clock.sleep(ms);
  else clock.pass(ms);
  idle.ms += ms;
}

function tickThrough({ clock, idle, services }: TestApp, ms: number, isAtWork: boolean): void {
  for (let left = ms; left > 0; left -= TICK_MS) {
    clock.pass(Math.min(left, TICK_MS));
    idle.ms = isAtWork ? 0 : idle.ms + Math.min(left, TICK_MS);
    services.recorder.tick();
  }
}

/** A sign or a key press; the person goes and comes with it. */
function next({ app, random, witness, now }: Storm): void {
  const { idle, services, personId } = app;
  const sign = pick(random, SIGNS);
  if (sign === 'lock' || sign === 'suspend') witness.goneSince ??= now();
  else if (witness.goneSince !== null) {
    const absence = { start: witness.goneSince, end: now() };
    if (length(absence) > ABSENT_AFTER_MS) witness.absent.push(absence);
    witness.goneSince = null;
    idle.ms = 0;
  }
  if (sign !== 'press') services.recorder.sign(sign);
  else {
    const operationId = app.operation(pick(random, ['call-first', 'contract', 'lunch']));
    services.recorder.command(personId, { kind: 'switch', operationId });
  }
}

describe.each([1, 2])('storm %i', (seed) => {
  it(`keeps the record whole through ${EVENTS} locks, sleeps and keys in any order`, () => {
    const app = startTestApp();
    const now = (): number => app.services.recorder.now().at;
    const witness: Witness = { goneSince: null, absent: [], worked: [] };
    const storm = { app, random: seededRandom(seed), witness, now };
    for (let event = 0; event < EVENTS; event += 1) {
      passTime(storm);
      next(storm);
      expect(brokenRules(recordOf(app.db, app.personId), now())).toEqual([]);
    }
    const { segments, aways, shifts } = recordOf(app.db, app.personId);
    const extents = (rows: readonly { start: number; end: number | null }[]): Interval[] =>
      rows.map(({ start, end }) => ({ start, end: end ?? now() }));
    const counted = extents(segments);

    expect(witness.absent.length).toBeGreaterThan(EVENTS / 5);
    const isCounted = (absence: Interval): boolean =>
      counted.some((segment) => overlaps(segment, absence));
    expect(witness.absent.filter(isCounted)).toEqual([]);

    expect(witness.worked.length).toBeGreaterThan(EVENTS / 20);
    const isLost = (work: Interval): boolean => gapsIn(work, counted).length > 0;
    expect(witness.worked.filter(isLost)).toEqual([]);

    const known = [...counted, ...extents(aways)];
    expect(extents(shifts).flatMap((shift) => gapsIn(shift, known))).toEqual([]);
    expect(aways.filter(({ answer }) => answer !== null)).toEqual([]);
    expect([...contentChecks(app.db).filter(({ ok }) => !ok), ...wrongTotals(app.db)]).toEqual([]);
  }, 120_000);
});
