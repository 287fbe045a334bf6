import { powerOf } from '../kernel/power.ts';
import { WORK_CAUSES, type WorkCause } from '../model/work-cause.ts';
import { callBackLater, isAnnoyed } from './callbacks.ts';
import { causeIndex } from './compiled-department.ts';
import { DRAW } from './draw-purpose.ts';
import { LEAD } from './lead-table.ts';
import {
  isLetterLate,
  leadDraw,
  leadExponential,
  leadLogNormal,
  loseLead,
  moveLead,
  refund,
} from './leads.ts';
import { mindLetter } from './letters.ts';
import { EVENT, type Run } from './run-state.ts';
import { addWork } from './working.ts';

/** Who did the last operation of a chain, and how long it had waited (min). */
interface Doing {
  readonly skill: number;
  readonly waited: number;
}

const NOBODY: Doing = { skill: 1, waited: 0 };

/** Minutes of that many days. */
const days = (run: Run, count: number): number => count * run.scenario.department.time.dayMinutes;

/** Makes all operations of a cause necessary, one after another; goes on at once where there are none. */
export function startCause(run: Run, cause: WorkCause, lead: number, turn = 0): void {
  if (!isStarted(run, cause, lead, turn)) AFTER[causeIndex(cause)]?.(run, lead, NOBODY);
}

/** Whether a cause makes any operation necessary; the first of them is then to be done. */
function isStarted(run: Run, cause: WorkCause, lead: number, turn = 0): boolean {
  const [first = -1] = run.department.demandsOf[causeIndex(cause)]!;
  return addNeeded(run, first, { lead, turn });
}

/** Letters: beside everything else; a lead whose letter is not written in time is gone. */
function startLetters(run: Run, cause: WorkCause, lead: number, turn: number): void {
  for (const demand of run.department.demandsOf[causeIndex(cause)]!) {
    if (!isNeeded(run, demand, { lead, turn })) continue;
    mindLetter(run, lead, turn);
    addWork(run, demand, lead, turn);
  }
}

interface Turn {
  readonly lead: number;
  readonly turn: number;
}

const isNeeded = (run: Run, demand: number, { lead, turn }: Turn): boolean => {
  const chance = run.department.demandChance[demand]!;
  return chance >= 1 || leadDraw(run, lead, DRAW.needed + demand, turn) < chance;
};

function addNeeded(run: Run, from: number, of: Turn): boolean {
  for (let demand = from; demand >= 0; demand = run.department.demandNext[demand]!) {
    if (!isNeeded(run, demand, of)) continue;
    addWork(run, demand, of.lead, of.turn);
    return true;
  }
  return false;
}

/** A task is done: the next of its chain, or what follows its cause. */
export function afterTask(run: Run, task: number, doing: Doing): void {
  const { tasks, department } = run;
  const demand = tasks.demand[task]!;
  const lead = tasks.lead[task]!;
  if (addNeeded(run, department.demandNext[demand]!, { lead, turn: tasks.turn[task]! })) return;
  AFTER[department.demandCause[demand]!]?.(run, lead, doing);
}

type After = (run: Run, lead: number, doing: Doing) => void;

const afterFirstCall: After = (run, lead) => {
  const { leads } = run;
  run.figures.contacted += 1;
  moveLead(run, lead, LEAD.pool);
  startLetters(run, 'contact', lead, 0);
  const { market } = run.scenario.department;
  if (leads.isPossible[lead] === 0) {
    if (leadDraw(run, lead, DRAW.refusal) < market.refuseAtFirst) {
      loseLead(run, lead, 'refused');
      return;
    }
  } else if (leads.readyAt[lead]! > run.now && isAnnoyed(run, lead, 0)) {
    loseLead(run, lead, 'annoyed');
    return;
  } else run.events.schedule(Math.max(run.now, leads.readyAt[lead]!), EVENT.ready, lead);
  callBackLater(run, lead);
};

const afterCallback: After = (run, lead) => {
  const { leads } = run;
  const touch = (leads.touches[lead]! += 1);
  startLetters(run, 'called-back', lead, touch);
  if (leads.state[lead] !== LEAD.pool) return;
  if (leads.windowEnd[lead]! < Infinity) {
    if (run.now < leads.windowEnd[lead]!) beginClosing(run, lead);
    else loseLead(run, lead, 'window-closed');
  } else if (leads.isPossible[lead] === 0) afterVainCall(run, lead, touch);
  else if (isAnnoyed(run, lead, touch)) loseLead(run, lead, 'annoyed');
  else callBackLater(run, lead);
};

/** Who cannot buy says so sooner or later, or is called no more. */
function afterVainCall(run: Run, lead: number, touch: number): void {
  const { market, callbacks } = run.scenario.department;
  const isRefused = leadDraw(run, lead, DRAW.refusal, touch) < market.refuseAtCallback;
  if (isRefused || touch >= callbacks.most) loseLead(run, lead, 'refused');
  else callBackLater(run, lead);
}

/** The moment in which a lead could be closed. */
export function becomeReady(run: Run, lead: number): void {
  const { leads } = run;
  if (leads.state[lead] !== LEAD.pool) return;
  const { market } = run.scenario.department;
  if (isLetterLate(run, lead)) loseLead(run, lead, 'letter-late');
  else if (leadDraw(run, lead, DRAW.callsItself) < market.callThemselves) beginClosing(run, lead);
  else {
    leads.windowEnd[lead] =
      run.now + days(run, market.window) * leadExponential(run, lead, DRAW.window);
  }
}

