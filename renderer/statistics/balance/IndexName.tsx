import { useTranslation } from 'react-i18next';

import type { BalanceTableRow } from '#shared/statistics/balance/balance-rows.ts';

import classes from './IndexName.module.css';

/** A time index with its name in words. */
export function IndexName({ id }: Pick<BalanceTableRow, 'id'>) {
  const { t } = useTranslation();
  if (id === 'unaccounted') {
    return <span className={classes['words']}>{t('statistics.balance.unaccounted')}</span>;
  }
  return (
    <span className={classes['root']}>
      <strong className={classes['index']}>{id}</strong>
      <span className={classes['words']}>{t(`statistics.balance.index.${id}`)}</span>
    </span>
  );
}
