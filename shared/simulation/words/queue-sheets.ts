import type { ChartTable } from '../../lib/chart-table.ts';
import { LOSS_REASONS } from '../department/lead-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { busyOver } from '../outcome/busy-over.ts';
import type { Outcomes, ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { NamedWords } from './scenario-names.ts';
import { differenceCell, numberCell, shareCell, textCell } from './sheet-cells.ts';

/** How busy each role is, before the change and after it. */
export function busySheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const roles = new Set(
    scenario.phases.flatMap(({ split }) => split.roles.map(({ code }) => code)),
  );
  return {
    columns: [
      { header: t('simulation.queues.role') },
      { header: t('simulation.queues.busyBefore'), isFigure: true },
      { header: t('simulation.queues.busyAfter'), isFigure: true },
    ],
    rows: [...roles].map((code) => [
      textCell(names.role(code)),
      shareCell(locale, busyOver(outcome, code, outcome.baseMonths)),
      shareCell(locale, busyOver(outcome, code, outcome.lateMonths)),
    ]),
  };
}

/** The mean over months of what is known. */
function meanOver(
  outcome: ScenarioOutcome,
  [from, to]: readonly [number, number],
  of: (month: ScenarioOutcome['months'][number]) => number | null | undefined,
): number | null {
  const known = outcome.months
    .slice(from - 1, to)
    .map(of)
    .filter((value) => value !== null && value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

/** How long each operation waits, and how many wait in the end. */
export function waitSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
): ChartTable {
  const ofDay = new Set(
    scenario.department.demands
      .filter(({ cause }) => cause === 'day')
      .map((each) => each.operation),
  );
  const { baseMonths, lateMonths } = outcome;
  return {
    columns: [
      { header: t('simulation.queues.operation') },
      { header: t('simulation.queues.waitBefore'), isFigure: true },
      { header: t('simulation.queues.waitAfter'), isFigure: true },
      { header: t('simulation.queues.waiting'), isFigure: true },
    ],
    rows: scenario.department.operations
      .filter(({ code }) => !ofDay.has(code))
      .map(({ code }) => [
        textCell(names.operation(code)),
        numberCell(
          locale,
          meanOver(outcome, baseMonths, ({ waits }) => waits[code]),
          2,
        ),
        numberCell(
          locale,
          meanOver(outcome, lateMonths, ({ waits }) => waits[code]),
          2,
        ),
        numberCell(
          locale,
          meanOver(outcome, lateMonths, ({ waiting }) => waiting[code]),
        ),
      ]),
  };
}

/** Leads lost a month, by reason. */
export function lostSheet({ t, locale }: NamedWords, { asIs, toBe }: Outcomes): ChartTable {
  return {
    columns: [
      { header: t('simulation.queues.reason') },
      { header: t('simulation.chart.asIs'), isFigure: true },
      { header: t('simulation.chart.toBe'), isFigure: true },
      { header: t('simulation.hours.difference'), isFigure: true },
    ],
    rows: LOSS_REASONS.map((reason) => {
      const before = asIs.lost[reason] ?? 0;
      const after = toBe.lost[reason] ?? 0;
      return [
        textCell(t(`simulation.queues.reasons.${reason}`)),
        numberCell(locale, before),
        numberCell(locale, after),
        differenceCell(locale, after - before),
      ];
    }),
  };
}
