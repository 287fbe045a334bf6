import { keyedPoisson, keyedUniform } from '../kernel/keyed-draw.ts';
import { leadsOf, workDaysOf } from './compiled-department.ts';
import { DRAW } from './draw-purpose.ts';
import { addLead } from './lead-table.ts';
import { leadDraw, leadLogNormal } from './leads.ts';
import { startCause } from './life.ts';
import { drawReadyMonths } from './ready-months.ts';
import { EVENT, type Run } from './run-state.ts';

/** More leads in one month would share their characters with those of the next one. */
const KEYS_A_MONTH = 4_000_003;

/** Brings the leads of the month that begins now. */
export function planLeads(run: Run): void {
  const { department } = run.scenario;
  const { market, time } = department;
  const mean = leadsOf(department, run.month);
  const count = keyedPoisson(run.seed, run.month, DRAW.count, mean);
  const length = workDaysOf(department, run.month) * time.dayMinutes;
  for (let place = 0; place < count; place += 1) {
    const key = run.month * KEYS_A_MONTH + place;
    const moment = length * keyedUniform(run.seed, key, DRAW.arrival);
    const isOutOfHours = keyedUniform(run.seed, key, DRAW.isOutOfHours) < market.outOfHours;
    const at = isOutOfHours ? Math.floor(moment / time.dayMinutes) * time.dayMinutes : moment;
    run.events.schedule(run.now + at, EVENT.lead, key);
  }
}

/** A lead comes: its character is its own, whatever the department does with it. */
export function arrive(run: Run, key: number): void {
  const { leads, department } = run;
  const lead = addLead(leads, key, run.now);
  run.figures.leads += 1;
  const { market, money } = run.scenario.department;
  leads.isPossible[lead] = Number(leadDraw(run, lead, DRAW.isPossible) < market.possible);
  const months = drawReadyMonths(run, lead);
  leads.readyAt[lead] = run.now + months * department.monthMinutes;
  const { amount: mean, amountCv: cv } = money;
  leads.amount[lead] = leadLogNormal(run, lead, DRAW.amount, { mean, cv });
  leads.owner[lead] = nextOwner(run);
  startCause(run, 'lead', lead);
}

/** Leads are given out in turn among those who make first calls; nobody: −1. */
export function nextOwner(run: Run): number {
  if (!run.split.split.isPersonal) return -1;
  const { workers, department, split } = run;
  const [first] = department.demandsOf[0]!;
  const roles = first === undefined ? null : split.rolesOf[department.demandOperation[first]!]!;
  for (let step = 0; step < workers.length; step += 1) {
    const index = run.nextOwner % workers.length;
    run.nextOwner = index + 1;
    const { role } = workers[index]!;
    if (role >= 0 && (roles === null || roles.includes(role))) return index;
  }
  return -1;
}
