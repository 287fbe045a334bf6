import { headcountSheet } from '../../norms/headcount-sheet.ts';
import { loadSheet } from '../../norms/load-sheet.ts';
import { headcountFinding } from '../../norms/norm-words.ts';
import { warningWords } from '../../norms/warning-words.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** From norms to persons with the interval, each step with its formula, the load of each person, and the warnings. */
export function headcountPart(
  words: ReportWords,
  { norms }: Pick<ReportSource, 'norms'>,
): PartContent {
  const { t } = words;
  if (norms.lines.length === 0) return nothing(t('reports.parts.norms.empty'));
  const finding = `${headcountFinding(words, norms)}.`;
  const warnings = norms.warnings.map((warning) => warningWords(words, warning));
  if (norms.headcount === null) {
    return nothing([t('reports.parts.headcount.empty'), ...warnings].join(' '));
  }
  const load = {
    title: t('norms.load.title'),
    note: t('norms.load.note'),
    table: loadSheet(words, norms.people),
  };
  return {
    paragraphs: [finding, ...warnings, t('norms.headcountNote')],
    tables: [
      { title: t('norms.headcount'), table: headcountSheet(words, norms) },
      ...(norms.people.length > 0 ? [load] : []),
    ],
  };
}
