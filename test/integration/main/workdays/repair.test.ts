// An edit of a day as the windows ask for it: one change, however many repairs it is made of.
import assert from 'node:assert/strict';

import { beforeEach, describe, expect, it } from 'vitest';

import { AppError, type ErrorCode } from '#shared/contract/app-error.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import type { Workday } from '#shared/workdays/workday.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = '2026-03-02';

let app: TestApp;
let before: Workday;

/** 09:00 first call (10 min), 09:10 letters (10 min). */
beforeEach(async () => {
  app = startTestApp();
  await app.switchTo('call-first');
  app.work(10 * MINUTE);
  await app.switchTo('correspondence');
  app.work(10 * MINUTE);
  await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
  before = await day();
});

const day = (): Promise<Workday> => app.api.workdays.day({ personId: app.personId, day: DAY });

const audit = () => app.api.workdays.audit({ personId: app.personId, day: DAY });

/** The call moves into the letters from both ends, was a closing, and is told about. */
function everything(): readonly [Repair, ...Repair[]] {
  const [segment] = before.segments;
  assert(segment, 'nothing was recorded');
  const { id: segmentId, observationId, start } = segment;
  const operationId = app.operation('contract');
  return [
    { kind: 'move-edge', segmentId, edge: 'start', at: start + MINUTE },
    { kind: 'move-edge', segmentId, edge: 'end', at: start + 12 * MINUTE },
    { kind: 'reassign', observationIds: [observationId], operationId },
    { kind: 'amend', observationId, countedUnits: 3, note: 'told' },
  ];
}

const order = ([repair, ...also]: readonly [Repair, ...Repair[]]) => ({
  personId: app.personId,
  day: DAY,
  repair,
  also,
  reason: 'forgot',
});

async function codeOf(call: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await call;
    return null;
  } catch (error) {
    assert(error instanceof AppError, String(error));
    return error.code;
  }
}

describe('an edit of several repairs', () => {
  it('is done in one call, and each stands on the one before it', async () => {
    const { observations } = await app.api.workdays.repair(order(everything()));
    const [call, letters] = observations;
    expect(call).toMatchObject({ units: 3, note: 'told', operationId: app.operation('contract') });
    expect(call?.end).toBe((before.observations[0]?.end ?? 0) + 2 * MINUTE);
    expect(letters?.start).toBe(call?.end);
  });

  it('is one entry of the journal and one undo', async () => {
    await app.api.workdays.repair(order(everything()));
    expect(await audit()).toMatchObject([{ action: 'edit', reason: 'forgot' }]);
    await app.api.workdays.undo({ personId: app.personId });
    expect((await day()).observations).toEqual(before.observations);
    expect((await day()).segments).toEqual(before.segments);
    expect(await codeOf(app.api.workdays.undo({ personId: app.personId }))).toBe('nothing-to-undo');
    await app.api.workdays.redo({ personId: app.personId });
    expect((await day()).observations[0]?.note).toBe('told');
  });

  it('changes nothing when its last part is not possible', async () => {
    const [first, ...others] = everything();
    const [letters] = before.segments.slice(1);
    assert(letters, 'nothing was recorded');
    const beyond = { kind: 'split', segmentId: letters.id, at: letters.start - MINUTE } as const;
    const wanted = order([first, ...others, beyond]);
    expect(await codeOf(app.api.workdays.repair(wanted))).toBe('outside-segment');
    expect(await day()).toEqual(before);
    expect(await audit()).toEqual([]);
  });

  it('leaves what is derived equal to the rows', async () => {
    await app.api.workdays.repair(order(everything()));
    const { observations } = await day();
    const { operations } = await app.api.statistics.photo({ personId: app.personId });
    const ofContract = operations.find(
      ({ operationId }) => operationId === app.operation('contract'),
    );
    expect(ofContract).toMatchObject({ ms: observations[0]?.ms, units: 3 });
  });
});

describe('what an undo means by its seq', () => {
  const note = (text: string): readonly [Repair] => {
    const [observation] = before.observations;
    assert(observation, 'nothing was recorded');
    return [{ kind: 'amend', observationId: observation.id, note: text }];
  };

  it('is its own change, and it says so when a newer one stands', async () => {
    const { personId } = app;
    const mine = await app.api.workdays.repair(order(note('mine')));
    const other = await app.api.workdays.repair(order(note('of another window')));
    expect(await codeOf(app.api.workdays.undo({ personId, seq: mine.madeSeq }))).toBe(
      'newer-change',
    );
    expect((await day()).observations[0]?.note).toBe('of another window');
    await app.api.workdays.undo({ personId, seq: other.madeSeq });
    await app.api.workdays.undo({ personId, seq: mine.madeSeq });
    expect((await day()).observations[0]?.note).toBeNull();
  });

  it('is never an older one, when its own was taken back already', async () => {
    const { personId } = app;
    await app.api.workdays.repair(order(note('older')));
    const { madeSeq } = await app.api.workdays.repair(order(note('mine')));
    await app.api.workdays.undo({ personId });
    expect(await codeOf(app.api.workdays.undo({ personId, seq: madeSeq }))).toBe('nothing-to-undo');
    expect((await day()).observations[0]?.note).toBe('older');
  });

  it('is nothing when nothing was different', async () => {
    await app.api.workdays.repair(order(note('same')));
    const { madeSeq } = await app.api.workdays.repair(order(note('same')));
    expect(madeSeq).toBeNull();
  });
});
