import { MINUTE, timeOfDay } from './demo-period.ts';
import type { Desk } from './desk.ts';
import type { Weighted } from './draw.ts';
import { type DemoOperation, usualLength } from './lengths.ts';
import type { Scene } from './scene.ts';

type Option = Weighted<DemoOperation>;

/** What the person turns to when nothing and nobody asks for anything. */
export function pickOperation({ draw, manager }: Scene, desk: Desk): DemoOperation {
  const room = roomIn(desk);
  const options = [
    ...desk.soon.slice(0, 1).map((value) => ({ value, weight: 9 })),
    {
      value: 'correspondence',
      weight: lettersAt(desk.at) * (desk.last === 'correspondence' ? 0.6 : 1),
    },
    ...(room > 7 * MINUTE ? calls(desk, manager.calls) : []),
    ...desk.papers.filter((paper) => fits(paper, room)).map((value) => ({ value, weight: 0.7 })),
  ] satisfies Option[];
  return draw.weighted<Option['value']>(options);
}

/** Until the next fixed time, or the end of the day. */
function roomIn({ at, leavesAt, due }: Desk): number {
  const fixed = due.filter((each) => each.kind === 'appointment' && !each.canWait && each.at > at);
  return Math.min(leavesAt, ...fixed.map((each) => each.at)) - at;
}

/** Long papers are begun where they can be got on with; a meeting may still come in between. */
function fits(paper: DemoOperation, room: number): boolean {
  return room > Math.min(usualLength(paper) * 0.65, 30 * MINUTE);
}

/** The mailbox comes first in the morning, and once more before leaving. */
function lettersAt(at: number): number {
  if (at < timeOfDay(9, 50)) return 2.2;
  return at > timeOfDay(17, 20) ? 1.3 : 1.15;
}

/** Calls come in rows: one leads to the next. */
function calls({ at, last }: Desk, eagerness: number): Option[] {
  const isGoodTime = at > timeOfDay(9, 45) && at < timeOfDay(17, 45);
  const weight = (isGoodTime ? 0.8 : 0.12) * eagerness;
  const inRow = (value: DemoOperation): number => (last === value ? 1.9 : 1);
  return [
    { value: 'call-first', weight: weight * inRow('call-first') },
    { value: 'call-follow-up', weight: weight * 0.9 * inRow('call-follow-up') },
  ];
}
