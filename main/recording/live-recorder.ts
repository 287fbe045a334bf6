import type { Instant, Moment } from '#shared/lib/time.ts';
import { beginAway } from '#shared/recording/absence-step.ts';
import type { ClockReading } from '#shared/recording/clock-reading.ts';
import { carryOverClockStep } from '#shared/recording/clock-step.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { PresenceSign } from '#shared/recording/presence.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { CommandResult, RecorderView } from '#shared/recording/recorder-view.ts';

import { closeForgotten } from './forgotten.ts';
import { createPresenceWatch, type PresenceWatch } from './presence-watch.ts';
import { readRecorderView } from './read-view.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { beat, noteClockEvent, readRecorderState, recordedUntil } from './recorder-store.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { recoverAfterStop } from './recover.ts';
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
}

/** The recorder on real clocks: it also notices absences, crashes and clocks that are set. */
export interface LiveRecorder {
  readonly now: () => Moment;
  readonly view: (personId: PersonId) => RecorderView;
  readonly command: (personId: PersonId, command: RecorderCommand) => CommandResult;
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
  personId: PersonId | null;
  beatAt: number;
}

/** Builds the recorder of the running application. */
export function createLiveRecorder(live: LiveParts): LiveRecorder {
  const { parts } = live;
  const recorder = createRecorder(parts);
  const presence = createPresenceWatch(parts, recorder, live.idleAfterMs);
  const timeline = createTimeline(live.readClocks, live.zone);
  const watch: Watch = { live, recorder, timeline, presence, personId: null, beatAt: -Infinity };
  return {
    now: () => observe(watch),
    view: (personId) => readRecorderView(parts.db, personId, observe(watch)),
    command: (personId, command) => {
      const moment = observe(watch);
      if (personId === watch.personId) feel(watch, { kind: 'command', at: moment.at }, moment);
      const result = recorder.command(personId, command, moment);
      tell(watch, personId, moment);
      return result;
    },
    start: (personId) => start(watch, personId),
    tick: () => keepAlive(watch),
    sign: (kind) => {
      const moment = observe(watch);
      feel(watch, { kind, at: moment.at }, moment);
    },
    stop: () => stop(watch),
  };
}

/** Start of what runs; null when nothing does. */
function runningSince({ personId, live }: Watch): Instant | null {
  if (personId === null) return null;
  return readRecorderState(live.parts.db, personId).running?.segment.start ?? null;
}

/** Reads the clocks; time that is recorded already is not recorded again. */
function advance({ live, timeline, personId }: Watch, since: Instant | null): Advance {
  return timeline.advance({
    runningSince: since,
    recordedUntil: (at) =>
      personId === null ? null : recordedUntil(live.parts.db, personId, { at, soonMs: SOON_MS }),
  });
}

function tell({ live }: Watch, personId: PersonId, moment: Moment): void {
  live.onView(readRecorderView(live.parts.db, personId, moment));
}

function feel(watch: Watch, sign: PresenceSign, moment: Moment): void {
  const hasChanged = watch.presence.feel(watch.personId, sign, moment);
  if (hasChanged && watch.personId !== null) tell(watch, watch.personId, moment);
}

/** Reads the clocks and lets the record follow them: every call of the recorder begins here. */
function observe(watch: Watch): Moment {
  const { live, personId } = watch;
  const since = runningSince(watch);
  const { moment, passage, carriedFrom } = advance(watch, since);
  const { stepMs, sleptMs, elapsedMs } = passage;
  if (stepMs !== 0 || sleptMs !== 0) {
    noteClockEvent(live.parts.db, { at: moment.at, stepMs, sleptMs });
  }
  if (personId !== null && since !== null) endForgotten(watch, personId, carriedFrom ?? moment);
  if (carriedFrom && personId !== null) {
    watch.recorder.apply(personId, 'clock-step', moment, (state, context) =>
      carryOverClockStep(state, carriedFrom, context),
    );
    tell(watch, personId, moment);
  }
  const silentMs = Math.round(elapsedMs);
  feel(watch, { kind: 'tick', at: moment.at, idleMs: live.idleMs(), silentMs }, moment);
  return moment;
}

/** Nothing runs longer than anything does, whether or not a key is pressed. */
function endForgotten(watch: Watch, personId: PersonId, moment: Moment): void {
  if (closeForgotten(watch.live.parts, personId, moment)) tell(watch, personId, moment);
}

/** Who stops watching leaves an absence behind: its cause is known, and its question comes with the next start. */
function stop(watch: Watch): void {
  const { personId, recorder } = watch;
  if (personId === null || runningSince(watch) === null) return;
  recorder.apply(personId, 'away-begin', observe(watch), (state, context) =>
    beginAway(state, ['quit'], context),
  );
}

function start(watch: Watch, personId: PersonId): void {
  if (watch.personId !== personId) stop(watch);
  watch.personId = personId;
  watch.presence.reset();
  const { moment } = advance(watch, null);
  recoverAfterStop(watch.live.parts, personId, { moment, cause: 'crash' });
  tell(watch, personId, moment);
}

function keepAlive(watch: Watch): void {
  const moment = observe(watch);
  const { personId, beatAt } = watch;
  if (personId === null || Math.abs(moment.at - beatAt) < HEARTBEAT_MS) return;
  if (runningSince(watch) === null) return;
  beat(watch.live.parts.db, personId, moment.at);
  watch.beatAt = moment.at;
}
