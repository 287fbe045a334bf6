import { beforeEach, describe, expect, it } from 'vitest';

import { momentIn } from '#shared/lib/time.ts';
import { beginAway } from '#shared/recording/absence-step.ts';
import type { RecorderCommand, Refusal } from '#shared/recording/recorder-command.ts';
import { changed } from '#shared/recording/row-change.ts';
import { endingOf, step } from '#shared/recording/step.ts';
import { aContext, minute, operationId, PERSON, ZONE } from '#test/support/builders.ts';
import { type MemoryRecord, memoryRecord } from '#test/support/memory-record.ts';

type Command = Exclude<RecorderCommand, { kind: 'undo' }>;

const switchTo = (n: number): Command => ({ kind: 'switch', operationId: operationId(n) });
const interruptWith = (n: number): Command => ({ kind: 'interrupt', operationId: operationId(n) });

let record: MemoryRecord;
beforeEach(() => {
  record = memoryRecord();
});

/** Carries out commands a minute apart, from the given minute on; the last one's refusal, if it was refused. */
function press(from: number, ...commands: Command[]): Refusal | undefined {
  let refusal: Refusal | undefined;
  commands.forEach((command, index) => {
    const outcome = step(record.state(), command, record.context(minute(from + index)));
    refusal = outcome.kind === 'refused' ? outcome.refusal : undefined;
    if (outcome.kind === 'changes') record.apply(outcome.changes);
  });
  return refusal;
}

/** Operation and minutes of every segment; `…` where it runs. */
function timed(): string[] {
  const number = (id: string): number => Number(id.slice(-3));
  return record.segments().map(({ start, end, observationId }) => {
    const observation = record.observations().find(({ id }) => id === observationId);
    const minutes = (at: number): number => (at - minute(0)) / 60_000;
    const until = end === null ? '…' : minutes(end);
    return `${number(observation?.operationId ?? '')}: ${minutes(start)}–${until}`;
  });
}

const heldAs = (): unknown[] => record.state().held.map((each) => [each.heldAs, each.heldDepth]);
const countOf = (what: 'shifts' | 'observations'): number => record[what]().length;

describe('switch', () => {
  it('opens the day and a performance', () => {
    press(0, switchTo(1));
    expect(timed()).toEqual(['1: 0–…']);
    expect(record.shifts()).toMatchObject([{ personId: PERSON, start: minute(0), end: null }]);
    expect(record.observations()).toMatchObject([
      { operationId: operationId(1), countedUnits: 0, outcome: null, note: null, heldAs: null },
    ]);
  });

  it('ends what runs at the instant at which the next begins', () => {
    press(0, switchTo(1), switchTo(2));
    expect(timed()).toEqual(['1: 0–1', '2: 1–…']);
    expect(countOf('shifts')).toBe(1);
  });

  it('to the same operation begins the next performance', () => {
    press(0, switchTo(1), switchTo(1));
    expect(timed()).toEqual(['1: 0–1', '1: 1–…']);
    expect(countOf('observations')).toBe(2);
  });

  it('finishes what was paused, and keeps what was interrupted', () => {
    press(0, switchTo(1), interruptWith(2), { kind: 'pause' }, switchTo(3));
    expect(heldAs()).toEqual([['interrupted', 1]]);
    expect(timed()).toEqual(['1: 0–1', '2: 1–2', '3: 3–…']);
  });

  it('keeps the whole stack while something runs', () => {
    press(0, switchTo(1), { kind: 'pause' }, interruptWith(2), switchTo(3));
    expect(heldAs()).toEqual([['paused', 1]]);
  });
});

