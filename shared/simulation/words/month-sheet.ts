import type { ChartCell, ChartTable } from '../../lib/chart-table.ts';
import { formatNumber, formatShortMonth } from '../../lib/format.ts';
import { calendarMonthOf } from '../model/run-calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { MonthOutcome, Outcomes, ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '../outcome/simulated-estimate.ts';
import { estimateText } from './estimate-text.ts';
import type { NamedWords } from './scenario-names.ts';
import { numberCell, shareCell, textCell } from './sheet-cells.ts';

/** Month after month, counted from the change: leads, deals and revenue with their ranges, without the change and with it. */
export function monthSheet(
  words: NamedWords,
  scenario: Scenario,
  { asIs, toBe }: Outcomes,
): ChartTable {
  const { t, locale } = words;
  const change = changeOf(scenario);
  const isChanged = change > 0;
  const both = (of: (month: MonthOutcome) => SimulatedEstimate, at: number, decimals: number) =>
    (isChanged ? [asIs, toBe] : [toBe]).map(({ months }, which) => {
      const month = months[at];
      // Until the change both are the same.
      const isSame = which === 1 && at < change;
      return month && !isSame ? estimateCell(words, of(month), decimals) : textCell('');
    });
  return {
    columns: [
      ...monthColumns(words, scenario),
      { header: t('simulation.page.leads'), isFigure: true },
      ...pair(words, 'deals', isChanged),
      ...pair(words, 'revenue', isChanged),
    ],
    rows: toBe.months.map(({ month, leads }, at) => [
      ...monthCells(words, scenario, month),
      numberCell(locale, leads, 0),
      ...both(({ deals }) => deals, at, 1),
      ...both(({ revenue }) => revenue, at, 0),
    ]),
  };
}

/** Month after month how busy the people of each role are that has any. */
export function busyMonthSheet(
  words: NamedWords,
  scenario: Scenario,
  { months }: ScenarioOutcome,
): ChartTable {
  const { locale, names } = words;
  const roles = [
    ...new Set(scenario.phases.flatMap(({ split }) => split.roles.map(({ code }) => code))),
  ];
  return {
    columns: [
      ...monthColumns(words, scenario),
      ...roles.map((code) => ({ header: names.role(code), isFigure: true })),
    ],
    rows: months.map(({ month, busy }) => [
      ...monthCells(words, scenario, month),
      ...roles.map((code) => shareCell(locale, busy[code])),
    ]),
  };
}

const changeOf = ({ phases }: Scenario): number => phases.at(-1)?.from ?? 0;

function monthColumns({ t }: NamedWords, { firstMonth }: Scenario): ChartTable['columns'] {
  const number = { header: t('simulation.page.month'), isFigure: true };
  return firstMonth === undefined
    ? [number]
    : [number, { header: t('simulation.facts.calendarMonth') }];
}

/** A month of the run, counted from 1: its number from the change, and its name where the scenario knows it. */
function monthCells({ locale }: NamedWords, scenario: Scenario, month: number): ChartCell[] {
  const place = month - changeOf(scenario);
  const number = { text: formatNumber(locale, place).replace('-', '−'), value: place };
  const name = calendarMonthOf(scenario, month);
  return name === null ? [number] : [number, { text: formatShortMonth(locale, name), value: name }];
}

function pair(
  { t }: NamedWords,
  figure: 'deals' | 'revenue',
  isChanged: boolean,
): ChartTable['columns'] {
  const header = t(`simulation.page.${figure}`);
  if (!isChanged) return [{ header, isFigure: true }];
  return (['asIs', 'toBe'] as const).map((which) => ({
    header: `${header}, ${t(`simulation.chart.${which}`)}`,
    isFigure: true,
  }));
}

const estimateCell = (
  { locale }: NamedWords,
  estimate: SimulatedEstimate,
  decimals: number,
): ChartCell => ({
  text: estimateText(estimate, { locale, decimals, isRun: true }),
  value: Number(estimate.mean.toFixed(4)),
});
