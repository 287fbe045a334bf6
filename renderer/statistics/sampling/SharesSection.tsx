import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { Kind } from '#shared/operations/kind.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import type {
  SampledShareRow,
  SamplingResults,
} from '#shared/statistics/sampling/sampling-results.ts';
import { percentText, rangeText } from '#shared/statistics/sampling/share-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useOperations } from '../../recording/use-operations.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { KindSwatch } from '../../ui/KindBadge.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { Section } from '../Section.tsx';

import classes from '../SwatchedName.module.css';

interface SharesSectionProps {
  readonly of: 'operations' | 'kinds';
  readonly results: SamplingResults;
}

interface NamedShare extends SampledShareRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** Shares of the moments with both intervals, and how many moments each needs. */
export function SharesSection({ of, results }: SharesSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const operations = useOperations();
  const rows: readonly NamedShare[] =
    of === 'operations'
      ? results.operations.map((row) => ({
          ...row,
          id: row.operationId,
          name: operations.name(row.operationId),
        }))
      : results.kinds.map((row) => ({ ...row, id: row.kind, name: t(`kind.${row.kind}`) }));
  const title = t(of === 'operations' ? 'sampling.shares' : 'sampling.byKind');
  const columns = columnsOf({ t, locale }, results.moments);
  const error = t(`sampling.${results.errorKind}`, {
    n: formatNumber(locale, results.error * 100, 1),
  });
  const confidence = rows.find(({ required }) => required)?.required?.confidence ?? results.level;
  return (
    <Section
      title={title}
      note={
        of === 'operations'
          ? t('sampling.sharesNote', { error, level: formatNumber(locale, confidence * 100, 1) })
          : undefined
      }
      actions={<TableActions title={title} table={sheetOf({ t, locale }, rows)} />}
    >
      <StatTable label={title} columns={columns} rows={rows} rowId={({ id }) => id} />
    </Section>
  );
}

function columnsOf(words: Words, taken: number): StatColumn<NamedShare>[] {
  const { t, locale } = words;
  return [
    {
      id: 'name',
      header: t('sampling.columns.name'),
      cell: ({ name, kind }) => (
        <span className={classes['root']}>
          <KindSwatch kind={kind} />
          <span className={classes['name']}>{name}</span>
        </span>
      ),
      sortBy: ({ name }) => name,
    },
    {
      id: 'moments',
      header: t('sampling.columns.moments'),
      cell: ({ moments }) => formatNumber(locale, moments),
      sortBy: ({ moments }) => moments,
    },
    {
      id: 'share',
      header: t('sampling.columns.share'),
      cell: ({ share }) => (share.value === null ? NO_VALUE : formatShare(locale, share.value)),
      sortBy: ({ share }) => share.value,
    },
    {
      id: 'clustered',
      header: t('sampling.columns.clustered'),
      cell: ({ share }) => rangeText(locale, share),
      hintOf: ({ share }) => shareMeaning(words, share),
    },
    {
      id: 'naive',
      header: t('sampling.columns.naive'),
      cell: ({ naive }) => rangeText(locale, naive),
    },
    {
      id: 'needed',
      header: t('sampling.columns.needed'),
      cell: ({ required }) => (required ? formatNumber(locale, required.moments) : NO_VALUE),
      sortBy: ({ required }) => required?.moments ?? null,
    },
    {
      id: 'taken',
      header: t('sampling.columns.taken'),
      cell: ({ required }) =>
        required && required.moments > 0
          ? formatShare(locale, Math.min(1, taken / required.moments))
          : NO_VALUE,
    },
  ];
}

function sheetOf({ t, locale }: Words, rows: readonly NamedShare[]): ChartTable {
  const percent = (value: number | null | undefined) => percentText(locale, value ?? null);
  return {
    columns: [
      { header: t('sampling.columns.name') },
      { header: t('sampling.columns.moments'), isFigure: true },
      { header: t('sampling.columns.share'), unit: '%', isFigure: true },
      { header: `${t('sampling.columns.clustered')}: ${t('sampling.columns.low')}`, unit: '%' },
      { header: `${t('sampling.columns.clustered')}: ${t('sampling.columns.high')}`, unit: '%' },
      { header: `${t('sampling.columns.naive')}: ${t('sampling.columns.low')}`, unit: '%' },
      { header: `${t('sampling.columns.naive')}: ${t('sampling.columns.high')}`, unit: '%' },
      { header: t('sampling.columns.needed'), isFigure: true },
    ],
    rows: rows.map(({ name, moments, share, naive, required }) => [
      { text: name, value: name },
      { text: formatNumber(locale, moments), value: moments },
      percent(share.value),
      percent(share.low),
      percent(share.high),
      percent(naive?.low),
      percent(naive?.high),
      { text: required ? String(required.moments) : NO_VALUE, value: required?.moments ?? '' },
    ]),
  };
}
