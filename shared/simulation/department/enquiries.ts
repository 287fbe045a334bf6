import { causeIndex } from './compiled-department.ts';
import { DRAW } from './draw-purpose.ts';
import { LEAD } from './lead-table.ts';
import { leadDraw, refund } from './leads.ts';
import { planEnquiry, startCause } from './life.ts';
import { EVENT, type Run } from './run-state.ts';

/** More questions of one client are never open at once: who gets no answer asks no faster for ever, but may go. */
export const MOST_OPEN = 2;

/** A paid client asks. */
export function enquire(run: Run, lead: number, turn: number): void {
  if (run.leads.state[lead] !== LEAD.paid) return;
  if (run.leads.openEnquiries[lead]! < MOST_OPEN) ask(run, lead, turn);
  else if (
    leadDraw(run, lead, DRAW.silentRefund, turn) < run.scenario.department.orders.silentRefund
  ) {
    refund(run, lead);
  }
  if (run.leads.state[lead] === LEAD.paid) planEnquiry(run, lead);
}

function ask(run: Run, lead: number, turn: number): void {
  const { leads, department, scenario } = run;
  const { orders, time } = scenario.department;
  if (department.demandsOf[causeIndex('enquiry')]!.length === 0) return;
  leads.openEnquiries[lead]! += 1;
  startCause(run, 'enquiry', lead, turn);
  if (leadDraw(run, lead, DRAW.asksAgain, turn) >= orders.repeated) return;
  run.events.schedule(run.now + orders.repeatAfter * time.dayMinutes, EVENT.again, lead, turn);
}

/** Questions that are asked again have turns of their own. */
const AGAIN = 1 << 16;

/** Nobody answered for a while: the same question comes once more. */
export function askAgain(run: Run, lead: number, turn: number): void {
  const open = run.leads.openEnquiries[lead]!;
  if (run.leads.state[lead] === LEAD.paid && open > 0 && open < MOST_OPEN) {
    ask(run, lead, turn + AGAIN);
  }
}
