import type { Walked } from '../database/undo.ts';
import { readPhoto } from '../statistics/photo.ts';
import { listAudit } from '../workdays/audit-store.ts';
import { countQuestions, toCalendarDay } from '../workdays/calendar-store.ts';
import {
  getWorkday,
  placeOf,
  redoRepair,
  repairWorkday,
  undoRepair,
} from '../workdays/workdays.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Days: read, repair, undo, audit. */
export function workdayHandlers(services: Services): AreaHandlers<'workdays'> {
  const { parts, recorder, photos, figuresNow, changed } = services;
  const { db } = parts;
  const told = (walked: Walked): Walked => {
    changed('workdays');
    return walked;
  };
  return {
    day: (input) => getWorkday(db, input, recorder.now()),
    calendar: (span) => {
      const filter = { ...span, weekdays: null, isEveryDayListed: true };
      const { days } = readPhoto({ db, photos, now: figuresNow() }, filter);
      const questions = countQuestions(db, span);
      return days.map((day) => toCalendarDay(day, questions));
    },
    repair: (order) => {
      const madeSeq = repairWorkday(parts, order, recorder.now());
      changed('workdays');
      return { ...getWorkday(db, order, recorder.now()), madeSeq };
    },
    undo: (which) => told(undoRepair(parts, which, recorder.now().at)),
    redo: ({ personId }) => told(redoRepair(parts, personId, recorder.now().at)),
    audit: (whose) => {
      const { bounds } = placeOf(db, whose, recorder.now());
      return listAudit(db, whose.personId, bounds);
    },
  };
}
