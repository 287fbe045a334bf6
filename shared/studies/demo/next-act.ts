import { type Act, durationOf, shortened } from './act.ts';
import { answerCaller, keepAppointment } from './begin.ts';
import { MINUTE } from './demo-period.ts';
import { isDeskWork, performCrmEntry } from './desk-work.ts';
import { type Desk, type Due, without } from './desk.ts';
import { disturb } from './disturb.ts';
import type { DemoOperation } from './lengths.ts';
import { perform } from './perform.ts';
import type { Performed } from './performed.ts';
import { pickOperation } from './pick-operation.ts';
import type { Scene } from './scene.ts';

/** What the person does next, and what is before them afterwards. */
export interface Next {
  readonly act: Act;
  readonly desk: Desk;
}

/** A person comes a little early rather than begins something new. */
const EARLY_MS = 3.5 * MINUTE;
/** Nobody works longer than this without leaving the desk at all. */
const OVERDUE_MS = 15 * MINUTE;
const LONG_OVERDUE_MS = 50 * MINUTE;

/** The next performance: what is due, who waits, else what the person likes to do now. */
export function nextAct(scene: Scene, desk: Desk): Next {
  const due = whatIsDue(scene, desk);
  if (due?.kind === 'appointment') {
    return goOn(scene, withoutDue(desk, due), keepAppointment(scene, due, desk.at));
  }
  if (due?.kind === 'caller') {
    return goOn(scene, withoutDue(desk, due), answerCaller(scene, due));
  }
  return goOn(scene, ...takeUp(scene, desk, due ? 'correspondence' : pickOperation(scene, desk)));
}

function whatIsDue(scene: Scene, { due, at }: Desk): Due | undefined {
  const stray = due.find(
    (each) => each.kind === 'stray' && each.at + OVERDUE_MS <= at && at < each.latest,
  );
  if (stray && stray.at + LONG_OVERDUE_MS <= at) return stray;
  const open = due.filter((each) => each.kind === 'appointment' && at < each.latest);
  const fixed = open.find(
    (each) => each.kind === 'appointment' && !each.canWait && each.at <= at + EARLY_MS,
  );
  if (fixed ?? stray) return fixed ?? stray;
  const caller = due.find((each) => each.kind === 'caller' && each.at <= at);
  if (caller && scene.draw.chance(0.85)) return caller;
  return open.find((each) => each.at <= at);
}

const withoutDue = (desk: Desk, due: Due): Desk => ({ ...desk, due: without(desk.due, due) });

/** Takes the work from where it lay. Records that have piled up are entered in one go. */
function takeUp(scene: Scene, desk: Desk, operation: DemoOperation): [Desk, Performed] {
  const { soon, papers } = desk;
  if (operation === 'crm-entry') {
    const records = soon.filter((each) => each === operation).length;
    const rest = soon.filter((each) => each !== operation);
    return [{ ...desk, soon: rest }, performCrmEntry(scene, Math.max(records, 1))];
  }
  const left = { ...desk, soon: without(soon, operation), papers: without(papers, operation) };
  return [left, perform(scene, operation)];
}

function goOn(scene: Scene, desk: Desk, performed: Performed): Next {
  const { operation } = performed.act;
  const lying = {
    ...desk,
    soon: [...desk.soon, ...performed.soon],
    papers: [...desk.papers, ...performed.papers],
  };
  const next = isDeskWork(operation)
    ? workAtDesk(scene, performed.act, lying)
    : { act: performed.act, desk: lying };
  const at = desk.at + durationOf(next.act);
  return { act: next.act, desk: { ...next.desk, at, last: operation } };
}

/** Nobody stays much longer to finish a paper: it goes on tomorrow. */
function workAtDesk(scene: Scene, act: Act, desk: Desk): Next {
  const latest = desk.leavesAt + scene.draw.between(-3, 14) * MINUTE - desk.at;
  const next = disturb(scene, shortened(act, latest), desk);
  return { ...next, act: shortened(next.act, latest) };
}
