import type { ChartCell, ChartTable } from '../../lib/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import type { ScenarioOutcome, StandardOutcome } from '../outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '../outcome/simulated-estimate.ts';
import { estimateText } from './estimate-text.ts';
import type { NamedWords } from './scenario-names.ts';
import { textCell } from './sheet-cells.ts';

/** How far each standard is kept, before the change and late after it. */
export function standardSheet(
  words: NamedWords,
  { standards }: ScenarioOutcome,
  isRun: boolean,
): ChartTable {
  const { t, locale, names } = words;
  const kept = (estimate: SimulatedEstimate | null): ChartCell => ({
    text: estimateText(estimate, { locale, isShare: true, isRun }),
    value: estimate ? Number(estimate.mean.toFixed(4)) : '',
  });
  return {
    columns: [
      { header: t('simulation.queues.operation') },
      { header: t('simulation.model.kept.within') },
      { header: t('simulation.model.kept.before'), isFigure: true },
      { header: t('simulation.model.kept.after'), isFigure: true },
    ],
    rows: standards.map((standard) => [
      textCell(names.operation(standard.operation)),
      textCell(hoursText(words, standard)),
      kept(standard.before),
      kept(standard.late),
    ]),
  };
}

/** The hours of a standard; both where the change brings others. */
function hoursText(
  { t, locale }: Words,
  { withinHours, withinHoursBefore }: StandardOutcome,
): string {
  const hours = (value: number): string =>
    `${formatNumber(locale, value, 2)}\u00A0${t('format.hour')}`;
  const each = [withinHoursBefore, withinHours].filter((value) => value !== null);
  return [...new Set(each.map(hours))].join(' → ');
}
