import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare } from '#shared/lib/format.ts';
import {
  minutesMs,
  minutesWords,
  partWords,
  signedWords,
} from '#shared/statistics/balance/balance-numbers.ts';
import { balanceTableRows } from '#shared/statistics/balance/balance-rows.ts';
import { balanceSheet } from '#shared/statistics/balance/balance-sheets.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import { balanceColumns } from './balance-columns.tsx';

interface BalanceSectionProps {
  readonly balance: StudyBalance;
  readonly onFigure: (figure: Figure) => void;
}

/** The actual and the rational balance side by side. */
export function BalanceSection({ balance, onFigure }: BalanceSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t('statistics.balance.table');
  const rows = balanceTableRows(balance);
  const { shiftMinutes } = balance;
  return (
    <Section
      title={title}
      note={<Notes balance={balance} />}
      actions={<TableActions title={title} table={balanceSheet({ t, locale }, balance)} />}
    >
      <StatTable
        label={title}
        columns={balanceColumns({
          t,
          locale,
          most: Math.max(0, ...rows.flatMap(({ actual, rational }) => [actual, rational])),
          onIndex: (of) => onFigure({ kind: 'of-index', of }),
        })}
        rows={rows}
        rowId={({ id }) => id}
        total={{
          index: t('statistics.balance.shift'),
          actual: minutesWords(locale, shiftMinutes),
          actualShare: partWords(locale, 1),
          rational: minutesWords(locale, shiftMinutes),
          rationalShare: partWords(locale, 1),
          difference: signedWords(locale, 0),
        }}
      />
    </Section>
  );
}

/** What the rational balance is, and what no index explains. */
function Notes({ balance }: { readonly balance: StudyBalance }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { unaccountedMinutes, shiftMinutes } = balance;
  const words = {
    time: formatDuration(locale, minutesMs(Math.abs(unaccountedMinutes))),
    share: formatShare(locale, Math.abs(unaccountedMinutes) / shiftMinutes),
  };
  return (
    <>
      {t('statistics.balance.tableNote')}{' '}
      {unaccountedMinutes > 0 ? t('statistics.balance.unaccountedNote', words) : null}
    </>
  );
}
