// Whatever happens: the rules of a record hold after each step, and everything can be taken back.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { momentIn } from '#shared/lib/time.ts';
import { beginAway, endAway, endAwayAndDay } from '#shared/recording/absence-step.ts';
import { carryOverClockStep } from '#shared/recording/clock-step.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RowChange } from '#shared/recording/row-change.ts';
import { step } from '#shared/recording/step.ts';
import { answerAway } from '#shared/workdays/answer-away.ts';
import { repairDay } from '#shared/workdays/repair-day.ts';
import type { Repaired } from '#shared/workdays/repaired.ts';
import { HOUR, MINUTE, NINE, operationId, ZONE } from '#test/support/builders.ts';
import { type MemoryRecord, memoryRecord } from '#test/support/memory-record.ts';
import { runs } from '#test/support/property.ts';
import { type RandomRepair, randomRepair, repairOf } from '#test/support/random-repair.ts';
import { brokenRules } from '#test/support/record-rules.ts';

const OPERATIONS = [1, 2, 3, 4].map((n) => operationId(n));

const command: fc.Arbitrary<Exclude<RecorderCommand, { kind: 'undo' }>> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('switch' as const),
      operationId: fc.constantFrom(...OPERATIONS),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('interrupt' as const),
      operationId: fc.constantFrom(...OPERATIONS),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom('resume', 'pause', 'end-day') }), weight: 3 },
  fc.record({ kind: fc.constant('unit' as const), count: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant('outcome' as const), outcome: fc.constantFrom(null, ...OUTCOMES) }),
  fc.record({ kind: fc.constant('note' as const), note: fc.string({ maxLength: 20 }) }),
);

type Happening =
  | { readonly what: 'command'; readonly command: Exclude<RecorderCommand, { kind: 'undo' }> }
  | { readonly what: 'left'; readonly agoMs: number }
  | { readonly what: 'returned'; readonly hasEndedDay: boolean }
  | { readonly what: 'clock-set'; readonly byMs: number }
  | { readonly what: 'answer'; readonly which: number; readonly part: number }
  | { readonly what: 'repair'; readonly repair: RandomRepair };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: fc.record({ what: fc.constant('command' as const), command }), weight: 8 },
  fc.record({ what: fc.constant('left' as const), agoMs: fc.nat(HOUR) }),
  {
    arbitrary: fc.record({ what: fc.constant('returned' as const), hasEndedDay: fc.boolean() }),
    weight: 2,
  },
  fc.record({ what: fc.constant('clock-set' as const), byMs: fc.integer({ min: 1, max: 1e11 }) }),
  fc.record({
    what: fc.constant('answer' as const),
    which: fc.nat(99),
    part: fc.integer({ min: -90, max: 90 }),
  }),
  {
    arbitrary: fc.record({ what: fc.constant('repair' as const), repair: randomRepair }),
    weight: 6,
  },
);
const steps = fc.array(
  fc.tuple(happening, fc.constantFrom(0, 1, 7 * MINUTE, 20 * MINUTE, 47 * MINUTE, 3 * HOUR)),
  { minLength: 20, maxLength: 60 },
);

type Changes = readonly RowChange[];

const changesIn = (outcome: Repaired): Changes =>
  outcome.kind === 'changes' ? outcome.changes : [];

const enteredUntil = (record: MemoryRecord): number | null =>
  Math.max(0, ...record.segments().map(({ end }) => end ?? 0)) || null;

const LONGEST = 16 * HOUR;

/** What the recorder notices or is told; nothing when it makes no sense just then. */
function recorderChanges(each: Happening, record: MemoryRecord, now: number): Changes {
  const state = record.state();
  const since = state.running?.segment.start ?? now;
  if (each.what === 'returned') {
    return each.hasEndedDay
      ? endAwayAndDay(state, momentIn(now, ZONE), enteredUntil(record))
      : endAway(state, record.context(now));
  }
  // The recorder closes a forgotten timer before anything else happens.
  if (now - since > LONGEST) return [];
  if (each.what === 'left') {
    return beginAway(state, ['idle'], record.context(Math.max(now - each.agoMs, since)));
  }
  if (each.what === 'clock-set') {
    const after = record.context(now + each.byMs);
    return carryOverClockStep(state, momentIn(now, ZONE), after);
  }
  if (each.what !== 'command') return [];
  const outcome = step(state, each.command, record.context(now));
  return outcome.kind === 'changes' ? outcome.changes : [];
}

/** What the person puts right; nothing when that is not possible. */
function repairChanges(each: Happening, record: MemoryRecord, now: number): Changes {
  const context = { now, newId: record.newId };
  if (each.what === 'repair') {
    const repair = repairOf(each.repair, record.day(), OPERATIONS, now);
    return repair ? changesIn(repairDay(record.day(), repair, context)) : [];
  }
  if (each.what !== 'answer') return [];
  const open = record.aways().filter(({ end, answer }) => end !== null && answer === null);
  const away = open[each.which % Math.max(1, open.length)];
  if (!away) return [];
  const endedAt = each.part % 3 === 0 ? away.start + each.part * MINUTE : null;
  const answer = each.which % 2 === 0 ? 'continued' : 'call';
  const answered = { away, answer, operationId: operationId(1), endedAt } as const;
  return changesIn(answerAway(record.day(), answered, context));
}

it('keeps every rule after each step, and is empty again when all steps are taken back', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const record = memoryRecord();
      const empty = record.rows();
      const done: Changes[] = [];
      let now = NINE;
      for (const [each, ms] of list) {
        now += ms;
        const changes = [
          ...recorderChanges(each, record, now),
          ...repairChanges(each, record, now),
        ];
        record.apply(changes);
        done.push(changes);
        if (each.what === 'clock-set') now += each.byMs;
        const rows = {
          segments: record.segments(),
          observations: record.observations(),
          shifts: record.shifts(),
          aways: record.aways(),
        };
        expect([each, brokenRules(rows, now)]).toEqual([each, []]);
      }
      const full = record.rows();
      for (const changes of done.toReversed()) record.undo(changes);
      expect(record.rows()).toEqual(empty);
      for (const changes of done) record.apply(changes);
      expect(record.rows()).toEqual(full);
    }),
    runs(400),
  );
}, 120_000);
