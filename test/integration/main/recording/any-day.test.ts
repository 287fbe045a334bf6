// Whatever happens to the running application, in ten zones and more, around midnight and where clocks jump: the rules
// of the record hold after each step, figures are those of a full scan, and everything can be taken back and done again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import type { Scope } from '#main/database/journal.ts';
import { all, sql } from '#main/database/sql.ts';
import { redoNext, undoLast } from '#main/database/undo.ts';
import { dayOf, momentIn } from '#shared/lib/time.ts';
import { MINUTE } from '#test/support/builders.ts';
import {
  everyday,
  happen,
  type Happening,
  isInOrder,
  putRight,
  trouble,
} from '#test/support/happenings.ts';
import { observerIn } from '#test/support/observer-in.ts';
import { runs } from '#test/support/property.ts';
import { brokenRules } from '#test/support/record-rules.ts';
import { recordOf, truthOf, wrongTotals } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';
import { TRANSITIONS, ZONES } from '#test/support/zone-transitions.ts';

/** Ten times as many runs, as in a campaign, take minutes. */
const PATIENT_MS = 900_000;
const LONG = { minLength: 30, maxLength: 60 } as const;
const BEGINNING: Happening = { what: 'press', press: { kind: 'switch', n: 0, afterMs: 0 } };

/** Where and when a run begins. */
interface Origin {
  readonly zone: string;
  readonly start: string;
}

const soonBefore = (at: number, zone: string): fc.Arbitrary<Origin> =>
  fc
    .integer({ min: 0, max: 20 })
    .map((minutes) => ({ zone, start: new Date(at - minutes * MINUTE).toISOString() }));

const beforeJump = fc
  .constantFrom(...TRANSITIONS)
  .chain(({ zone, at }) => soonBefore(Date.parse(at), zone));
const beforeMidnight = fc
  .tuple(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 364 }))
  .chain(([zone, day]) => {
    const utc = Date.UTC(2026, 0, 1 + day);
    return soonBefore(utc - momentIn(utc, zone).offsetMinutes * MINUTE, zone);
  });

/** Runs are short: they begin where clocks jump and days end, so that both happen to what runs. */
const origin = fc.oneof(beforeJump, beforeMidnight);

/** What happened to segments within one zone. */
interface Seen {
  midnights: number;
  jumps: number;
}

function look(seen: Seen, { db, personId }: TestApp): void {
  for (const each of recordOf(db, personId).segments) {
    const { start, end, startZone, endZone } = each;
    if (end === null || startZone !== endZone) continue;
    if (dayOf(start, startZone, 0) !== dayOf(end, startZone, 0)) seen.midnights += 1;
    if (each.startOffsetMinutes !== each.endOffsetMinutes) seen.jumps += 1;
  }
}

function problems({ db, personId, services }: TestApp): string[] {
  const now = services.recorder.now().at;
  return [...brokenRules(recordOf(db, personId), now), ...wrongTotals(db)];
}

/** Lets everything happen, and expects the rules to hold after each step. */
function expectRules(
  begun: TestApp,
  happenings: readonly Happening[],
  isAllowed = isInOrder,
): TestApp {
  let app = begun;
  [BEGINNING, ...happenings].forEach((happening, index) => {
    if (!isAllowed(app, happening)) return;
    app = happen(app, happening);
    const found = problems(app);
    expect({ index, happening, found }).toEqual({ index, happening, found: [] });
  });
  expect(contentChecks(app.db).filter(({ ok }) => !ok)).toEqual([]);
  return app;
}

/** Takes back everything that stands, the last first, and does it again. */
function walkThereAndBack({ db, personId }: TestApp): {
  readonly before: string;
  readonly empty: string;
  readonly after: string;
} {
  // What runs in between has no length: nobody stops there.
  const at = 0;
  const before = truthOf(db);
  const standing = all<{ seq: number; scope: Scope }>(
    db,
    sql`SELECT seq, scope FROM change WHERE person_id = ${personId} AND undone_at IS NULL
        ORDER BY seq DESC`,
  );
  for (const { seq, scope } of standing) {
    expect(undoLast(db, { scope, personId }, at).seq).toBe(seq);
  }
  expect(wrongTotals(db)).toEqual([]);
  const empty = truthOf(db);
  for (const { seq, scope } of standing.toReversed()) {
    expect(redoNext(db, { scope, personId }, at).seq).toBe(seq);
  }
  expect(wrongTotals(db)).toEqual([]);
  return { before, empty, after: truthOf(db) };
}

describe('any day', () => {
  it.each([
    ['of key presses', everyday, 40],
    ['that is put right afterwards', fc.oneof(everyday, putRight), 60],
    ['of absences, crashes and clocks that are set', fc.oneof(everyday, trouble, putRight), 100],
  ] as const)(
    '%s keeps the rules, and can be taken back and done again',
    (...[, happening, count]) => {
      const seen: Seen = { midnights: 0, jumps: 0 };
      const tried = runs(count);
      fc.assert(
        fc.property(origin, fc.array(happening, LONG), (from, happenings) => {
          const begun = startTestApp(from);
          observerIn(begun);
          const blank = truthOf(begun.db);
          const app = expectRules(begun, happenings);
          look(seen, app);
          const { before, empty, after } = walkThereAndBack(app);
          expect(empty).toBe(blank);
          expect(after).toBe(before);
        }),
        tried,
      );
      expect(Math.min(seen.midnights, seen.jumps)).toBeGreaterThan(tried.numRuns / 6);
    },
    PATIENT_MS,
  );

  it(
    'on which keys and repairs are taken back in whatever order keeps the rules',
    () => {
      const undo = fc.constant({
        what: 'press',
        press: { kind: 'undo', n: 0, afterMs: 350 },
      } as const);
      const any = fc.oneof(everyday, trouble, putRight, undo);
      fc.assert(
        fc.property(origin, fc.array(any, LONG), (from, happenings) => {
          const app = expectRules(startTestApp(from), happenings, () => true);
          expect(problems(app)).toEqual([]);
        }),
        runs(60),
      );
    },
    PATIENT_MS,
  );
});
