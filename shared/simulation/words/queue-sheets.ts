import type { ChartTable } from '../../lib/chart-table.ts';
import { LOSS_REASONS } from '../department/lead-table.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Outcomes, ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '../outcome/simulated-estimate.ts';
import { errorCell } from './estimate-text.ts';
import type { NamedWords } from './scenario-names.ts';
import { textCell } from './sheet-cells.ts';

/** How busy each role is, before the change and after it. */
export function busySheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  isRun: boolean,
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
      ...(['before', 'after'] as const).map((when) =>
        errorCell(outcome.ranges.busy[code]?.[when], { locale, isShare: true, isRun }),
      ),
    ]),
  };
}

/** How long each operation waits, and how many wait in the end. */
export function waitSheet(
  { t, locale, names }: NamedWords,
  scenario: Scenario,
  outcome: ScenarioOutcome,
  isRun: boolean,
): ChartTable {
  const ofDay = new Set(
    scenario.department.demands
      .filter(({ cause }) => cause === 'day')
      .map((each) => each.operation),
  );
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
        ...(['before', 'after'] as const).map((when) =>
          errorCell(outcome.ranges.waits[code]?.[when], { locale, decimals: 2, isRun }),
        ),
        errorCell(outcome.ranges.waiting[code], { locale, decimals: 1, isRun }),
      ]),
  };
}

/** Leads lost a month, by reason. */
export function lostSheet(
  { t, locale }: NamedWords,
  { asIs, toBe }: Outcomes,
  isRun: boolean,
): ChartTable {
  const style = { locale, decimals: 1, isRun };
  return {
    columns: [
      { header: t('simulation.queues.reason') },
      { header: t('simulation.chart.asIs'), isFigure: true },
      { header: t('simulation.chart.toBe'), isFigure: true },
      { header: t('simulation.hours.difference'), isFigure: true },
    ],
    rows: LOSS_REASONS.map((reason) => {
      const [before, after] = [asIs.ranges.lost[reason], toBe.ranges.lost[reason]];
      return [
        textCell(t(`simulation.queues.reasons.${reason}`)),
        errorCell(before, style),
        errorCell(after, style),
        errorCell(before && after ? apart(after, before) : null, style),
      ];
    }),
  };
}

/** The difference of two means, with their errors taken for unconnected: common luck makes it smaller. */
function apart(one: SimulatedEstimate, other: SimulatedEstimate): SimulatedEstimate {
  const mean = one.mean - other.mean;
  const half = Math.hypot(one.ciHigh - one.mean, other.ciHigh - other.mean);
  return { mean, ciLow: mean - half, ciHigh: mean + half, low80: mean, high80: mean };
}
