import type { StartState } from '../model/start-state.ts';
import { DRAW } from './draw-purpose.ts';
import { LEAD } from './lead-table.ts';
import { leadDraw, leadLogNormal } from './leads.ts';
import { planEnquiry } from './life.ts';
import { addPoolLead } from './pool-history.ts';
import { drawReadyMonths } from './ready-months.ts';
import { EVENT, type Run } from './run-state.ts';
import { addOther, drawAmount, momentWithin, openTask, type StartLeads } from './start-leads.ts';
import { openTasks } from './start-tasks.ts';

/** Puts what a department has in hand into a run that has not begun: nobody is there yet, so all work waits. */
export function enterStart(run: Run, start: StartState): void {
  const added: StartLeads = { pool: [], orders: [], others: 0 };
  for (const [age, count] of start.pool.entries()) addPool(run, added, { age, count });
  for (const [age, count] of start.orders.entries()) addOrders(run, added, { age, count });
  for (let place = 0; place < start.uncalled.count; place += 1) {
    addUncalled(run, added, start.uncalled.days);
  }
  for (let place = 0; place < start.closing; place += 1) addBetweenTalks(run, added);
  for (let place = 0; place < start.agreed; place += 1) addAgreed(run, added);
  added.pool.sort((one, other) => one.next - other.next || one.lead - other.lead);
  const { called, ended } = openTasks(run, added, start.tasks);
  for (const { lead, next } of added.pool.slice(called)) run.events.schedule(next, EVENT.due, lead);
  for (const { lead, next } of added.orders.slice(0, added.orders.length - ended)) {
    run.events.schedule(next, EVENT.orderEnd, lead);
  }
}

interface Group {
  /** Full months. */
  readonly age: number;
  readonly count: number;
}

function addPool(run: Run, { pool }: StartLeads, { age, count }: Group): void {
  for (let place = 0; place < count; place += 1) {
    const added = addPoolLead(run, pool.length, age);
    drawAmount(run, added.lead);
    pool.push(added);
  }
}

function addUncalled(run: Run, added: StartLeads, days: number): void {
  const { leads, department, scenario } = run;
  const { market } = scenario.department;
  const lead = addOther(run, added, LEAD.waits);
  const since = -momentWithin(run, lead, days);
  leads.isPossible[lead] = Number(leadDraw(run, lead, DRAW.isPossible) < market.possible);
  leads.arrival[lead] = since;
  leads.readyAt[lead] = since + drawReadyMonths(run, lead) * department.monthMinutes;
  openTask(run, 'lead', { lead, turn: 0, since });
}

/** The next talk comes within the usual gap; the first one is over. */
function addBetweenTalks(run: Run, added: StartLeads): void {
  const lead = addOther(run, added, LEAD.closing);
  const { gap } = run.scenario.department.closing;
  run.leads.talks[lead] = 1;
  run.events.schedule(momentWithin(run, lead, gap), EVENT.talk, lead);
}

function addAgreed(run: Run, added: StartLeads): void {
  const lead = addOther(run, added, LEAD.papers);
  const { payAfter } = run.scenario.department.papers;
  run.events.schedule(momentWithin(run, lead, payAfter), EVENT.pay, lead);
}

function addOrders(run: Run, added: StartLeads, { age, count }: Group): void {
  for (let place = 0; place < count; place += 1) {
    const lead = addOther(run, added, LEAD.paid);
    run.activeOrders += 1;
    run.leads.isHandedOver[lead] = 1;
    const old = age + leadDraw(run, lead, DRAW.startMoment);
    const { monthMinutes } = run.department;
    const next = monthsLeft(run, lead, old) * monthMinutes;
    run.leads.paidAt[lead] = -old * monthMinutes;
    run.leads.orderEnd[lead] = next;
    planEnquiry(run, lead);
    added.orders.push({ lead, next });
  }
}

/** An order of that age lasts longer than that: so many of its draws are asked before it is taken to end today. */
const MOST_LENGTHS = 512;

function monthsLeft(run: Run, lead: number, old: number): number {
  const { months: mean, cv } = run.scenario.department.orders;
  for (let turn = 0; turn < MOST_LENGTHS; turn += 1) {
    const lasts = leadLogNormal(run, lead, DRAW.orderLength, { mean, cv, turn });
    if (lasts > old) return lasts - old;
  }
  return 0;
}
