import { operationsSheet } from '../../statistics/operations-sheet.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Time, number and length of each operation. */
export function operationsPart(
  words: ReportWords,
  { photo }: Pick<ReportSource, 'photo'>,
): PartContent {
  const { t, nameOf } = words;
  if (photo.ms === 0) return nothing(t('reports.parts.operations.empty'));
  const table = operationsSheet(words, photo, ({ operationId }) => nameOf(operationId));
  return {
    paragraphs: [t('reports.operationsNote')],
    tables: [{ title: t('statistics.operations'), table }],
  };
}
