import { useTranslation } from 'react-i18next';

import { formatNumber, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { answersSheet, kindName, sharesSheet } from '#shared/statistics/sampling/check-sheets.ts';
import type { CrossCheck } from '#shared/statistics/sampling/sampling-results.ts';
import { differenceText } from '#shared/statistics/sampling/share-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { Section } from '../Section.tsx';

type Row = CrossCheck['rows'][number];

/** Shares by both methods with their difference, and which kind is taken for which. */
export function CheckTables({ check }: { readonly check: CrossCheck }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = { t, locale };
  const { rows } = check;
  return (
    <>
      <Section
        title={t('sampling.check')}
        actions={<TableActions title={t('sampling.check')} table={sharesSheet(words, rows)} />}
      >
        <StatTable
          label={t('sampling.check')}
          columns={shareColumns(words)}
          rows={rows}
          rowId={({ kind }) => kind}
        />
      </Section>
      <Section
        title={t('sampling.confusion')}
        actions={<TableActions title={t('sampling.confusion')} table={answersSheet(words, rows)} />}
      >
        <StatTable
          label={t('sampling.confusion')}
          columns={answerColumns(words, rows)}
          rows={rows}
          rowId={({ kind }) => kind}
        />
      </Section>
    </>
  );
}

function rangeOf({ locale }: Words, { low, high }: Row['difference']): string {
  if (low === null || high === null) return NO_VALUE;
  return `${differenceText(locale, low)} … ${differenceText(locale, high)}`;
}

function shareColumns(words: Words): StatColumn<Row>[] {
  const { t, locale } = words;
  return [
    { id: 'name', header: t('sampling.columns.name'), cell: ({ kind }) => kindName(t, kind) },
    {
      id: 'pinged',
      header: t('sampling.columns.pinged'),
      cell: ({ pinged }) => formatShare(locale, pinged),
      sortBy: ({ pinged }) => pinged,
    },
    {
      id: 'timed',
      header: t('sampling.columns.timed'),
      cell: ({ timed }) => formatShare(locale, timed),
      sortBy: ({ timed }) => timed,
    },
    {
      id: 'difference',
      header: t('sampling.columns.difference'),
      cell: ({ difference }) => differenceText(locale, difference.value),
      sortBy: ({ difference }) => difference.value,
    },
    {
      id: 'differenceRange',
      header: t('sampling.columns.differenceRange'),
      cell: ({ difference }) => rangeOf(words, difference),
      hintOf: ({ difference: { reason } }) =>
        reason === null
          ? undefined
          : t(reason === 'too-few' ? 'statistics.interval.tooFew' : 'statistics.interval.noSpread'),
    },
  ];
}

function answerColumns({ t, locale }: Words, rows: readonly Row[]): StatColumn<Row>[] {
  return [
    { id: 'name', header: t('sampling.columns.recorded'), cell: ({ kind }) => kindName(t, kind) },
    ...rows.map(({ kind }, place): StatColumn<Row> => ({
      id: kind,
      header: kindName(t, kind),
      cell: ({ answers }) => formatNumber(locale, answers[place] ?? 0),
    })),
  ];
}
