import { useTranslation } from 'react-i18next';

import type { FormulaRow } from '#shared/statistics/balance/formula-words.ts';

import classes from './FormulaTable.module.css';

interface FormulaTableProps {
  readonly label: string;
  readonly formulas: readonly FormulaRow[];
}

/** Figures, each with its formula in symbols and with the numbers in their place. */
export function FormulaTable({ label, formulas }: FormulaTableProps) {
  const { t } = useTranslation();
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
        {formulas.map(({ key, isAside, symbol, name, formula, substitution, value }) => (
          <tr key={key} data-aside={isAside}>
            <th scope="row">
              <span className={classes['symbol']}>{symbol}</span>
              <span className={classes['name']}>{name}</span>
            </th>
            <td>
              {formula === '' ? null : <span className={classes['formula']}>= {formula}</span>}{' '}
              {substitution === '' ? null : (
                <span className={classes['substitution']}>= {substitution}</span>
              )}
            </td>
            <td className={classes['value']}>= {value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
