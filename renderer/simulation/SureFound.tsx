import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatShare } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Uncertainty } from '#shared/simulation/analysis/uncertainty.ts';
import { textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import { DriverTable } from './DriverTable.tsx';
import { measureText } from './measure-text.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Words } from './source-words.ts';

import classes from './Question.module.css';

/** Multiples that people ask about. */
const MULTIPLES = [1, 1.2, 1.5, 2, 3, 4.5] as const;
const LEVELS = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** What assumptions and chance make of the result together. */
export function SureFound({ found }: { readonly found: Uncertainty }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { levels, measure, sets, drawn, ofAssumptions } = found;
  if (!levels) return <Text size="sm">{t('simulation.sure.none')}</Text>;
  const write = (value: number): string => measureText(locale, measure, value);
  return (
    <>
      <p className={classes['finding']}>
        {t('simulation.sure.finding', {
          middle: write(levels.p50),
          low: write(levels.p10),
          high: write(levels.p90),
        })}
      </p>
      <Text size="sm">
        {ofAssumptions === null
          ? null
          : t('simulation.sure.parts', { share: formatShare(locale, ofAssumptions) })}{' '}
        {sets < drawn ? t('simulation.sure.impossible', { n: drawn - sets }) : null}
      </Text>
      <SheetSection
        title={t('simulation.sure.levels')}
        table={levelSheet({ t, locale }, measure, levels)}
      />
      {measure === 'ratio' ? (
        <SheetSection
          title={t('simulation.sure.chances')}
          table={chanceSheet({ t, locale }, found)}
        />
      ) : null}
      <DriverTable drivers={found.drivers} />
    </>
  );
}

function levelSheet(
  { t, locale }: Words,
  measure: Uncertainty['measure'],
  levels: NonNullable<Uncertainty['levels']>,
): ChartTable {
  return {
    columns: [
      { header: t('simulation.sure.cases') },
      { header: t('simulation.sure.result'), isFigure: true },
    ],
    rows: LEVELS.map((level) => [
      textCell(t(`simulation.sure.level.${level}`)),
      {
        text: measureText(locale, measure, levels[level]),
        value: Number(levels[level].toFixed(4)),
      },
    ]),
  };
}

function chanceSheet({ t, locale }: Words, { results, measure }: Uncertainty): ChartTable {
  return {
    columns: [
      { header: t('simulation.sure.atLeast') },
      { header: t('simulation.sure.chance'), isFigure: true },
    ],
    rows: MULTIPLES.map((least) => {
      const share = results.filter((each) => each >= least).length / results.length;
      return [
        textCell(measureText(locale, measure, least)),
        { text: chanceText(locale, share, results.length), value: Number(share.toFixed(4)) },
      ];
    }),
  };
}

/** None of n means less than 3 / n of them, 95 %, not never. */
function chanceText(locale: Locale, share: number, n: number): string {
  return share === 0 ? `< ${formatShare(locale, 3 / n)}` : formatShare(locale, share);
}
