import { normSheet, printedNormSheets } from '../../norms/norm-sheet.ts';
import { versionSheet } from '../../norms/version-sheet.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Proposed and approved norms, and every approved version with its date and its person. */
export function normsPart(words: ReportWords, { norms }: Pick<ReportSource, 'norms'>): PartContent {
  const { t, nameOf } = words;
  const { lines, average } = norms;
  if (lines.length === 0) return nothing(t('reports.parts.norms.empty'));
  const basis = [
    t('norms.basis', { average: t(`norms.average.${average}`) }),
    t('norms.tableNote'),
  ];
  const table = normSheet(words, lines, ({ operationId }) => nameOf(operationId));
  const { norms: printed, pieces } = printedNormSheets(table);
  const tables = [
    { title: t('norms.table'), table: printed },
    { title: t('piece.title'), table: pieces },
  ];
  if (lines.every(({ versions }) => versions.length === 0)) {
    return { paragraphs: [...basis, t('reports.parts.norms.noneApproved')], tables };
  }
  const versions = versionSheet(words, lines, nameOf);
  return {
    paragraphs: basis,
    tables: [...tables, { title: t('reports.parts.norms.versions'), table: versions }],
  };
}
