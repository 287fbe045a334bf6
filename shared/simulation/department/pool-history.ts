import { DRAW } from './draw-purpose.ts';
import { addLead, LEAD } from './lead-table.ts';
import { leadDraw, leadExponential, moveLead } from './leads.ts';
import { drawReadyMonths } from './ready-months.ts';
import { EVENT, type Run } from './run-state.ts';
import type { StartLead } from './start-leads.ts';

/** Whose life until today would have ended otherwise is another lead than the one that is in the pool: so many are asked. */
export const CANDIDATES = 256;

/** The life of a lead until the run begins, in a department that calls in time. */
interface History {
  readonly touches: number;
  /** When it is to be called back (min, from 0 on). */
  readonly due: number;
  /** When it is or was ready (min); Infinity where it never is. */
  readonly readyAt: number;
  readonly windowEnd: number;
}

/**
 * Adds a lead of that age (months) that was spoken to and did not buy: one whose own draws would have left it in the pool
 * so long, so that what is still to come fits to what is over. Where the department keeps none so long, it cannot buy and
 * is called a last time. Gives it with the moment of its next call.
 */
export function addPoolLead(run: Run, place: number, age: number): StartLead {
  const { leads } = run;
  const lead = addLead(leads, 0, 0);
  let history: History | null = null;
  for (let candidate = 0; !history && candidate < CANDIDATES; candidate += 1) {
    // Below zero, where no lead that comes later is; each start lead has keys of its own.
    leads.key[lead] = -1 - place * CANDIDATES - candidate;
    history = historyOf(run, lead, age);
  }
  return settle(run, lead, history ?? overdue(run, lead));
}

const overdue = (run: Run, lead: number): History => ({
  touches: run.scenario.department.callbacks.most,
  due: leadDraw(run, lead, DRAW.startWait) * run.split.callbackEvery,
  readyAt: Infinity,
  windowEnd: Infinity,
});

function settle(run: Run, lead: number, history: History): StartLead {
  const { leads, events } = run;
  const { touches, due, readyAt, windowEnd } = history;
  moveLead(run, lead, LEAD.pool);
  leads.isPossible[lead] = Number(readyAt < Infinity);
  leads.touches[lead] = touches;
  leads.readyAt[lead] = readyAt;
  leads.windowEnd[lead] = windowEnd;
  if (readyAt >= 0 && readyAt < Infinity) events.schedule(readyAt, EVENT.ready, lead);
  return { lead, next: due };
}

/** The calls that a lead had: the first one, and so many call-backs. */
interface Calls {
  readonly arrival: number;
  readonly touches: number;
  readonly due: number;
}

/** The life of a lead that came that long ago and is in the pool still; null: it went somewhere else. */
function historyOf(run: Run, lead: number, age: number): History | null {
  const { department, split, leads } = run;
  const arrival = -(age + leadDraw(run, lead, DRAW.startMoment)) * department.monthMinutes;
  leads.arrival[lead] = arrival;
  const touches = Math.floor(-arrival / split.callbackEvery);
  const calls = { arrival, touches, due: arrival + (touches + 1) * split.callbackEvery };
  const isPossible = leadDraw(run, lead, DRAW.isPossible) < run.scenario.department.market.possible;
  return isPossible ? historyOfBuyer(run, lead, calls) : historyOfOther(run, lead, calls);
}

/** Who cannot buy is in the pool until it says so, or was called often enough. */
function historyOfOther(run: Run, lead: number, { touches, due }: Calls): History | null {
  const { market, callbacks } = run.scenario.department;
  if (touches > 0 && touches >= callbacks.most) return null;
  for (let touch = 0; touch <= touches; touch += 1) {
    const refuses = touch === 0 ? market.refuseAtFirst : market.refuseAtCallback;
    if (leadDraw(run, lead, DRAW.refusal, touch) < refuses) return null;
  }
  return { touches, due, readyAt: Infinity, windowEnd: Infinity };
}

/** Who can buy is in the pool until a call annoys it, it calls itself, or the first call after it became ready. */
function historyOfBuyer(run: Run, lead: number, { arrival, touches, due }: Calls): History | null {
  const { market, time } = run.scenario.department;
  const readyAt = arrival + drawReadyMonths(run, lead) * run.department.monthMinutes;
  if (arrival + touches * run.split.callbackEvery > readyAt) return null;
  for (let touch = 0; touch <= touches; touch += 1) {
    if (leadDraw(run, lead, DRAW.annoyed, touch) < market.annoyed) return null;
  }
  if (readyAt >= 0) return { touches, due, readyAt, windowEnd: Infinity };
  if (leadDraw(run, lead, DRAW.callsItself) < market.callThemselves) return null;
  const window = market.window * time.dayMinutes;
  const windowEnd = readyAt + window * leadExponential(run, lead, DRAW.window);
  return { touches, due, readyAt, windowEnd };
}
