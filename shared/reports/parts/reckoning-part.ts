import type { ChartTable } from '../../lib/chart-table.ts';
import { reckoningChoices } from '../../studies/reckoning-words.ts';
import type { PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Every norm of the balance and every choice of method that is in force. */
export function reckoningPart(
  words: ReportWords,
  { study }: Pick<ReportSource, 'study'>,
): PartContent {
  const { t } = words;
  const table: ChartTable = {
    columns: [
      { header: t('reports.parts.reckoning.columns.name') },
      { header: t('reports.parts.reckoning.columns.choice') },
    ],
    rows: reckoningChoices(words, study).map(({ name, choice }) => [
      { text: name, value: name },
      { text: choice, value: choice },
    ]),
  };
  return {
    paragraphs: [t('reports.parts.reckoning.note')],
    tables: [{ title: t('reports.parts.reckoning.table'), table }],
  };
}
