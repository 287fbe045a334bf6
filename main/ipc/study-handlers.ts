import { changeStudy, readStudy } from '../studies/study-store.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** How the study reckons. */
export function studyHandlers({ parts, changed }: Services): AreaHandlers<'studies'> {
  const { db } = parts;
  return {
    get: () => readStudy(db),
    change: (patch) => {
      const study = changeStudy(db, patch);
      changed('studies');
      return study;
    },
  };
}
