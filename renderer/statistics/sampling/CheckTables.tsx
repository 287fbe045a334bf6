import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { CrossCheck } from '#shared/statistics/sampling/sampling-results.ts';
import { differenceText, percentText } from '#shared/statistics/sampling/share-words.ts';

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

function kindName(t: TFunction, kind: Row['kind']): string {
  return kind === 'none' ? t('sampling.untimed') : t(`kind.${kind}`);
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

function sharesSheet({ t, locale }: Words, rows: readonly Row[]): ChartTable {
  const percent = (share: number | null) => percentText(locale, share);
  return {
    columns: [
      { header: t('sampling.columns.name') },
      { header: t('sampling.columns.pinged'), unit: '%', isFigure: true },
      { header: t('sampling.columns.timed'), unit: '%', isFigure: true },
      { header: t('sampling.columns.difference'), unit: '%', isFigure: true },
      { header: t('sampling.columns.low'), unit: '%', isFigure: true },
      { header: t('sampling.columns.high'), unit: '%', isFigure: true },
    ],
    rows: rows.map(({ kind, pinged, timed, difference }) => [
      { text: kindName(t, kind), value: kindName(t, kind) },
      percent(pinged),
      percent(timed),
      percent(difference.value),
      percent(difference.low),
      percent(difference.high),
    ]),
  };
}

function answersSheet({ t, locale }: Words, rows: readonly Row[]): ChartTable {
  return {
    columns: [
      { header: t('sampling.columns.recorded') },
      ...rows.map(({ kind }) => ({ header: kindName(t, kind), isFigure: true })),
    ],
    rows: rows.map(({ kind, answers }) => [
      { text: kindName(t, kind), value: kindName(t, kind) },
      ...answers.map((count) => ({ text: formatNumber(locale, count), value: count })),
    ]),
  };
}
