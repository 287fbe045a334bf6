import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatDay, formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';
import { percentText } from '#shared/statistics/sampling/share-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { Section } from '../Section.tsx';
import { ControlDrawing } from './ControlDrawing.tsx';

type Chart = NonNullable<SamplingResults['chart']>;

/** The control chart of non-result work by day. */
export function ChartSection({ results: { chart } }: { readonly results: SamplingResults }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!chart) return null;
  const title = t('sampling.chart');
  if (chart.days.length < 2) return <Section title={title} note={t('sampling.chartNone')} />;
  const out = chart.days.filter(({ isOut }) => isOut);
  const words = {
    n: formatNumber(locale, chart.days.length),
    out: formatNumber(locale, out.length),
  };
  return (
    <Section
      title={title}
      note={t('sampling.chartNote', { center: formatShare(locale, chart.center) })}
      actions={<TableActions title={title} table={sheetOf({ t, locale }, chart)} />}
    >
      <ControlDrawing
        chart={chart}
        label={`${title}. ${t('sampling.chartLabel', words)}`}
        shareWords={(share) => formatShare(locale, share)}
        dayWords={(day) => formatDay(locale, day, 'short')}
        wordsOf={({ day, share, low, high, moments }) =>
          [
            formatDay(locale, day, 'short'),
            formatShare(locale, share),
            `${formatShare(locale, low)} – ${formatShare(locale, high)}`,
            t('sampling.facts.moments', { count: moments, n: formatNumber(locale, moments) }),
          ].join(' · ')
        }
      />
      <p>
        {out.length === 0
          ? t('sampling.allIn')
          : t('sampling.someOut', {
              count: out.length,
              days: out.map(({ day }) => formatDay(locale, day, 'short')).join(', '),
            })}
      </p>
    </Section>
  );
}

function sheetOf({ t, locale }: Words, { days }: Chart): ChartTable {
  return {
    columns: [
      { header: t('sampling.columns.day') },
      { header: t('sampling.columns.moments'), isFigure: true },
      { header: t('sampling.columns.share'), unit: '%', isFigure: true },
      { header: t('sampling.columns.low'), unit: '%', isFigure: true },
      { header: t('sampling.columns.high'), unit: '%', isFigure: true },
      { header: t('sampling.columns.out') },
    ],
    rows: days.map(({ day, moments, share, low, high, isOut }) => {
      const out = t(isOut ? 'sampling.yes' : 'sampling.no');
      return [
        { text: day, value: day },
        { text: formatNumber(locale, moments), value: moments },
        percentText(locale, share),
        percentText(locale, low),
        percentText(locale, high),
        { text: out, value: out },
      ];
    }),
  };
}