describe('interrupt and resume', () => {
  it('keep the interrupted performance one', () => {
    press(0, switchTo(1), interruptWith(2), { kind: 'resume' });
    expect(timed()).toEqual(['1: 0–1', '2: 1–2', '1: 2–…']);
    expect(countOf('observations')).toBe(2);
    const [first, second] = record.observations();
    expect(second?.interruptsId).toBe(first?.id);
    expect(heldAs()).toEqual([]);
  });

  it('go as deep as life does', () => {
    press(0, switchTo(1), interruptWith(2), interruptWith(3), { kind: 'resume' });
    expect(timed().at(-1)).toBe('2: 3–…');
    expect(heldAs()).toEqual([['interrupted', 1]]);
    press(4, { kind: 'resume' });
    expect(timed().at(-1)).toBe('1: 4–…');
    expect(press(5, { kind: 'resume' })).toBe('nothing-held');
  });

  it('interrupt nothing where nothing runs', () => {
    press(0, interruptWith(1));
    expect(timed()).toEqual(['1: 0–…']);
    expect(record.observations()[0]?.interruptsId).toBeNull();
    expect(heldAs()).toEqual([]);
  });

  it('resume in a new day what waits, where the day was closed', () => {
    press(0, switchTo(1), { kind: 'pause' });
    const { shift } = record.state();
    record.apply(shift ? [changed('shift', shift, { end: minute(1) })] : []);
    press(2, { kind: 'resume' });
    expect(record.shifts().map(({ start, end }) => [start, end])).toEqual([
      [minute(0), minute(1)],
      [minute(2), null],
    ]);
  });
});

describe('pause', () => {
  it('counts nothing until what ran is resumed', () => {
    press(0, switchTo(1), { kind: 'pause' }, { kind: 'resume' });
    expect(timed()).toEqual(['1: 0–1', '1: 2–…']);
    expect(countOf('observations')).toBe(1);
  });

  it('is refused where nothing runs', () => {
    expect(press(0, { kind: 'pause' })).toBe('nothing-running');
    expect(press(0, switchTo(1), { kind: 'pause' }, { kind: 'pause' })).toBe('nothing-running');
  });
});

describe('end of day', () => {
  it('ends what runs, finishes what is held and closes the day', () => {
    press(0, switchTo(1), interruptWith(2), { kind: 'end-day' });
    expect(timed()).toEqual(['1: 0–1', '2: 1–2']);
    expect(heldAs()).toEqual([]);
    expect(record.shifts()).toMatchObject([{ start: minute(0), end: minute(2) }]);
  });

  it('closes a day in which nothing runs', () => {
    press(0, switchTo(1), { kind: 'pause' }, { kind: 'end-day' });
    expect(record.shifts()).toMatchObject([{ end: minute(2) }]);
    expect(timed()).toEqual(['1: 0–1']);
  });

  it('is refused where no day is open', () => {
    expect(press(0, { kind: 'end-day' })).toBe('no-open-day');
    expect(press(0, switchTo(1), { kind: 'end-day' }, { kind: 'end-day' })).toBe('no-open-day');
  });

  it('lets the next key open another day', () => {
    press(0, switchTo(1), { kind: 'end-day' }, switchTo(2));
    expect(record.shifts().map(({ start }) => start)).toEqual([minute(0), minute(2)]);
  });

  it('does not close a day before it began', () => {
    press(10, switchTo(1), { kind: 'pause' });
    press(3, { kind: 'end-day' });
    expect(record.shifts()).toMatchObject([{ start: minute(10), end: minute(10) }]);
  });
});

describe('a day that a fast clock opened', () => {
  const ahead = (at: number) => ({ ...record.context(minute(at)), workedUntil: minute(200) });
  const shifts = (): unknown[] => record.shifts().map(({ start, end }) => [start, end]);
  const apply = (command: Command, at: number): void => {
    const outcome = step(record.state(), command, ahead(at));
    record.apply(outcome.kind === 'changes' ? outcome.changes : []);
  };

  it('is closed where its time ends, and another one begins', () => {
    press(100, switchTo(1), { kind: 'pause' });
    apply(switchTo(2), 0);
    expect(shifts()).toEqual([
      [minute(0), null],
      [minute(100), minute(200)],
    ]);
    expect(timed()).toEqual(['2: 0–…', '1: 100–101']);
  });

  it.each([0, 150])('keeps its time at the end of the day, in minute %i', (at) => {
    press(100, switchTo(1), { kind: 'pause' });
    apply({ kind: 'end-day' }, at);
    expect(shifts()).toEqual([[minute(100), minute(200)]]);
  });

  it('goes on when its own time comes', () => {
    press(100, switchTo(1), { kind: 'pause' });
    apply(switchTo(2), 150);
    expect(shifts()).toEqual([[minute(100), null]]);
    apply({ kind: 'end-day' }, 250);
    expect(shifts()).toEqual([[minute(100), minute(250)]]);
  });
});

