import type { ChartCell, ChartTable } from '../../lib/chart-table.ts';
import type { Words } from '../../lib/texts.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioComparison } from '../outcome/compare-runs.ts';
import type { Outcomes, ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '../outcome/simulated-estimate.ts';
import { estimateText } from './estimate-text.ts';
import { numberCell, textCell } from './sheet-cells.ts';

/** What is left of the difference a month: its margin less the pay that the change costs more. */
export function gainOf(
  { difference }: ScenarioComparison,
  { department }: Scenario,
  { asIs, toBe }: Outcomes,
): Pick<ScenarioComparison, 'difference'> {
  const extraPay = payOf(toBe) - payOf(asIs);
  const left = (revenue: number): number => department.money.margin * revenue - extraPay;
  return {
    difference: {
      mean: left(difference.mean),
      ciLow: left(difference.ciLow),
      ciHigh: left(difference.ciHigh),
      low80: left(difference.low80),
      high80: left(difference.high80),
    },
  };
}

/** Pay of everybody in the last month. */
const payOf = ({ months, lateMonths }: ScenarioOutcome): number =>
  months[lateMonths[1] - 1]?.pay ?? 0;

/** Half of what 8 of 10 single months span, against their mean, late in the run. */
export function swingOf({ months, lateMonths }: ScenarioOutcome): number | null {
  const late = months.slice(lateMonths[0] - 1, lateMonths[1]);
  const known = late.filter(({ revenue }) => revenue.mean > 0);
  if (known.length === 0) return null;
  const shares = known.map(({ revenue: { mean, low80, high80 } }) => (high80 - low80) / 2 / mean);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Revenue, deals, conversion, pay and pay per deal, without the change and with it. */
export function moneySheet(
  { t, locale }: Words,
  { asIs, toBe }: Outcomes,
  isRun: boolean,
): ChartTable {
  const cell = (
    estimate: SimulatedEstimate | null,
    style: { readonly decimals?: number; readonly isShare?: boolean } = {},
  ): ChartCell => ({
    text: estimateText(estimate, { locale, isRun, ...style }),
    value: estimate ? Number(estimate.mean.toFixed(4)) : '',
  });
  const both = (of: (outcome: ScenarioOutcome) => ChartCell): ChartCell[] => [of(asIs), of(toBe)];
  return {
    columns: [
      { header: t('simulation.money.figure') },
      { header: t('simulation.money.before'), isFigure: true },
      { header: t('simulation.money.after'), isFigure: true },
    ],
    rows: [
      [textCell(t('simulation.money.revenue')), ...both((outcome) => cell(outcome.ranges.revenue))],
      [
        textCell(t('simulation.money.deals')),
        ...both((outcome) => cell(outcome.ranges.deals, { decimals: 1 })),
      ],
      [
        textCell(t('simulation.money.ofLeads')),
        ...both(({ conversion }) => cell(conversion.ofLeads, { isShare: true })),
      ],
      [
        textCell(t('simulation.money.ofContacted')),
        ...both(({ conversion }) => cell(conversion.ofContacted, { isShare: true })),
      ],
      [
        textCell(t('simulation.money.pay')),
        ...both((outcome) => numberCell(locale, payOf(outcome), 0)),
      ],
      [
        textCell(t('simulation.money.payPerDeal')),
        ...both(({ payPerDeal }) => cell(payPerDeal, { decimals: 1 })),
      ],
    ],
  };
}
