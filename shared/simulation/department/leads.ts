import { keyedExponential, keyedNormal, keyedUniform } from '../kernel/keyed-draw.ts';
import { logNormalOf } from '../kernel/normal-draw.ts';
import { DRAW } from './draw-purpose.ts';
import { GONE_ROLE, LEAD, LOSS_REASONS, type LossReason, NO_ROLE } from './lead-table.ts';
import type { Run } from './run-state.ts';

/** A number in (0, 1) that belongs to that lead, purpose and turn. */
export function leadDraw(run: Run, lead: number, purpose: number, turn = 0): number {
  return keyedUniform(run.seed, run.leads.key[lead]!, purpose, turn);
}

/** An exponential number of mean 1 that belongs to that lead. */
export function leadExponential(run: Run, lead: number, purpose: number, turn = 0): number {
  return keyedExponential(run.seed, run.leads.key[lead]!, purpose, turn);
}

/** A log-normal number of that mean and coefficient of variation that belongs to that lead. */
export function leadLogNormal(
  run: Run,
  lead: number,
  purpose: number,
  { mean, cv, turn = 0 }: { readonly mean: number; readonly cv: number; readonly turn?: number },
): number {
  if (cv === 0) return mean;
  return logNormalOf(keyedNormal(run.seed, run.leads.key[lead]!, purpose, turn), mean, cv);
}

/** Lets a lead go on elsewhere; keeps the count of the pool. */
export function moveLead(run: Run, lead: number, state: number): void {
  const { leads } = run;
  if (leads.state[lead] === LEAD.pool) run.pool -= 1;
  if (state === LEAD.pool) run.pool += 1;
  leads.state[lead] = state;
}

/** A lead is gone, and it is said why. */
export function loseLead(run: Run, lead: number, reason: LossReason): void {
  moveLead(run, lead, LEAD.lost);
  run.figures.lost[LOSS_REASONS.indexOf(reason)]! += 1;
}

/** A paid client goes and gets a part of the money back; once at most. */
export function refund(run: Run, lead: number): void {
  if (run.leads.state[lead] !== LEAD.paid) return;
  run.figures.refunded += run.leads.amount[lead]! * run.scenario.department.orders.refundPart;
  moveLead(run, lead, LEAD.done);
  run.activeOrders -= 1;
}

/** A letter that nobody wrote in time has cost this lead. */
export function isLetterLate(run: Run, lead: number): boolean {
  return run.now > run.leads.letterBy[lead]!;
}

/** Whether a lead outlives that wait (min) for something of that patience (days). */
export function outlives(
  run: Run,
  lead: number,
  wait: { readonly minutes: number; readonly patienceDays: number; readonly turn: number },
): boolean {
  if (wait.minutes <= 0) return true;
  const patience = wait.patienceDays * run.scenario.department.time.dayMinutes;
  return leadDraw(run, lead, DRAW.survives, wait.turn) < Math.exp(-wait.minutes / patience);
}

/** Whether that role takes a lead over from another one. */
export function isTakenOver({ leads }: Run, lead: number, role: number): boolean {
  const last = leads.lastRole[lead]!;
  return last !== NO_ROLE && last !== role;
}

/** Roles have new numbers: leads keep theirs by its code. `now` has the new number of each role, −1 where it is no more. */
export function renumberRoles({ leads }: Run, now: readonly number[]): void {
  for (let lead = 0; lead < leads.count; lead += 1) {
    const last = leads.lastRole[lead]!;
    const next = now[last] ?? GONE_ROLE;
    if (last !== NO_ROLE) leads.lastRole[lead] = next < 0 ? GONE_ROLE : next;
  }
}