describe('units, outcome and note', () => {
  const all: Command[] = [
    { kind: 'unit', count: 2 },
    { kind: 'unit', count: 1 },
    { kind: 'outcome', outcome: 'contract' },
    { kind: 'note', note: 'звонил дважды' },
  ];
  const expected = { countedUnits: 3, outcome: 'contract', note: 'звонил дважды' };

  it('belong to what runs', () => {
    press(0, switchTo(1), switchTo(2), ...all);
    expect(record.observations()).toMatchObject([{ countedUnits: 0 }, expected]);
  });

  it('belong to what waits when nothing runs', () => {
    press(0, switchTo(1), interruptWith(2), { kind: 'pause' }, ...all);
    expect(record.observations()).toMatchObject([{ countedUnits: 0 }, expected]);
  });

  it('belong to the last when nothing runs or waits', () => {
    press(0, switchTo(1), switchTo(2), { kind: 'end-day' }, ...all);
    expect(record.observations()).toMatchObject([{ countedUnits: 0 }, expected]);
  });

  it('are refused where nothing was ever timed', () => {
    expect(all.map((command) => press(0, command))).toEqual(all.map(() => 'no-observation'));
  });

  it('are no change where they are so already', () => {
    press(0, switchTo(1), { kind: 'outcome', outcome: 'refusal' }, { kind: 'note', note: 'нет' });
    for (const command of [
      { kind: 'outcome', outcome: 'refusal' },
      { kind: 'note', note: 'нет' },
    ] as const) {
      const outcome = step(record.state(), command, record.context(minute(9)));
      expect(outcome).toEqual({ kind: 'changes', changes: [] });
    }
  });

  it('are taken away again', () => {
    press(0, switchTo(1), ...all, { kind: 'outcome', outcome: null }, { kind: 'note', note: '' });
    expect(record.observations()).toMatchObject([{ outcome: null, note: null }]);
  });
});

describe('whoever was away', () => {
  const returns: Command[] = [
    switchTo(2),
    interruptWith(2),
    { kind: 'resume' },
    { kind: 'end-day' },
  ];

  it.each(returns)('is back with the key $kind', (command) => {
    press(0, switchTo(1));
    record.apply(beginAway(record.state(), ['idle'], record.context(minute(5))));
    expect(press(9, command)).toBeUndefined();
    expect(record.aways()).toMatchObject([{ start: minute(5), end: minute(9), answer: null }]);
  });

  it('has not been away for a negative time', () => {
    press(0, switchTo(1));
    record.apply(beginAway(record.state(), ['idle'], record.context(minute(5))));
    press(3, switchTo(2));
    expect(record.aways()).toMatchObject([{ start: minute(5), end: minute(5) }]);
  });
});

describe('endingOf', () => {
  it('is the moment, or where the next segment begins', () => {
    const moment = momentIn(minute(5), ZONE);
    const context = aContext(minute(5));
    expect(endingOf(context)).toEqual(moment);
    expect(endingOf({ ...context, latestEnd: minute(9) })).toEqual(moment);
    expect(endingOf({ ...context, latestEnd: minute(2) })).toEqual({ ...moment, at: minute(2) });
  });

  it.each([
    switchTo(2),
    interruptWith(2),
    { kind: 'pause' },
    { kind: 'end-day' },
  ] satisfies Command[])('keeps $kind from reaching into what lies ahead', (command) => {
    press(0, switchTo(1));
    const context = { ...record.context(minute(30)), latestEnd: minute(10) };
    const outcome = step(record.state(), command, context);
    expect(outcome.kind).toBe('changes');
    record.apply(outcome.kind === 'changes' ? outcome.changes : []);
    expect(timed()[0]).toBe('1: 0–10');
  });
});
