// Whatever can happen to a running application, chosen by numbers so that it can happen on any record.
import fc from 'fast-check';

import type { Scope } from '#main/database/journal.ts';
import { dayStartMinutesOf } from '#main/database/totals.ts';
import { findRedoable, findUndoable } from '#main/database/undo.ts';
import { changeSettings } from '#main/settings/settings-store.ts';
import { readDayRecord } from '#main/workdays/day-store.ts';
import {
  placeOf,
  redoRepair,
  repairWorkday,
  settleAway,
  undoRepair,
} from '#main/workdays/workdays.ts';
import { AppError } from '#shared/contract/app-error.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { dayOf, type Moment } from '#shared/lib/time.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { HOUR, MINUTE } from './builders.ts';
import { observerIn } from './observer-in.ts';
import { type RandomRepair, randomRepair, repairOf } from './random-repair.ts';
import { recordOf } from './record-sums.ts';
import type { TestApp } from './test-app.ts';
import { ZONES } from './zone-transitions.ts';

const CODES = ['call-first', 'call-closing', 'contract', 'care-question', 'lunch', 'rest'] as const;
const YEAR = 365 * 24 * HOUR;

/** A key press some time after what was before; operations are numbers. */
interface Press {
  readonly kind: RecorderCommand['kind'];
  readonly n: number;
  readonly afterMs: number;
  /** Whether somebody else presses it, who observes the person. */
  readonly isObserved?: boolean;
}

/** Something that happens. */
export type Happening =
  | { readonly what: 'press'; readonly press: Press }
  | { readonly what: 'work' | 'idle' | 'sleep' | 'clock-set' | 'killed'; readonly ms: number }
  | { readonly what: 'sign'; readonly sign: 'lock' | 'unlock' | 'suspend' | 'resume' }
  | { readonly what: 'zone'; readonly zone: string }
  | { readonly what: 'quit' }
  | { readonly what: 'undo' | 'redo' }
  | { readonly what: 'answer'; readonly n: number }
  | { readonly what: 'repair'; readonly repair: RandomRepair }
  | { readonly what: 'day-start'; readonly minutes: number };

const press = fc.record({
  kind: fc.constantFrom(
    'switch',
    'switch',
    'switch',
    'interrupt',
    'interrupt',
    'resume',
    'unit',
    'outcome',
    'note',
    'rate',
    'pause',
    'end-day',
    'undo',
  ),
  n: fc.nat(1000),
  /** Whether somebody else presses it, who observes the person. */
  isObserved: fc.constantFrom(false, false, false, true),
  afterMs: fc.constantFrom(0, 1, 350, 4000, 4000, 30_000, 50_000, 55_000),
});
const of = <What extends string>(what: What) => fc.constant(what);

/** Presses and the passing of time. */
export const everyday: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: fc.record({ what: of('press'), press }), weight: 5 },
  {
    arbitrary: fc.record({
      what: of('work'),
      ms: fc.constantFrom(400, 20_000, 3 * MINUTE, 14 * MINUTE),
    }),
    weight: 3,
  },
);

/** What the system says and does, and what is done to its clock. */
export const trouble: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: of('idle'), ms: fc.constantFrom(2 * MINUTE, 7 * MINUTE, 30 * MINUTE) }),
  fc.record({
    what: of('sleep'),
    ms: fc.constantFrom(20_000, 10 * MINUTE, 2 * HOUR, 15 * HOUR, 70 * HOUR),
  }),
  fc.record({ what: of('sign'), sign: fc.constantFrom('lock', 'unlock', 'suspend', 'resume') }),
  fc.record({
    what: of('clock-set'),
    ms: fc.constantFrom(
      1000,
      -1000,
      61_000,
      -61_000,
      10 * MINUTE,
      -10 * MINUTE,
      3 * HOUR,
      -3 * HOUR,
      26 * HOUR,
      -26 * HOUR,
      3 * YEAR,
      -3 * YEAR,
    ),
  }),
  fc.record({ what: of('killed'), ms: fc.constantFrom(0, 5 * MINUTE, 20 * HOUR) }),
  fc.record({ what: of('quit') }),
  fc.record({ what: of('zone'), zone: fc.constantFrom(...ZONES) }),
);

/** What somebody puts right afterwards. */
export const putRight: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: fc.record({ what: of('repair'), repair: randomRepair }), weight: 4 },
  { arbitrary: fc.record({ what: of('undo') }), weight: 2 },
  fc.record({ what: of('redo') }),
  { arbitrary: fc.record({ what: of('answer'), n: fc.nat(1000) }), weight: 2 },
  fc.record({ what: of('day-start'), minutes: fc.constantFrom(0, 150, 240, 360) }),
);

/** Whether a command or a repair is what was done last and still stands. */
function isLast(app: TestApp, scope: Scope, seq: number | undefined): boolean {
  const { db, personId } = app;
  const other = scope === 'recording' ? 'repair' : 'recording';
  return seq !== undefined && seq > (findUndoable(db, { scope: other, personId })?.seq ?? 0);
}

/** Undo and redo as one person uses them, who takes back only what was done last, by key or by repair. */
export function isInOrder(app: TestApp, happening: Happening): boolean {
  const { db, personId } = app;
  if (happening.what === 'press' && happening.press.kind === 'undo') {
    return isLast(app, 'recording', findUndoable(db, { scope: 'recording', personId })?.seq);
  }
  const line = { scope: 'repair', personId } as const;
  if (happening.what === 'undo') return isLast(app, 'repair', findUndoable(db, line)?.seq);
  return happening.what !== 'redo' || isLast(app, 'repair', findRedoable(db, line)?.seq);
}

