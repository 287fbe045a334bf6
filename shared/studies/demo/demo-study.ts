import { type Random, seededRandom } from '../../lib/random.ts';
import { type Instant, startOfDay } from '../../lib/time.ts';
import { idStream, type NewId } from '../../lib/uuid.ts';
import { type Person, personIdSchema } from '../../recording/person.ts';
import { made } from '../../recording/row-change.ts';
import { repairDayAfterwards } from './day-repairs.ts';
import type { DemoEntry } from './demo-entry.ts';
import { DEMO_DAYS, DEMO_ZONE, FOUNDED } from './demo-period.ts';
import { drawSharedEvents, type SharedEvent } from './department-days.ts';
import { createDraw } from './draw.ts';
import { incidentOf } from './incidents.ts';
import type { DemoOperation } from './lengths.ts';
import { type Manager, MANAGERS } from './managers.ts';
import { planDay } from './plan-day.ts';
import type { FindOperation } from './play-act.ts';
import { playDay, playForgottenDay } from './play-day.ts';
import { createPlayedRecorder } from './played-recorder.ts';

/** A department of six, ten working days, the pattern of the real case. */
export interface DemoStudy {
  /** The one whose day is shown first comes first. */
  readonly people: readonly Person[];
  /** All that was recorded and put right, in order of time. */
  readonly entries: readonly DemoEntry[];
}

/** Ids of the catalogue that the study is recorded with. */
export function demoCatalogueIds(seed: number): NewId {
  return idStream(() => FOUNDED, seededRandom(seed));
}

/** The demonstration study of a seed: the same seed gives the same rows, ids included. */
export function demoStudy(seed: number, findOperation: FindOperation): DemoStudy {
  const random = seededRandom(seed ^ 0x5edf);
  const newId = idStream(() => FOUNDED, seededRandom(seed ^ 0x9e0));
  const shared = drawSharedEvents(createDraw(random));
  const people = MANAGERS.map(({ name }) => ({
    id: personIdSchema.parse(newId()),
    rev: 1,
    name,
    isArchived: false,
  }));
  const recorded = MANAGERS.flatMap((manager, index) => {
    const person = people[index];
    return person ? recordDays({ manager, person, shared, findOperation }, random) : [];
  });
  const entries = [...people.map(entered), ...recorded.toSorted((a, b) => a.at - b.at)];
  return { people, entries };
}

function entered(person: Person): DemoEntry {
  return {
    scope: 'people',
    personId: null,
    at: FOUNDED,
    by: 'system',
    action: 'add',
    reason: null,
    changes: [made('person', person)],
  };
}

interface Participant {
  readonly manager: Manager;
  readonly person: Person;
  readonly shared: readonly SharedEvent[];
  readonly findOperation: FindOperation;
}

/** Every day is drawn from a stream of its own, so that a change to one leaves the others as they are. */
function recordDays(participant: Participant, random: Random): DemoEntry[] {
  let papers: readonly DemoOperation[] = ['quote', 'contract', 'act'];
  return DEMO_DAYS.flatMap((day, dayIndex) => {
    const draw = createDraw(seededRandom(random() * 2 ** 32));
    const ids = seededRandom(random() * 2 ** 32);
    const { manager, person, shared, findOperation } = participant;
    const plan = planDay({ manager, dayIndex, draw }, papers, shared);
    papers = plan.papers;
    const midnight = startOfDay(day, DEMO_ZONE);
    const idsOf = (now: () => Instant): NewId => idStream(now, ids);
    const recorder = createPlayedRecorder(person, midnight + plan.startsAt, idsOf);
    const { forgetsToStop } = incidentOf(manager.name, dayIndex);
    (forgetsToStop ? playForgottenDay : playDay)(recorder, plan, findOperation);
    repairDayAfterwards(recorder, { who: manager.name, dayIndex, midnight }, findOperation);
    return recorder.entries;
  });
}
