import type { ChartTable } from '../../lib/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { ScenarioComparison } from '../outcome/compare-runs.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import { differenceText, estimateText } from './estimate-text.ts';
import { textCell } from './sheet-cells.ts';

/** What scenarios yield, and each but the first against the first. */
export interface ComparedOutcomes {
  readonly outcomes: readonly ScenarioOutcome[];
  readonly comparisons: readonly ScenarioComparison[];
}

/** Revenue of a late month, and the difference with its interval. */
export function comparisonSheet(
  { t, locale }: Words,
  { outcomes, comparisons }: ComparedOutcomes,
): ChartTable {
  return {
    columns: [
      { header: t('simulation.compare.scenario') },
      { header: t('simulation.compare.people'), isFigure: true },
      { header: t('simulation.compare.ratio'), isFigure: true },
      { header: t('simulation.compare.difference'), isFigure: true },
      { header: '' },
    ],
    rows: outcomes.map(({ name, people }, index) => {
      const comparison = comparisons[index - 1];
      const isBase = comparison === undefined;
      const style = { locale, isRun: true };
      return [
        textCell(name),
        { text: formatNumber(locale, people), value: people },
        textCell(isBase ? '1' : estimateText(comparison.ratio, { ...style, decimals: 2 })),
        textCell(isBase ? '—' : differenceText(locale, comparison)),
        textCell(
          isBase ? t('simulation.compare.base') : t(`simulation.compare.${toldApart(comparison)}`),
        ),
      ];
    }),
  };
}

const toldApart = ({ difference: { ciLow, ciHigh } }: ScenarioComparison): 'told' | 'alike' =>
  ciLow > 0 || ciHigh < 0 ? 'told' : 'alike';
