// Whatever happens to the running application: the rules of the record hold after each step, figures are those of a
// full scan, and everything can be taken back and done again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import type { Scope } from '#main/database/journal.ts';
import { all, sql } from '#main/database/sql.ts';
import { redoNext, undoLast } from '#main/database/undo.ts';
import {
  everyday,
  happen,
  type Happening,
  isInOrder,
  putRight,
  trouble,
} from '#test/support/happenings.ts';
import { runs } from '#test/support/property.ts';
import { brokenRules } from '#test/support/record-rules.ts';
import { recordOf, truthOf, wrongTotals } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const LONG = { minLength: 30, maxLength: 60 } as const;

function problems({ db, personId, services }: TestApp): string[] {
  const now = services.recorder.now().at;
  return [...brokenRules(recordOf(db, personId), now), ...wrongTotals(db)];
}

/** Lets everything happen, and expects the rules to hold after each step. */
function expectRules(happenings: readonly Happening[], isAllowed = isInOrder): TestApp {
  let app = startTestApp();
  happenings.forEach((happening, index) => {
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

const EMPTY = truthOf(startTestApp().db);

describe('any day', () => {
  it.each([
    ['of key presses', everyday, 40],
    ['that is put right afterwards', fc.oneof(everyday, putRight), 60],
    ['of absences, crashes and clocks that are set', fc.oneof(everyday, trouble, putRight), 100],
  ] as const)(
    '%s keeps the rules, and can be taken back and done again',
    (...[, happening, count]) => {
      fc.assert(
        fc.property(fc.array(happening, LONG), (happenings) => {
          const { before, empty, after } = walkThereAndBack(expectRules(happenings));
          expect(empty).toBe(EMPTY);
          expect(after).toBe(before);
        }),
        runs(count),
      );
    },
    120_000,
  );

  it('on which keys and repairs are taken back in whatever order keeps the rules', () => {
    const undo = fc.constant({
      what: 'press',
      press: { kind: 'undo', n: 0, afterMs: 350 },
    } as const);
    const any = fc.oneof(everyday, trouble, putRight, undo);
    fc.assert(
      fc.property(fc.array(any, LONG), (happenings) => {
        expect(problems(expectRules(happenings, () => true))).toEqual([]);
      }),
      runs(60),
    );
  }, 120_000);
});
