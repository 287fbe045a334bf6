import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import type { Gains, SplitStaff } from '#shared/simulation/cases/services-splits.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import type { OutcomeWindows } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunPlan } from '#shared/simulation/outcome/result-document.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

import { runScenarios } from './run-scenarios.ts';

/** What a split of the case reaches: never a multiple without people, leads, gains and months. */
export interface CaseAnswer {
  readonly question: 'same-people' | 'two-hires' | 'four-and-a-half';
  readonly people: number;
  readonly staff: SplitStaff;
  readonly gains: Gains;
  readonly leadsAfter: number;
  readonly months: readonly [number, number];
  readonly baseMonths: readonly [number, number];
  readonly ratio: SimulatedEstimate | null;
}

/** The questions that everybody asks of the case, each with the staff, leads and gains that it is about. */
const QUESTIONS = [
  {
    question: 'same-people',
    staff: { seniors: 2, juniors: 2, coordinators: 1, accountManagers: 1 },
    gains: 'base',
    leadsAfter: 600,
  },
  {
    question: 'two-hires',
    staff: { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 },
    gains: 'base',
    leadsAfter: 600,
  },
  {
    question: 'four-and-a-half',
    staff: { seniors: 5, juniors: 5, coordinators: 2, accountManagers: 2 },
    gains: 'optimistic',
    leadsAfter: 1200,
  },
] as const satisfies readonly Partial<CaseAnswer>[];

/** Enough for half a tenth of the multiple, and quick enough to be asked by the way. */
const RUNS_AT_MOST = 40;

/** Answers them by runs of the engine of events. */
export async function caseAnswers(
  months: number,
  windows: OutcomeWindows,
  { engine, replications, seed }: RunPlan,
): Promise<CaseAnswer[]> {
  const scenarios = QUESTIONS.map(({ staff, gains, leadsAfter }) =>
    servicesChanged({ months, leadsAfter }, staff, gains),
  );
  const plan = { engine, replications: Math.min(replications, RUNS_AT_MOST), seed };
  const runs = await runScenarios(scenarios, plan);
  const spans = { months: windows.late, baseMonths: windows.base };
  return QUESTIONS.flatMap((asked, index): CaseAnswer[] => {
    const run = runs[index];
    if (!run) return [];
    const people = run.scenario.phases.at(-1)?.split.staff.length ?? 0;
    const { ratio } = compareRuns(run, run, spans);
    return [{ ...asked, people, months: windows.late, baseMonths: windows.base, ratio }];
  });
}

/** An answer in words: with its range, its people, its leads, its gains and its months. */
export function answerText({
  question,
  people,
  gains,
  leadsAfter,
  months,
  baseMonths,
  ratio,
}: CaseAnswer): string {
  const who = {
    'same-people': `The same ${people} people`,
    'two-hires': `With two hires, ${people} people`,
    'four-and-a-half': `About four and a half times as much takes ${people} people`,
  }[question];
  const reached = ratio
    ? `× ${ratio.mean.toFixed(2)} (8 of 10 departments: ${ratio.low80.toFixed(2)}…${ratio.high80.toFixed(2)})`
    : 'nothing that could be compared';
  return `${who}, ${leadsAfter} leads a month and ${gains} gains of specialisation: ${reached} in months ${months.join('–')} of what months ${baseMonths.join('–')} brought.`;
}
