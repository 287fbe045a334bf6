import type { RowChange } from '../recording/row-change.ts';
import { type DayRecord, withChanges } from './day-record.ts';
import { repairDay } from './repair-day.ts';
import type { Repair } from './repair.ts';
import { repaired, type RepairContext, type Repaired } from './repaired.ts';

/** Repairs that belong together, each on the ground of those before it: all of them, or the problem of the first that fails. */
export function repairTogether(
  record: DayRecord,
  repairs: readonly Repair[],
  context: RepairContext,
): Repaired {
  const changes: RowChange[] = [];
  let ground = record;
  for (const repair of repairs) {
    const outcome = repairDay(ground, repair, context);
    if (outcome.kind === 'problem') return outcome;
    changes.push(...outcome.changes);
    ground = withChanges(ground, outcome.changes);
  }
  return repaired(changes);
}

/** The journal's word for one repair is its kind; several made together are an edit. */
export function wordOf([repair, ...also]: readonly [Repair, ...(readonly Repair[])]):
  | Repair['kind']
  | 'edit' {
  return also.length === 0 ? repair.kind : 'edit';
}
