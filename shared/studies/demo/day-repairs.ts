import { gapsIn, type Interval, length } from '../../lib/intervals.ts';
import type { DayRecord } from '../../workdays/day-record.ts';
import { segmentsOf } from '../../workdays/day-record.ts';
import { repairDay } from '../../workdays/repair-day.ts';
import type { Repair } from '../../workdays/repair.ts';
import { MINUTE, timeOfDay } from './demo-period.ts';
import type { FindOperation } from './play-act.ts';
import type { PlayedRecorder } from './played-recorder.ts';

interface PlannedRepair {
  readonly reason: string;
  readonly repairOf: (
    record: DayRecord,
    findOperation: FindOperation,
    midnight: number,
  ) => Repair | undefined;
}

const REPAIRS: Readonly<Record<string, PlannedRepair>> = {
  'Анна К. 9': {
    reason: 'Вернулась с обеда раньше, клавишу нажала не сразу',
    repairOf: shortenLunch,
  },
  'Елена В. 1': { reason: 'Забыла переключить: разбирала почту', repairOf: fillLongestGap },
  'Игорь М. 3': { reason: 'Перепутал клавиши первого и повторного звонка', repairOf: swapCall },
  'Павел Р. 2': { reason: 'Стоял в пробке, день начался в 9:00', repairOf: enterLateness },
};

/** What the person puts right in the evening, before going home. */
export function repairDayAfterwards(
  recorder: PlayedRecorder,
  place: { readonly who: string; readonly dayIndex: number; readonly midnight: number },
  findOperation: FindOperation,
): void {
  const planned = REPAIRS[`${place.who} ${place.dayIndex}`];
  const repair = planned?.repairOf(recorder.rows.record(), findOperation, place.midnight);
  if (!planned || !repair) return;
  recorder.wait(1.4 * MINUTE);
  recorder.repair({ action: repair.kind, reason: planned.reason }, (record, context) =>
    repairDay(record, repair, context),
  );
}

function shortenLunch(record: DayRecord, findOperation: FindOperation): Repair | undefined {
  const lunch = record.observations.find(
    ({ operationId }) => operationId === findOperation('lunch'),
  );
  const segment = lunch && segmentsOf(record, lunch.id).at(-1);
  if (!segment || segment.end === null) return undefined;
  const at = Math.max(segment.end - 6.2 * MINUTE, segment.start + 40.3 * MINUTE);
  return { kind: 'move-edge', segmentId: segment.id, edge: 'end', at: Math.round(at) };
}

function fillLongestGap(record: DayRecord, findOperation: FindOperation): Repair | undefined {
  const [gap] = gapsOf(record).toSorted((a, b) => length(b) - length(a));
  const operationId = findOperation('correspondence');
  return gap && { kind: 'add', operationId, ...gap, countedUnits: 4 };
}

function gapsOf({ shifts, segments }: DayRecord): Interval[] {
  const ended = segments.flatMap(({ start, end }) => (end === null ? [] : [{ start, end }]));
  return shifts.flatMap(({ start, end }) => (end === null ? [] : gapsIn({ start, end }, ended)));
}

/** The last call of the day was not of the kind whose key was pressed. */
function swapCall(record: DayRecord, findOperation: FindOperation): Repair | undefined {
  const [first, followUp] = [findOperation('call-first'), findOperation('call-follow-up')];
  const wrong = record.observations.findLast(({ operationId }) =>
    [first, followUp].includes(operationId),
  );
  if (!wrong) return undefined;
  const operationId = wrong.operationId === first ? followUp : first;
  return { kind: 'reassign', observationIds: [wrong.id], operationId };
}

function enterLateness(
  { shifts }: DayRecord,
  findOperation: FindOperation,
  midnight: number,
): Repair | undefined {
  const end = shifts[0]?.start;
  const operationId = findOperation('late');
  const start = midnight + timeOfDay(9);
  return end === undefined ? undefined : { kind: 'add', operationId, start, end, countedUnits: 0 };
}
