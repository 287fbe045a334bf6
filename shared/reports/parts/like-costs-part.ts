import { likeCostsTable } from '../../statistics/sheet-tables.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** The summary of like costs of the newest observation sheets (form of order № 235): of one person only. */
export function likeCostsPart(
  words: ReportWords,
  { sheets }: Pick<ReportSource, 'sheets'>,
): PartContent {
  const { t } = words;
  if (sheets === null) return nothing(t('reports.parts.like-costs.severalPeople'));
  if (sheets.sheets.length === 0) return nothing(t('reports.parts.like-costs.empty'));
  return {
    paragraphs: [t('statistics.sheets.summaryNote')],
    tables: [{ title: t('statistics.sheets.summary'), table: likeCostsTable(words, sheets) }],
  };
}
