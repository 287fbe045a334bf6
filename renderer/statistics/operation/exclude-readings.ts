// The calls of one change of readings: each day of a person is a repair of its own.
import type { Api } from '#shared/contract/contract.ts';
import { type ObservationId, observationIdSchema } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { ObservationRow } from '#shared/statistics/photo.ts';
import type { Repair } from '#shared/workdays/repair.ts';

type Workdays = Pick<Api, 'workdays'>;

/** Excludes readings, or takes them in again (null): all or none. Tells whose days were repaired, in order. */
export function exclude(
  api: Workdays,
  rows: readonly ObservationRow[],
  reason: string | null,
): Promise<PersonId[]> {
  const changed = rows.filter(({ excludedFor }) => excludedFor !== reason);
  return repairByDay(api, changed, reason, (observationIds) => ({
    kind: 'exclude',
    observationIds,
    reason,
  }));
}

/** Rates the pace of readings, or takes their rating away (null): all or none. Tells whose days were repaired, in order. */
export function rate(
  api: Workdays,
  rows: readonly ObservationRow[],
  paceRating: number | null,
): Promise<PersonId[]> {
  const changed = rows.filter((row) => row.paceRating !== paceRating);
  return repairByDay(api, changed, null, (observationIds) => ({
    kind: 'rate',
    observationIds,
    paceRating,
  }));
}

async function repairByDay(
  api: Workdays,
  changed: readonly ObservationRow[],
  reason: string | null,
  repairOf: (observationIds: ObservationId[]) => Repair,
): Promise<PersonId[]> {
  const byDay = Map.groupBy(changed, ({ personId, day }) => `${personId} ${day}`);
  const done: PersonId[] = [];
  try {
    for (const [first, ...others] of byDay.values()) {
      if (!first) continue;
      const { personId, day } = first;
      const observationIds = [first, ...others].map(({ observationId }) =>
        observationIdSchema.parse(observationId),
      );
      const repair = repairOf(observationIds);
      // oxlint-disable-next-line no-await-in-loop -- what fails takes back what was done before it
      await api.workdays.repair({ personId, day, repair, reason });
      done.push(personId);
    }
  } catch (error) {
    await takeBack(api, done);
    throw error;
  }
  return done;
}

/** Takes such a change back, the last day first. */
export async function takeBack(api: Workdays, people: readonly PersonId[]): Promise<void> {
  for (const personId of people.toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- a stack is taken apart one by one
    await api.workdays.undo({ personId });
  }
}

/** Makes it again. */
export async function takeForth(api: Workdays, people: readonly PersonId[]): Promise<void> {
  for (const personId of people) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were made
    await api.workdays.redo({ personId });
  }
}
