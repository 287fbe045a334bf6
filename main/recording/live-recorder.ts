import type { Moment } from '#shared/lib/time.ts';
import { beginAway } from '#shared/recording/absence-step.ts';
import type { ClockReading } from '#shared/recording/clock-reading.ts';
import { carryOverClockStep } from '#shared/recording/clock-step.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { PresenceSign } from '#shared/recording/presence.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { CommandResult, RecorderView } from '#shared/recording/recorder-view.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';

import { diskErrorOf } from '../database/disk-errors.ts';
import { type Backlog, createBacklog } from './backlog.ts';
import { closeForgotten } from './forgotten.ts';
import { endObserved, listObserved, recoverObserved } from './observed-sessions.ts';
import { createPresenceWatch, type PresenceWatch, recordPresence } from './presence-watch.ts';
import { readRecorderView } from './read-view.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { beat, noteClockEvent, readRecorderState } from './recorder-store.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { recoverAfterStop } from './recover.ts';
import { listTimed, recordedUntilOfAll, type TimedPerson } from './timed-people.ts';
import { type Advance, createTimeline, SOON_MS, type Timeline } from './timeline.ts';

/** What the recorder needs of a living system. */
export interface LiveParts {
  readonly parts: RecorderParts;
  readonly readClocks: () => ClockReading;
  readonly zone: () => string;
  /** Since the last key or mouse, ms. */
  readonly idleMs: () => number;
  readonly idleAfterMs: () => number;
  /** Told after each change of what runs. */
  readonly onView: (view: RecorderView) => void;
  /** False where the record is only looked at: nothing is noted of the clocks then. */
  readonly isRecording: boolean;
}

/** The recorder on real clocks: it also notices absences, crashes and clocks that are set. */
export interface LiveRecorder {
  /** Like `view` it answers although the disk refuses what was noticed by looking: the next tick tells of that. */
  readonly now: () => Moment;
  readonly view: (personId: PersonId) => RecorderView;
  readonly command: (
    personId: PersonId,
    command: RecorderCommand,
    observedBy?: PersonId | null,
  ) => CommandResult;
  /** Begins to watch over a person: what still ran when the application last stopped is closed. */
  readonly start: (personId: PersonId) => void;
  /** To be called every 5 s. */
  readonly tick: () => void;
  readonly sign: (kind: 'lock' | 'unlock' | 'suspend' | 'resume') => void;
  /** At quit: what runs is left as an absence. */
  readonly stop: () => void;
}

/** With ticks of 5 s that come a little early or late, a crash leaves less than 15 s in doubt. */
const HEARTBEAT_MS = 9000;

/** The mutable part: whom the recorder watches, and when it last noted that it lives. */
interface Watch {
  readonly live: LiveParts;
  readonly recorder: Recorder;
  readonly timeline: Timeline;
  readonly presence: PresenceWatch;
  readonly backlog: Backlog;
  personId: PersonId | null;
  isStarted: boolean;
  beatAt: number;
}

/** Builds the recorder of the running application. */
export function createLiveRecorder(live: LiveParts): LiveRecorder {
  const { parts } = live;
  const recorder = createRecorder(parts);
  const watch: Watch = {
    live,
    recorder,
    timeline: createTimeline(live.readClocks, live.zone),
    presence: createPresenceWatch(),
    backlog: createBacklog(),
    personId: null,
    isStarted: false,
    beatAt: -Infinity,
  };
  return {
    now: () => look(watch),
    view: (personId) => readRecorderView(parts.db, personId, look(watch)),
    command: (personId, command, observedBy = null) => {
      const isHere = (observedBy ?? personId) === watch.personId;
      const moment = observe(watch, isHere ? 'command' : null);
      const result = recorder.command(personId, command, moment, observedBy);
      tell(watch, personId, moment);
      return result;
    },
    start: (personId) => start(watch, personId),
    tick: () => keepAlive(watch),
    sign: (kind) => void observe(watch, kind),
    stop: () => {
      const moment = notice(watch);
      leave(watch, moment);
      endAllObserved(watch, moment);
      watch.backlog.settle();
    },
  };
}

function endAllObserved({ backlog, live }: Watch, moment: Moment): void {
  backlog.add(() => {
    const observed = listObserved(live.parts.db);
    for (const { personId } of observed) endObserved(live.parts, personId, moment);
    return observed.length > 0;
  });
}

/** Reads the clocks; time that is recorded already is not recorded again. */
function advance({ live, timeline, personId }: Watch, timed: readonly TimedPerson[]): Advance {
  const others = timed.map((each) => each.personId);
  const people = new Set(personId === null ? others : [personId, ...others]);
  return timeline.advance({
    runningSince: timed.length === 0 ? null : Math.min(...timed.map(({ since }) => since)),
    recordedUntil: (at) => recordedUntilOfAll(live.parts.db, people, { at, soonMs: SOON_MS }),
  });
}

