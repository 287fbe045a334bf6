import type { Emit, EventPayload } from '#shared/contract/events.ts';

import type { LiveRecorder } from '../recording/live-recorder.ts';
import type { RecorderParts } from '../recording/recorder-parts.ts';
import type { AnswerCache } from '../statistics/answer-cache.ts';
import type { EndedPhoto } from '../statistics/ended-photo.ts';
import type { EndedPeople } from '../statistics/people/ended-people.ts';
import type { SystemServices } from './system-services.ts';

/** All that the handlers are built from. */
export interface Services {
  readonly parts: RecorderParts;
  readonly recorder: LiveRecorder;
  readonly photos: AnswerCache<EndedPhoto>;
  readonly comparedDays: AnswerCache<EndedPeople>;
  /** Until when running time counts; null: to the last heartbeat, where no recorder runs. */
  readonly figuresNow: () => number | null;
  readonly emit: Emit;
  /** The record changed: windows ask again, and remembered figures are forgotten. */
  readonly changed: (area: EventPayload<'record.changed'>['area']) => void;
  readonly system: SystemServices;
}