function beginClosing(run: Run, lead: number): void {
  moveLead(run, lead, LEAD.closing);
  startCause(run, 'talk', lead);
}

const afterTalk: After = (run, lead, { skill }) => {
  const { closing } = run.scenario.department;
  const talk = run.leads.talks[lead]!;
  run.leads.talks[lead] = talk + 1;
  const u = leadDraw(run, lead, DRAW.talk, talk);
  if (talk === 0) {
    if (u < closing.loseFirst) loseLead(run, lead, 'said-no');
    // What is promised at the first talk is talked about once it is done; without it the usual time passes.
    else if (!isStarted(run, 'first-talk', lead)) nextTalk(run, lead);
    return;
  }
  const win = Math.min(1, closing.win * powerOf(skill, closing.skillPower));
  if (u < win) {
    moveLead(run, lead, LEAD.papers);
    startCause(run, 'won', lead);
  } else if (u < win + closing.lose) loseLead(run, lead, 'said-no');
  else nextTalk(run, lead);
};

/** A lead that is still to be closed is talked to again. */
export function talkAgain(run: Run, lead: number): void {
  if (run.leads.state[lead] === LEAD.closing) startCause(run, 'talk', lead, run.leads.talks[lead]);
}

function nextTalk(run: Run, lead: number): void {
  run.events.schedule(run.now + days(run, run.scenario.department.closing.gap), EVENT.talk, lead);
}

const afterPapers: After = (run, lead) => {
  const { paid, payAfter } = run.scenario.department.papers;
  if (leadDraw(run, lead, DRAW.pays) >= paid) loseLead(run, lead, 'not-paid');
  else run.events.schedule(run.now + days(run, payAfter), EVENT.pay, lead);
};

/** The money is here, unless the client has gone meanwhile; the client begins to ask. */
export function pay(run: Run, lead: number): void {
  if (run.leads.state[lead] !== LEAD.papers) return;
  run.figures.deals += 1;
  run.figures.paid += run.leads.amount[lead]!;
  run.activeOrders += 1;
  moveLead(run, lead, LEAD.paid);
  run.leads.paidAt[lead] = run.now;
  const { months, cv } = run.scenario.department.orders;
  const lasts = leadLogNormal(run, lead, DRAW.orderLength, { mean: months, cv });
  const end = run.now + lasts * run.department.monthMinutes;
  run.leads.orderEnd[lead] = end;
  run.events.schedule(end, EVENT.orderEnd, lead);
  planEnquiry(run, lead);
  startCause(run, 'paid', lead);
}

/** Those who do the order have it: without that it is never done. */
const afterHandover: After = (run, lead) => {
  run.leads.isHandedOver[lead] = 1;
  if (run.now >= run.leads.orderEnd[lead]!) endOrder(run, lead);
};

/** The time of an order is over: what closes it is to be done, once it had been handed over. */
export function endOrder(run: Run, lead: number): void {
  const { leads } = run;
  if (leads.state[lead] !== LEAD.paid || leads.isHandedOver[lead] === 0) return;
  startCause(run, 'finished', lead);
}

const afterEnquiry: After = (run, lead, doing) => {
  run.leads.openEnquiries[lead]! -= 1;
  refundIfLate(run, lead, doing);
};

/** Nothing goes back for papers that close a finished order; but the client asks until they are there. */
const afterFinish: After = (run, lead) => {
  if (run.leads.state[lead] !== LEAD.paid) return;
  moveLead(run, lead, LEAD.done);
  run.activeOrders -= 1;
};

/** Answers that follow each other before the client asks anew are one occasion: they share its draw. */
function refundIfLate(run: Run, lead: number, { waited }: Doing): void {
  const { orders } = run.scenario.department;
  const chance = orders.lateRefund * (1 - Math.exp(-waited / days(run, orders.patience)));
  const turn = (run.leads.moves[lead]! << 12) + run.leads.enquiries[lead]!;
  if (leadDraw(run, lead, DRAW.lateRefund, turn) < chance) refund(run, lead);
}

/** When a paid client asks next. */
export function planEnquiry(run: Run, lead: number): void {
  const rate = run.scenario.department.orders.enquiriesAMonth * run.split.split.enquiries;
  if (rate <= 0) return;
  const turn = (run.leads.enquiries[lead]! += 1);
  const wait =
    (leadExponential(run, lead, DRAW.enquiry, turn) / rate) * run.department.monthMinutes;
  run.events.schedule(run.now + wait, EVENT.enquiry, lead, turn);
}

/** The letter is written: the lead has what it waited for. */
const afterLetter: After = (run, lead) => {
  run.leads.letterBy[lead] = Infinity;
};

const BY_CAUSE: Readonly<Partial<Record<WorkCause, After>>> = {
  lead: afterFirstCall,
  contact: afterLetter,
  'called-back': afterLetter,
  callback: afterCallback,
  talk: afterTalk,
  'first-talk': talkAgain,
  won: afterPapers,
  paid: afterHandover,
  enquiry: afterEnquiry,
  finished: afterFinish,
};
const AFTER = WORK_CAUSES.map((cause) => BY_CAUSE[cause]);
