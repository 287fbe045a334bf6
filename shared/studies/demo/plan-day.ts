import type { Act } from './act.ts';
import { drawAgenda } from './day-agenda.ts';
import { MINUTE } from './demo-period.ts';
import type { SharedEvent } from './department-days.ts';
import type { Desk } from './desk.ts';
import { incidentOf } from './incidents.ts';
import type { DemoOperation } from './lengths.ts';
import { nextAct } from './next-act.ts';
import { perform } from './perform.ts';
import type { Scene } from './scene.ts';

/** A day before it is played. */
export interface DayPlan {
  /** The first key, ms after midnight. */
  readonly startsAt: number;
  readonly acts: readonly Act[];
  /** What is left on the desk for the next day. */
  readonly papers: readonly DemoOperation[];
}

/** Papers that come in from everywhere, per day. */
const DEMAND: readonly (readonly [DemoOperation, number])[] = [
  ['quote', 0.65],
  ['contract', 0.3],
  ['invoice', 0.25],
  ['act', 0.32],
  ['handover', 0.2],
  ['rework', 0.08],
];

/** One person's day, from the first key to the last, with all that comes in between. */
export function planDay(
  scene: Scene,
  papers: readonly DemoOperation[],
  shared: readonly SharedEvent[],
): DayPlan {
  let desk = openDesk(scene, papers, shared);
  const startsAt = desk.at;
  const acts: Act[] = [];
  while (desk.at < desk.leavesAt - 3 * MINUTE) {
    const next = acts.length === 0 ? firstAct(scene, desk) : nextAct(scene, desk);
    acts.push(next.act);
    desk = next.desk;
  }
  return { startsAt, acts, papers: desk.papers };
}

function openDesk(
  scene: Scene,
  papers: readonly DemoOperation[],
  shared: readonly SharedEvent[],
): Desk {
  const { draw, manager, dayIndex } = scene;
  const arrivesAt = incidentOf(manager.name, dayIndex).arrivesAt ?? manager.arrivesAt;
  const come = DEMAND.flatMap(([operation, mean]) =>
    Array.from({ length: draw.count(mean * manager.papers) }, () => operation),
  );
  return {
    at: Math.round(draw.normal(arrivesAt, 4 * MINUTE)),
    leavesAt: draw.normal(manager.leavesAt, 7 * MINUTE),
    due: drawAgenda(scene, shared),
    soon: [],
    papers: [...papers, ...come],
    last: null,
  };
}

/** Most days begin with a look at the diary. */
function firstAct(scene: Scene, desk: Desk): ReturnType<typeof nextAct> {
  if (!scene.draw.chance(0.85)) return nextAct(scene, desk);
  const { act } = perform(scene, 'planning');
  return { act, desk: { ...desk, at: desk.at + act.ms, last: 'planning' } };
}