function tell({ live }: Watch, personId: PersonId, moment: Moment): void {
  live.onView(readRecorderView(live.parts.db, personId, moment));
}

type SignKind = Exclude<PresenceSign['kind'], 'tick'>;

/**
 * Takes in what clocks and system show, and what just happened. It writes nothing, so that nothing of it is lost where
 * a write is refused, and asks the database before it reads the clocks.
 */
function notice(watch: Watch, kind: SignKind | null = null): Moment {
  const { live, presence, personId } = watch;
  const idleAfterMs = live.idleAfterMs();
  const timed = listTimed(live.parts.db, personId);
  const advanced = advance(watch, timed);
  const { moment, passage } = advanced;
  noteClocks(watch, timed, advanced);
  const { at } = moment;
  const silentMs = Math.round(passage.elapsedMs);
  const signs: PresenceSign[] = [{ kind: 'tick', at, idleMs: live.idleMs(), silentMs }];
  if (kind !== null) signs.push({ kind, at });
  for (const event of signs.flatMap((sign) => presence.feel(sign, idleAfterMs))) {
    if (personId === null) continue;
    const watched = { parts: live.parts, recorder: watch.recorder, personId };
    watch.backlog.add(() => recordPresence(watched, event, moment));
  }
  return moment;
}

/** What the clocks mean for the record: they were set, they slept, or something runs longer than anything does. */
function noteClocks(watch: Watch, timed: readonly TimedPerson[], advanced: Advance): void {
  const { live, backlog } = watch;
  const { moment, carriedFrom, passage } = advanced;
  const { stepMs, sleptMs } = passage;
  // What waits to be written comes first, and may end what runs.
  const isBehind = !backlog.isEmpty();
  if (live.isRecording && (stepMs !== 0 || sleptMs !== 0)) {
    backlog.add(() => {
      noteClockEvent(live.parts.db, { at: moment.at, stepMs, sleptMs });
      return false;
    });
  }
  for (const { personId, since } of timed) {
    if (carriedFrom) backlog.add(() => carryOver(watch, personId, { moment, carriedFrom }));
    else if (!isBehind && moment.at - since > LONGEST_SEGMENT_MS) {
      backlog.add(() => closeForgotten(live.parts, personId, moment));
    }
  }
}

function carryOver(
  { live, recorder }: Watch,
  personId: PersonId,
  { moment, carriedFrom }: { readonly moment: Moment; readonly carriedFrom: Moment },
): boolean {
  const isClosed = closeForgotten(live.parts, personId, carriedFrom);
  const isCarried = recorder.apply(personId, 'clock-step', moment, (state, context) =>
    carryOverClockStep(state, carriedFrom, context),
  );
  return isClosed || isCarried;
}

/** Lets the record follow clocks and system: every command, tick and sign begins here. */
function observe(watch: Watch, kind: SignKind | null = null): Moment {
  const moment = notice(watch, kind);
  settle(watch, moment);
  return moment;
}

function settle(watch: Watch, moment: Moment): void {
  const hasChanged = watch.backlog.settle();
  if (!hasChanged) return;
  if (watch.personId !== null) tell(watch, watch.personId, moment);
  for (const { personId } of listObserved(watch.live.parts.db)) tell(watch, personId, moment);
}

/** Lets the record follow as far as the disk allows. What it refuses waits; the next tick, in 5 s, tells. */
function look(watch: Watch): Moment {
  const moment = notice(watch);
  try {
    settle(watch, moment);
  } catch (error) {
    if (!diskErrorOf(error)) throw error;
  }
  return moment;
}

/** Who stops watching leaves an absence behind: its cause is known, and its question comes with the next start. */
function leave({ backlog, live, recorder, personId }: Watch, moment: Moment): void {
  if (personId === null) return;
  backlog.add(() => {
    if (!readRecorderState(live.parts.db, personId).running) return false;
    return recorder.apply(personId, 'away-begin', moment, (state, context) =>
      beginAway(state, ['quit'], context),
    );
  });
}

function start(watch: Watch, personId: PersonId): void {
  if (watch.personId !== personId) leave(watch, notice(watch));
  watch.personId = personId;
  watch.presence.reset();
  const { moment } = advance(watch, []);
  const isFirst = !watch.isStarted;
  watch.isStarted = true;
  watch.backlog.add(() => {
    if (isFirst) recoverObserved(watch.live.parts, moment);
    recoverAfterStop(watch.live.parts, personId, { moment, cause: 'crash' });
    return true;
  });
  settle(watch, moment);
}

function keepAlive(watch: Watch): void {
  const moment = observe(watch);
  if (Math.abs(moment.at - watch.beatAt) < HEARTBEAT_MS) return;
  const { live, personId } = watch;
  const timed = listTimed(live.parts.db, personId);
  if (timed.length === 0) return;
  for (const each of timed) beat(live.parts.db, each.personId, moment.at);
  watch.beatAt = moment.at;
}
