import type { StartState } from '../model/start-state.ts';
import { WORK_CAUSES, type WorkCause } from '../model/work-cause.ts';
import { causeIndex } from './compiled-department.ts';
import { DRAW } from './draw-purpose.ts';
import { MOST_OPEN } from './enquiries.ts';
import { LEAD } from './lead-table.ts';
import { leadDraw } from './leads.ts';
import { mindLetter } from './letters.ts';
import type { Run } from './run-state.ts';
import { addOther, openTask, type StartLeads } from './start-leads.ts';

/** Whose task it is, and which turn of its work; null where nobody is left whose task it could be. */
type Owner = { readonly lead: number; readonly turn: number } | null;
type OwnerOf = (run: Run, added: StartLeads, place: number) => Owner;

/**
 * Opens the tasks of a start, which wait from the first morning on. Gives how many leads of the pool are called already,
 * from the first one on, and how many orders are over already, from the oldest one on.
 */
export function openTasks(
  run: Run,
  added: StartLeads,
  tasks: StartState['tasks'],
): { readonly called: number; readonly ended: number } {
  const opened = new Int32Array(WORK_CAUSES.length);
  for (const operation of run.department.operations) {
    const demand = demandOf(run, operation);
    if (demand < 0) continue;
    const cause = run.department.demandCause[demand]!;
    for (let count = tasks[operation] ?? 0; count > 0; count -= 1) {
      const owner = OWNERS[cause]?.(run, added, opened[cause]!);
      if (!owner) break;
      opened[cause]! += 1;
      openTask(run, WORK_CAUSES[cause]!, { ...owner, since: 0 }, demand);
    }
  }
  return { called: opened[causeIndex('callback')]!, ended: opened[causeIndex('finished')]! };
}

/** The first demand that makes an operation necessary, but for a lead that was not called yet; −1: none does. */
function demandOf({ department }: Run, operation: string): number {
  return department.demandOperation.findIndex(
    (each, demand) =>
      department.operations[each] === operation &&
      department.demandCause[demand] !== causeIndex('lead'),
  );
}

const ofPool: OwnerOf = (run, { pool }, place) => {
  const lead = pool[place]?.lead;
  return lead === undefined ? null : { lead, turn: run.leads.touches[lead]! };
};

const ofLetter: OwnerOf = (run, added, place) => {
  // Those that are called back last come first: no lead has a call and a letter to wait for before it must.
  const owner = ofPool(run, added, added.pool.length - 1 - place);
  if (owner) mindLetter(run, owner.lead, owner.turn);
  return owner;
};

/** The first talk of a lead, or a further one, as often as there are such talks. */
const ofTalk: OwnerOf = (run, added) => {
  const { loseFirst, win, lose } = run.scenario.department.closing;
  const further = (1 - loseFirst) / Math.max(win + lose, Number.EPSILON);
  const lead = addOther(run, added, LEAD.closing);
  const turn = Number(leadDraw(run, lead, DRAW.startTalk) * (1 + further) >= 1);
  run.leads.talks[lead] = turn;
  return { lead, turn };
};

const afterFirstTalk: OwnerOf = (run, added) => {
  const lead = addOther(run, added, LEAD.closing);
  run.leads.talks[lead] = 1;
  return { lead, turn: 0 };
};

const ofPapers: OwnerOf = (run, added) => ({ lead: addOther(run, added, LEAD.papers), turn: 0 });

const ofNewOrder: OwnerOf = (run, { orders }, place) => {
  const lead = orders[place]?.lead;
  if (lead === undefined) return null;
  run.leads.isHandedOver[lead] = 0;
  return { lead, turn: 0 };
};

/** Turns of questions that were asked before the run began: no other question has them. */
const ASKED_BEFORE = 1 << 15;

const ofEnquiry: OwnerOf = (run, { orders }, place) => {
  const lead = orders[place % orders.length]?.lead;
  if (lead === undefined || run.leads.openEnquiries[lead]! >= MOST_OPEN) return null;
  const turn = ASKED_BEFORE + run.leads.openEnquiries[lead]!;
  run.leads.openEnquiries[lead]! += 1;
  return { lead, turn };
};

const ofOldOrder: OwnerOf = (run, { orders }, place) => {
  const lead = orders[orders.length - 1 - place]?.lead;
  if (lead === undefined) return null;
  run.leads.orderEnd[lead] = 0;
  return { lead, turn: 0 };
};

const BY_CAUSE: Readonly<Partial<Record<WorkCause, OwnerOf>>> = {
  contact: ofLetter,
  callback: ofPool,
  'called-back': ofLetter,
  talk: ofTalk,
  'first-talk': afterFirstTalk,
  won: ofPapers,
  paid: ofNewOrder,
  enquiry: ofEnquiry,
  finished: ofOldOrder,
};
const OWNERS = WORK_CAUSES.map((cause) => BY_CAUSE[cause]);
