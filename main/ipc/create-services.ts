import type { Emit } from '#shared/contract/events.ts';

import { createLiveRecorder, type LiveParts } from '../recording/live-recorder.ts';
import { createAnswerCache } from '../statistics/answer-cache.ts';
import type { EndedPhoto } from '../statistics/ended-photo.ts';
import type { EndedPeople } from '../statistics/people/ended-people.ts';
import type { Services } from './services.ts';
import type { SystemServices } from './system-services.ts';

/** What the services are built from: the record's parts, the clocks, and the system they run in. */
export interface ServiceParts extends Omit<LiveParts, 'onView'> {
  readonly emit: Emit;
  readonly system: SystemServices;
}

/** Joins recorder, cache and events: each change of the record is told to the windows and to the cache. */
export function createServices({ emit, system, ...live }: ServiceParts): Services {
  const photos = createAnswerCache<EndedPhoto>();
  const comparedDays = createAnswerCache<EndedPeople>();
  const changed: Services['changed'] = (area) => {
    photos.forget();
    comparedDays.forget();
    emit('record.changed', { area });
  };
  const recorder = createLiveRecorder({
    ...live,
    onView: (view) => {
      emit('recorder.changed', view);
      changed('recording');
    },
  });
  // Without a recorder that runs, time is known to the last heartbeat only.
  const figuresNow = (): number | null => (live.isRecording ? recorder.now().at : null);
  return { parts: live.parts, recorder, photos, comparedDays, figuresNow, emit, changed, system };
}
