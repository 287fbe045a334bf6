import { lossSheet } from '../../statistics/balance/loss-sheet.ts';
import { namedLosses } from '../../statistics/balance/named-losses.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Losses by cause, with what the measures would free. */
export function lossesPart(
  words: ReportWords,
  {
    balance,
    photo,
    catalogue,
    study,
  }: Pick<ReportSource, 'balance' | 'photo' | 'catalogue' | 'study'>,
): PartContent {
  const { t, nameOf } = words;
  const losses = namedLosses({
    balance,
    photo,
    catalogue,
    measures: study.measures,
    nameOf: ({ operationId }) => nameOf(operationId),
  });
  if (losses.length === 0) return nothing(t('statistics.balance.noLosses'));
  return {
    paragraphs: [t('statistics.balance.lossesNote')],
    tables: [{ title: t('statistics.balance.losses'), table: lossSheet(words, losses) }],
  };
}
