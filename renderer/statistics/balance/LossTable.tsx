import { useTranslation } from 'react-i18next';

import { formatAverage } from '#shared/lib/format.ts';
import { minutesMs, minutesWords, partWords } from '#shared/statistics/balance/balance-numbers.ts';
import { lossSheet } from '#shared/statistics/balance/loss-sheet.ts';
import type { NamedLoss } from '#shared/statistics/balance/named-losses.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { Study } from '#shared/studies/study.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import { lossColumns } from './loss-columns.tsx';

import classes from './LossSection.module.css';

interface LossTableProps {
  readonly losses: readonly NamedLoss[];
  readonly balance: StudyBalance;
  readonly measures: Study['measures'];
  readonly onMeasures: (measures: Study['measures']) => void;
}

/** Each cause with the measure against it, and what all measures together would free. */
export function LossTable({ losses, balance, measures, onMeasures }: LossTableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { freedMinutesPerDay: freed, freedGrowth } = balance;
  const title = t('statistics.balance.losses');
  const words = {
    time: formatAverage(locale, minutesMs(freed)),
    growth: partWords(locale, freedGrowth),
  };
  const measured = (loss: NamedLoss, measure: NamedLoss['measure']): void => {
    const others = Object.entries(measures).filter(([id]) => id !== loss.operationId);
    const own = measure ? [[loss.operationId, measure] as const] : [];
    onMeasures(Object.fromEntries([...others, ...own]));
  };
  return (
    <div>
      <div className={classes['head']}>
        <p className={classes[freed > 0 ? 'freed' : 'freedNothing']}>
          {freed > 0 ? t('statistics.balance.freed', words) : t('statistics.balance.freedNothing')}
        </p>
        <TableActions title={title} table={lossSheet({ t, locale }, losses)} />
      </div>
      <StatTable
        label={title}
        columns={lossColumns({ t, locale, onMeasure: measured })}
        rows={losses}
        rowId={({ id }) => id}
        total={{
          cause: t('statistics.total'),
          perDay: minutesWords(
            locale,
            losses.reduce((sum, { minutesPerDay }) => sum + minutesPerDay, 0),
          ),
          lossShare: partWords(locale, 1),
          freed: minutesWords(locale, freed),
        }}
      />
    </div>
  );
}