/** Lets it happen. What is refused with a named error has changed nothing; any other error is a bug. */
export function happen(app: TestApp, happening: Happening): TestApp {
  try {
    return carryOut(app, happening);
  } catch (error) {
    if (error instanceof AppError) return app;
    throw error;
  }
}

function carryOut(app: TestApp, happening: Happening): TestApp {
  if (isPutRight(happening)) {
    putRightNow(app, happening);
    return app;
  }
  if ('ms' in happening) return pass(app, happening.what, happening.ms);
  switch (happening.what) {
    case 'press':
      app.clock.pass(happening.press.afterMs);
      app.services.recorder.command(
        app.personId,
        commandOf(app, happening.press),
        happening.press.isObserved === true ? observerIn(app) : null,
      );
      return app;
    case 'zone':
      app.place.zone = happening.zone;
      app.services.recorder.tick();
      return app;
    case 'sign':
      app.services.recorder.sign(happening.sign);
      return app;
    case 'quit':
      app.services.recorder.stop();
      return app.restart();
    default:
      return assertNever(happening);
  }
}

/** Time passes, in whichever way. */
function pass(
  app: TestApp,
  how: 'work' | 'idle' | 'sleep' | 'clock-set' | 'killed',
  ms: number,
): TestApp {
  const { clock, idle, services } = app;
  const { recorder } = services;
  if (how === 'killed') {
    clock.pass(ms);
    return app.restart();
  }
  if (how === 'clock-set') clock.setWall(ms);
  if (how === 'sleep') clock.sleep(ms);
  if (how === 'work' || how === 'idle') {
    for (let left = ms; left > 0; left -= 25_000) {
      clock.pass(Math.min(left, 25_000));
      idle.ms = how === 'idle' ? idle.ms + Math.min(left, 25_000) : 0;
      recorder.tick();
    }
  }
  recorder.tick();
  idle.ms = 0;
  return app;
}

function commandOf(app: TestApp, { kind, n }: Press): RecorderCommand {
  const operationId = app.operation(CODES[n % CODES.length] ?? '');
  const commands: Readonly<Record<RecorderCommand['kind'], RecorderCommand>> = {
    switch: { kind: 'switch', operationId },
    interrupt: { kind: 'interrupt', operationId },
    resume: { kind: 'resume' },
    unit: { kind: 'unit', count: 1 + (n % 1000) },
    outcome: { kind: 'outcome', outcome: OUTCOMES[n % 6] ?? null },
    note: { kind: 'note', note: n % 3 === 0 ? '' : `note ${n}` },
    rate: { kind: 'rate', rating: n % 5 === 0 ? null : 10 + (n % 291) },
    pause: { kind: 'pause' },
    'end-day': { kind: 'end-day' },
    undo: { kind: 'undo' },
  };
  return commands[kind];
}

const AFTERWARDS = ['undo', 'redo', 'answer', 'repair', 'day-start'] as const;
type PutRight = Extract<Happening, { what: (typeof AFTERWARDS)[number] }>;

const isPutRight = (happening: Happening): happening is PutRight =>
  AFTERWARDS.some((what) => what === happening.what);

function putRightNow(app: TestApp, happening: PutRight): void {
  const { parts, recorder } = app.services;
  const moment = recorder.now();
  switch (happening.what) {
    case 'undo':
      return void undoRepair(parts, { personId: app.personId, seq: null }, moment.at);
    case 'redo':
      return void redoRepair(parts, app.personId, moment.at);
    case 'day-start':
      return void changeSettings(parts.db, { dayStartMinutes: happening.minutes });
    case 'answer':
      return answer(app, happening.n, moment);
    case 'repair':
      return repair(app, happening.repair, moment);
  }
}

function answer({ db, services, personId, operation }: TestApp, n: number, moment: Moment): void {
  const { aways } = recordOf(db, personId);
  const open = aways.filter(({ end, answer: given }) => end !== null && given === null);
  const away = open[n % Math.max(1, open.length)];
  const answers = ['continued', 'call', 'rest', 'not-work', 'operation'] as const;
  if (!away) return;
  const input = {
    awayId: away.id,
    answer: answers[n % answers.length] ?? 'not-work',
    operationId: operation('call-first'),
    endedAt: n % 3 === 0 ? away.start + ((n % 60) - 20) * MINUTE : null,
  };
  settleAway(services.parts, input, moment);
}

function repair(
  { db, services, personId, operation }: TestApp,
  wanted: RandomRepair,
  moment: Moment,
): void {
  const { segments } = recordOf(db, personId);
  const segment = segments[(wanted.which * 7 + wanted.other) % Math.max(1, segments.length)];
  if (!segment) return;
  const day = dayOf(segment.start, segment.startZone, dayStartMinutesOf(db));
  const { bounds, zone } = placeOf(db, { personId, day }, moment);
  const record = readDayRecord(db, personId, bounds, zone);
  const operations = CODES.map((code) => operation(code));
  const found = repairOf(wanted, record, operations, moment.at);
  if (!found) return;
  repairWorkday(services.parts, { personId, day, repair: found, reason: 'tried' }, moment);
}
