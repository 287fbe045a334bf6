import type { WorkCause } from '../model/work-cause.ts';
import { causeIndex } from './compiled-department.ts';
import { DRAW } from './draw-purpose.ts';
import { addLead } from './lead-table.ts';
import { leadDraw, leadLogNormal, moveLead } from './leads.ts';
import { startCause } from './life.ts';
import type { Run } from './run-state.ts';
import { addWork } from './working.ts';

/** A lead that a run begins with, and when something comes for it by itself (min). */
export interface StartLead {
  readonly lead: number;
  readonly next: number;
}

/** Whom a run begins with. Call-backs and ends of orders are planned only when it is known whose task is open already. */
export interface StartLeads {
  /** The one that is to be called back first stands first. */
  pool: StartLead[];
  /** The youngest order stands first. */
  readonly orders: StartLead[];
  /** How many were added besides the pool: each has a key of its own. */
  others: number;
}

/** Keys of leads that begin elsewhere than in the pool lie below those of the pool. */
const OTHER_KEYS = -1_000_000_000;

/** A lead that can buy, with draws that are nobody else's. */
export function addOther(run: Run, added: StartLeads, state: number): number {
  const lead = addLead(run.leads, OTHER_KEYS - added.others, 0);
  added.others += 1;
  run.leads.isPossible[lead] = 1;
  moveLead(run, lead, state);
  drawAmount(run, lead);
  return lead;
}

/** What the deal is worth, should it come to one. */
export function drawAmount(run: Run, lead: number): void {
  const { amount: mean, amountCv: cv } = run.scenario.department.money;
  run.leads.amount[lead] = leadLogNormal(run, lead, DRAW.amount, { mean, cv });
}

/** Work that has waited since then (min); where a cause makes none, what follows it comes at once. */
export function openTask(
  run: Run,
  cause: WorkCause,
  { lead, turn, since }: { readonly lead: number; readonly turn: number; readonly since: number },
  demand = run.department.demandsOf[causeIndex(cause)]![0],
): void {
  if (demand === undefined) startCause(run, cause, lead, turn);
  else {
    run.now = since;
    addWork(run, demand, lead, turn);
    run.now = 0;
  }
}

/** A moment (min) within so many working days, by a draw of the lead's own. */
export function momentWithin(run: Run, lead: number, days: number): number {
  return leadDraw(run, lead, DRAW.startMoment) * days * run.scenario.department.time.dayMinutes;
}
