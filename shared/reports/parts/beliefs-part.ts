import { beliefSheet } from '../../statistics/belief-sheet.ts';
import { beliefFinding, beliefNote } from '../../statistics/belief-words.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** What people believed before, against what was measured. */
export function beliefsPart(
  words: ReportWords,
  { beliefs }: Pick<ReportSource, 'beliefs'>,
): PartContent {
  const { t, nameOf } = words;
  if (beliefs.nonResult === null) return nothing(t('reports.parts.beliefs.empty'));
  return {
    paragraphs: [`${beliefFinding(words, beliefs)}.`, beliefNote(words, beliefs)],
    tables: [{ title: t('statistics.belief.title'), table: beliefSheet(words, beliefs, nameOf) }],
  };
}
