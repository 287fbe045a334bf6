import { assert } from '../../lib/assert.ts';
import { leadsOf, workDaysOf } from '../department/compiled-department.ts';
import { emptyMonth, type MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import { enter } from './flow-enter.ts';
import { afterFirstCalls } from './flow-first-calls.ts';
import { judgePopulation } from './flow-judge.ts';
import { spreadKnowledge } from './flow-known.ts';
import { loseForLetters, waitForLetters } from './flow-letters.ts';
import { activeOrders, beginOrdersDay, countUnanswered } from './flow-orders.ts';
import { beginPoolDay } from './flow-pool.ts';
import { takeDay } from './flow-ring.ts';
import { serveDay } from './flow-serve.ts';
import { settleDay, talkOn } from './flow-settle.ts';
import { enterFlowSplit } from './flow-split.ts';
import { beginStandards, endStandards } from './flow-standards.ts';
import { enterFlowStart } from './flow-start.ts';
import { createFlowRun, type FlowRun, type Population } from './flow-state.ts';
import { beginFlowWeek, WEEK_DAYS } from './flow-week.ts';

/**
 * What a scenario yields on average, month by month: expected numbers of clients and minutes, day by day, without chance
 * but for what it does to waiting. In milliseconds what single runs need seconds for; it errs by some per cent, and by more
 * where paid clients are at the brink of what can be answered, so what is reported comes from runs.
 */
export function runFlow(scenario: Scenario): readonly MonthFigures[] {
  const run = createFlowRun(scenario);
  while (run.months.length < scenario.months) {
    const phase = run.plan.phases.find(({ from }) => from === run.month);
    if (phase || run.month === 0) enterFlowSplit(run, (phase ?? run.plan.phases[0]!).split);
    if (run.month > 0 && phase === run.plan.phases.at(-1)) run.changedAt = run.day;
    run.figures = emptyMonth(run.split.roles.length, run.split.rolesOf.length);
    if (run.month === 0 && scenario.start) enterFlowStart(run, scenario.start);
    beginStandards(run);
    runMonth(run);
    endMonth(run);
  }
  return run.months;
}

function runMonth(run: FlowRun): void {
  const { department } = run.plan.scenario;
  const days = workDaysOf(department, run.month);
  const steps = Math.max(1, Math.round(days));
  run.step = days / steps;
  const leads = leadsOf(department, run.month) / steps;
  run.figures.leads = leads * steps;
  for (let day = 0; day < steps; day += 1) {
    const isNewWeek = run.day % WEEK_DAYS === 0;
    if (isNewWeek) spreadKnowledge(run);
    if (isNewWeek || day === 0 || run.day < WEEK_DAYS) beginFlowWeek(run);
    runDay(run, leads);
    run.day += 1;
  }
}

function runDay(run: FlowRun, leads: number): void {
  const { populations, owners } = run;
  for (const index of owners) bringLeads(run, populations[index]!, leads / owners.length);
  for (const population of populations) {
    if (run.day % WEEK_DAYS === 0) loseForLetters(run, population);
    beginPoolDay(run, population);
    talkAgain(run, population);
    beginOrdersDay(run, population);
  }
  for (const population of populations) judgePopulation(run, population);
  serveDay(run);
  for (const population of populations) {
    countUnanswered(run, population);
    waitForLetters(run, population);
    settleDay(run, population);
  }
}

function bringLeads(run: FlowRun, population: Population, count: number): void {
  const over = enter(run, population, run.plan.kinds.begin.lead, count);
  afterFirstCalls(run, population, over, 0);
}

/** Talks that were put off to this day. */
function talkAgain(run: FlowRun, population: Population): void {
  talkOn(run, population, takeDay(population.numbers, run.rings.talks, run.day));
}

function endMonth(run: FlowRun): void {
  const { figures, populations, plan } = run;
  const { kinds, places } = plan;
  for (const population of populations) {
    figures.activeOrders += activeOrders(run, population);
    figures.pool += population.numbers[places.pool]!;
    for (let kind = 0; kind < kinds.count; kind += 1) {
      figures.waiting[kinds.operation[kind]!]! += population.numbers[places.waiting + kind]!;
    }
  }
  endStandards(run);
  assert(isFinite(figures), `figures of month ${run.month + 1} are numbers`);
  run.months.push(figures);
  run.month += 1;
}

function isFinite(figures: MonthFigures): boolean {
  return Object.values(figures).every((value: number | Float64Array) =>
    typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite),
  );
}
