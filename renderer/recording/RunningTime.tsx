import { formatClock } from '#shared/lib/format.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { DurationText } from '../ui/DurationText.tsx';
import { useRecorderNow, useRecorderNowAs } from './use-recorder.ts';

/** What runs, or null. */
export type Running = RecorderView['running'];

/** How long an observation has lasted at an instant: all its segments. */
export function elapsedOf(running: NonNullable<Running>, now: number): number {
  return running.earlierMs + Math.max(0, now - running.since);
}

interface RunningTimeProps {
  readonly personId: PersonId;
  readonly running: NonNullable<Running>;
  readonly format?: 'clock' | 'stopwatch';
}

/** The time of the running observation, ticking on the recorder's clock. */
export function RunningTime({ personId, running, format = 'stopwatch' }: RunningTimeProps) {
  return <DurationText ms={elapsedOf(running, useRecorderNow(personId))} format={format} />;
}

interface DayTimeProps {
  readonly personId: PersonId;
  readonly view: RecorderView;
}

/** All that was recorded today, what runs included, in hours and minutes: `5:12`. */
export function DayTime({ personId, view }: DayTimeProps) {
  const words = useRecorderNowAs(personId, (now) =>
    formatClock(view.dayMs + runningToday(view, now)).slice(0, -3),
  );
  return <span>{words}</span>;
}

/** The part of the running segment that lies on the day: it may have begun the evening before. */
function runningToday({ running, day }: RecorderView, now: number): number {
  if (!running) return 0;
  // Without a zone it is read in that of this computer, which is the recorder's.
  const midnight = Date.parse(`${day}T00:00`);
  return Math.max(0, now - Math.max(running.since, midnight));
}
