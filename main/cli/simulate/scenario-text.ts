import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { MonthOutcome, ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';

import { type TextColumn, textTable } from '../text-table.ts';
import type { ScenarioDocument } from './scenario-document.ts';

const whole = (value: number): string => value.toFixed(0);
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const MONTHS: readonly TextColumn<MonthOutcome>[] = [
  { head: 'month', text: ({ month }) => String(month) },
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
export function scenarioText(document: ScenarioDocument): string {
  const { engine, version, seed, replications, measured, imported, assumed } = document;
  const parts = [
    ...document.comparisons.map(comparisonText),
    ...document.scenarios.map(outcomeText),
    ...document.warnings.map(({ kind, value }) =>
      kind === 'nobody-does' ? `! Nobody does "${value}".` : `! Nobody has the role "${value}".`,
    ),
    `Engine of ${engine}, version ${version}, seed ${seed}, ${replications} runs. ${measured + imported + assumed} numbers: ${measured} measured, ${imported} imported, ${assumed} assumed.`,
    ['What this leaves out:', ...document.limits.map((limit) => `  – ${limit}`)].join('\n'),
  ];
  return parts.join('\n\n');
}

function comparisonText(comparison: ScenarioComparison): string {
  const { scenario, against, months, baseMonths, ratio, difference } = comparison;
  const span = ([from, to]: readonly [number, number]): string => `months ${from}–${to}`;
  const times = ratio ? `× ${rangeOf(ratio, 2)} of ` : 'against ';
  return `${scenario}, ${span(months)}: ${times}${against}, ${span(baseMonths)}; a month ${signed(difference.mean)} (95 %: ${signed(difference.ciLow)}…${signed(difference.ciHigh)}).`;
}

/** A number is never printed without its range. */
const rangeOf = ({ mean, low80, high80 }: SimulatedEstimate, digits: number): string =>
  `${mean.toFixed(digits)} (8 of 10 departments: ${low80.toFixed(digits)}…${high80.toFixed(digits)})`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${whole(value)}`;

function outcomeText(outcome: ScenarioOutcome): string {
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
    ...(bottleneck ? [`Busiest: ${bottleneck.role}, ${percent(bottleneck.busy)}.`] : []),
  ].join('\n');
}
