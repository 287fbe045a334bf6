// The tables of the balance as a spreadsheet takes them.
import type { TFunction } from 'i18next';

import type { ChartTable } from '../../lib/chart-table.ts';
import type { Locale } from '../../lib/locale.ts';
import { cell, minutesWords, partWords, signedWords } from './balance-numbers.ts';
import { type BalanceTableRow, balanceTableRows } from './balance-rows.ts';
import { formulaWords } from './formula-words.ts';
import type { BalanceFormula, StudyBalance } from './study-balance.ts';

interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

/** Both balances with what is not accounted for, and the shift. */
export function balanceSheet({ t, locale }: Words, balance: StudyBalance): ChartTable {
  const head = (
    id: 'index' | 'actual' | 'actualShare' | 'rational' | 'rationalShare' | 'difference' | 'name',
  ): string => t(`statistics.balance.columns.${id}`);
  const minutes = (value: number) => cell(minutesWords(locale, value), value);
  const percent = (share: number) => cell(partWords(locale, share), share * 100);
  const line = (words: readonly [string, string], row: Omit<BalanceTableRow, 'id'>) => [
    cell(words[0], words[0]),
    cell(words[1], words[1]),
    minutes(row.actual),
    percent(row.actualShare),
    minutes(row.rational),
    percent(row.rationalShare),
    cell(signedWords(locale, row.difference), row.difference),
  ];
  const { shiftMinutes: shift } = balance;
  return {
    columns: [
      { header: head('index') },
      { header: head('name') },
      { header: head('actual'), isFigure: true },
      { header: head('actualShare'), unit: '%', isFigure: true },
      { header: head('rational'), isFigure: true },
      { header: head('rationalShare'), unit: '%', isFigure: true },
      { header: head('difference'), isFigure: true },
    ],
    rows: [
      ...balanceTableRows(balance).map(({ id, ...row }) => line(namesOf(t, id), row)),
      line(['', t('statistics.balance.shift')], {
        actual: shift,
        actualShare: 1,
        rational: shift,
        rationalShare: 1,
        difference: 0,
      }),
    ],
  };
}

function namesOf(t: TFunction, id: BalanceTableRow['id']): readonly [string, string] {
  if (id === 'unaccounted') return ['', t('statistics.balance.unaccounted')];
  return [id, t(`statistics.balance.index.${id}`)];
}

/** Figures with their formulas; a share in percent, ОПн in minutes. */
export function formulaSheet(
  { t, locale }: Words,
  formulas: readonly BalanceFormula[],
): ChartTable {
  const head = (id: 'symbol' | 'name' | 'formula' | 'substitution' | 'value'): string =>
    t(`statistics.balance.columns.${id}`);
  return {
    columns: [
      { header: head('symbol') },
      { header: head('name') },
      { header: head('formula') },
      { header: head('substitution') },
      { header: head('value'), isFigure: true },
    ],
    rows: formulas.map((each) => {
      const words = formulaWords({ t, locale }, each);
      const text = (value: string) => cell(value, value);
      return [
        text(words.symbol),
        text(words.name),
        text(words.formula),
        text(words.substitution),
        text(words.value.replaceAll('\u00A0', ' ')),
      ];
    }),
  };
}
