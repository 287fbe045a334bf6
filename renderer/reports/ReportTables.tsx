import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { balanceSheet, formulaSheet } from '#shared/statistics/balance/balance-sheets.ts';
import { lossSheet } from '#shared/statistics/balance/loss-sheet.ts';
import { namedLosses } from '#shared/statistics/balance/named-losses.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { operationsSheet } from '#shared/statistics/operations-sheet.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { Study } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { ReportSheet } from './ReportSheet.tsx';

import classes from './Report.module.css';

interface ReportTablesProps {
  readonly photo: Photo;
  readonly balance: StudyBalance;
  readonly study: Study;
}

/** The figures of the report: operations, both balances, coefficients with their formulas, and losses. */
export function ReportTables({ photo, balance, study }: ReportTablesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const words = { t, locale };
  const losses = namedLosses({
    balance,
    photo,
    catalogue,
    measures: study.measures,
    nameOf: names.operation,
  });
  return (
    <>
      <ReportSheet
        title={t('statistics.operations')}
        note={t('reports.operationsNote')}
        table={operationsSheet(words, photo, names.operation)}
      />
      {balance.problem === null ? (
        <>
          <ReportSheet
            title={t('statistics.balance.table')}
            note={t('statistics.balance.tableNote')}
            table={balanceSheet(words, balance)}
          />
          <ReportSheet
            title={t('statistics.balance.coefficients')}
            table={formulaSheet(words, balance.coefficients)}
          />
          <ReportSheet
            title={t('statistics.balance.growth')}
            note={t('reports.growthNote')}
            table={formulaSheet(words, balance.growth)}
          />
        </>
      ) : (
        <p className={classes['text']}>{t(`statistics.balance.problem.${balance.problem}`)}</p>
      )}
      {losses.length > 0 ? (
        <ReportSheet
          title={t('statistics.balance.losses')}
          note={t('statistics.balance.lossesNote')}
          table={lossSheet(words, losses)}
        />
      ) : null}
    </>
  );
}
