import type { PersonId } from '#shared/recording/person.ts';

import type { Walked } from '../database/undo.ts';
import { readPhoto } from '../statistics/photo.ts';
import { listAudit } from '../workdays/audit-store.ts';
import { countQuestions, toCalendarDay } from '../workdays/calendar-store.ts';
import { getWorkday, placeOf, repairWorkday, walkRepairs } from '../workdays/workdays.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Days: read, repair, undo, audit. */
export function workdayHandlers(services: Services): AreaHandlers<'workdays'> {
  const { parts, recorder, photos, figuresNow, changed } = services;
  const { db } = parts;
  const walk = (personId: PersonId, direction: 'undo' | 'redo'): Walked => {
    const walked = walkRepairs(parts, personId, direction, recorder.now().at);
    changed('workdays');
    return walked;
  };
  return {
    day: (input) => getWorkday(db, input, recorder.now()),
    calendar: (span) => {
      const filter = { ...span, isEveryDayListed: true };
      const { days } = readPhoto({ db, photos, now: figuresNow() }, filter);
      const questions = countQuestions(db, span);
      return days.map((day) => toCalendarDay(day, questions));
    },
    repair: ({ personId, day, repair, reason }) => {
      repairWorkday(parts, { personId, day, repair, reason }, recorder.now());
      changed('workdays');
      return getWorkday(db, { personId, day }, recorder.now());
    },
    undo: ({ personId }) => walk(personId, 'undo'),
    redo: ({ personId }) => walk(personId, 'redo'),
    audit: (whose) => {
      const { bounds } = placeOf(db, whose, recorder.now());
      return listAudit(db, whose.personId, bounds);
    },
  };
}
