import { balanceSheet, formulaSheet } from '../../statistics/balance/balance-sheets.ts';
import { nothing, type PartContent } from '../report-part.ts';
import type { ReportSource, ReportWords } from '../report-source.ts';

/** Both balances side by side, coefficients and growth, each with its formula and the numbers in it. */
export function balancePart(
  words: ReportWords,
  { balance }: Pick<ReportSource, 'balance'>,
): PartContent {
  const { t } = words;
  const { problem } = balance;
  if (problem !== null) return nothing(`${t(`statistics.balance.problem.${problem}`)}.`);
  return {
    paragraphs: [t('statistics.balance.tableNote')],
    tables: [
      { title: t('statistics.balance.table'), table: balanceSheet(words, balance) },
      {
        title: t('statistics.balance.coefficients'),
        table: formulaSheet(words, balance.coefficients),
      },
      {
        title: t('statistics.balance.growth'),
        note: t('reports.growthNote'),
        table: formulaSheet(words, balance.growth),
      },
    ],
  };
}
