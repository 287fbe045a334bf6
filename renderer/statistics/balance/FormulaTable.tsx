import { useTranslation } from 'react-i18next';

import { formulaWords } from '#shared/statistics/balance/formula-words.ts';
import type { BalanceFormula } from '#shared/statistics/balance/study-balance.ts';

import { useLocale } from '../../lib/i18n.ts';

import classes from './FormulaTable.module.css';

interface FormulaTableProps {
  readonly label: string;
  readonly formulas: readonly BalanceFormula[];
  /** Beside the one that is meant, not instead of it. */
  readonly isAside: (formula: BalanceFormula) => boolean;
}

/** Figures, each with its formula in symbols and with the numbers in their place. */
export function FormulaTable({ label, formulas, isAside }: FormulaTableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <table className={classes['table']} aria-label={label}>
      <thead className={classes['heads']}>
        <tr>
          <th scope="col">{t('statistics.balance.columns.name')}</th>
          <th scope="col">{t('statistics.balance.columns.formula')}</th>
          <th scope="col">{t('statistics.balance.columns.value')}</th>
        </tr>
      </thead>
      <tbody>
        {formulas.map((each) => {
          const words = formulaWords({ t, locale }, each);
          return (
            <tr key={each.key} data-aside={isAside(each)}>
              <th scope="row">
                <span className={classes['symbol']}>{words.symbol}</span>
                <span className={classes['name']}>{words.name}</span>
              </th>
              <td>
                <span className={classes['formula']}>= {words.formula}</span>{' '}
                <span className={classes['substitution']}>= {words.substitution}</span>
              </td>
              <td className={classes['value']}>= {words.value}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
