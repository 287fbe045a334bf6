import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { EngineDifference } from '#shared/simulation/outcome/engine-difference.ts';
import type {
  Engine,
  MonthDocument,
  OutcomeDocument,
  ResultDocument,
} from '#shared/simulation/outcome/result-document.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

import { type TextColumn, textTable } from '../text-table.ts';
import { standardLines } from './standard-text.ts';
import { warningText } from './warning-text.ts';

const whole = (value: number): string => value.toFixed(0);
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const MONTHS: readonly TextColumn<MonthDocument>[] = [
  {
    head: 'month',
    text: ({ month, calendarMonth }) =>
      calendarMonth === undefined ? String(month) : `${month} (${calendarMonth})`,
  },
  { head: 'leads', text: ({ leads }) => whole(leads) },
  { head: 'deals', text: ({ deals }) => deals.mean.toFixed(1) },
  { head: 'revenue', text: ({ revenue }) => whole(revenue.mean) },
  {
    head: '95 % of the mean',
    text: ({ revenue }) => `${whole(revenue.ciLow)}…${whole(revenue.ciHigh)}`,
  },
  {
    head: '8 of 10 departments',
    text: ({ revenue }) => `${whole(revenue.low80)}…${whole(revenue.high80)}`,
  },
  {
    head: 'first call after, days',
    text: ({ firstCallWaitDays }) => firstCallWaitDays?.toFixed(1) ?? '—',
  },
  {
    head: 'busy',
    isWords: true,
    text: ({ busy }) =>
      Object.entries(busy)
        .map(([role, share]) => `${role} ${percent(share ?? 0)}`)
        .join(', '),
  },
];

/** The same as the document, for people. */
export function scenarioText(document: ResultDocument): string {
  const { engine, version, seed, replications, measured, imported, assumed } = document;
  const parts = [
    ...document.comparisons.map((each) => comparisonText(each, engine)),
    ...new Set(document.comparisons.flatMap(paybackText)),
    ...document.scenarios.map((outcome) => outcomeText(outcome, engine)),
    ...(document.meanEngine ?? []).map(engineText),
    ...document.warnings.map((warning) => `! ${warningText(warning)}`),
    `${engine === 'mean' ? 'Expected numbers without chance; run events to see how far they are from them' : 'Engine of events'}, version ${version}, seed ${seed}, ${replications} runs. ${measured + imported + assumed} numbers: ${measured} measured, ${imported} imported, ${assumed} assumed.`,
    ['What this leaves out:', ...document.limits.map((limit) => `  – ${limit}`)].join('\n'),
  ];
  return parts.join('\n\n');
}

function comparisonText(comparison: ScenarioComparison, engine: Engine): string {
  const { scenario, against, months, baseMonths, ratio, difference } = comparison;
  const span = ([from, to]: readonly [number, number]): string => `months ${from}–${to}`;
  const times = ratio ? `× ${rangeOf(ratio, engine)} of ` : 'against ';
  const { mean, ciLow, ciHigh } = difference;
  const range = engine === 'mean' ? 'expected' : `95 %: ${signed(ciLow)}…${signed(ciHigh)}`;
  return `${scenario}, ${span(months)}: ${times}${against}, ${span(baseMonths)}; a month ${signed(mean)} (${range}).`;
}

function paybackText({ scenario, against, payback }: ScenarioComparison): string[] {
  if (!payback) return [];
  const { p10, p50, p90, never } = payback;
  const months = (value: number | null): string => value?.toFixed(1) ?? 'never';
  const text = `${scenario} pays for itself against ${against} after ${months(p50)} months (8 of 10 departments: ${months(p10)}…${months(p90)}; ${percent(never)} not within the run).`;
  return [text];
}

function engineText({ scenario, months, revenue, runs, difference }: EngineDifference): string {
  const apart =
    difference === null ? '—' : `${difference > 0 ? '+' : ''}${difference.toFixed(1)} %`;
  return `Both engines on ${scenario}, months ${months.join('–')}: expected numbers say ${whole(revenue)} a month, the mean of the runs is ${whole(runs)} (${apart}).`;
}

/** A number is never printed without its range; without chance there is none, which is said. */
const rangeOf = ({ mean, low80, high80 }: SimulatedEstimate, engine: Engine): string =>
  engine === 'mean'
    ? `${mean.toFixed(2)} (expected, without chance)`
    : `${mean.toFixed(2)} (8 of 10 departments: ${low80.toFixed(2)}…${high80.toFixed(2)})`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${whole(value)}`;

function outcomeText(outcome: OutcomeDocument, engine: Engine): string {
  const shares = Object.entries(outcome.timeShares).map(
    ([group, share]) => `${group} ${percent(share)}`,
  );
  const freed = Object.entries(outcome.freedShare).map(
    ([role, share]) => `${role} ${percent(share)}`,
  );
  const { bottleneck, baseMonths } = outcome;
  return [
    `${outcome.name}: ${outcome.people} people`,
    ...textTable(MONTHS, outcome.months),
    ...(shares.length > 0 ? [`Time in months ${baseMonths.join('–')}: ${shares.join(', ')}.`] : []),
    ...(freed.length > 0 ? [`Of the day before, freed for who is now: ${freed.join(', ')}.`] : []),
    ...standardLines(outcome, engine),
    ...(bottleneck ? [`Busiest: ${bottleneck.role}, ${percent(bottleneck.busy)}.`] : []),
  ].join('\n');
}
