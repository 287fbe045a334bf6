import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber } from '#shared/lib/format.ts';
import { type CalibrationResult, FEWEST_SETS } from '#shared/simulation/analysis/calibrate.ts';
import { factsOf, NO_HISTORY } from '#shared/simulation/edit/history-facts.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { numberCell, textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import { DriverTable } from './DriverTable.tsx';
import { measureText } from './measure-text.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Words } from './source-words.ts';

import classes from './Question.module.css';

interface CalibrationFoundProps {
  readonly found: CalibrationResult;
  readonly scenario: Scenario;
}

/** How many sets of assumptions reproduce what is known, what these say of the change, and what decides it. */
export function CalibrationFound({ found, scenario }: CalibrationFoundProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = { t, locale };
  return (
    <>
      <p className={classes['finding']}>{findingOf(words, found, scenario)}</p>
      {found.ratio ? (
        <SheetSection title={t('simulation.calibration.levels')} table={levelSheet(words, found)} />
      ) : null}
      <SheetSection
        title={t('simulation.calibration.missed')}
        table={missedSheet(words, found, scenario)}
      />
      {found.fitting.length >= FEWEST_SETS ? <DriverTable drivers={found.drivers} /> : null}
      <Text size="xs" c="dimmed">
        {t('simulation.calibration.honest')}
      </Text>
    </>
  );
}

function findingOf(
  { t, locale }: Words,
  { tried, fitting, ratio, ran }: CalibrationResult,
  { phases, department }: Scenario,
): string {
  const counted = t('simulation.calibration.fitting', {
    fitting: formatNumber(locale, fitting.length),
    tried: formatNumber(locale, tried),
  });
  const levels = ran ?? ratio;
  if (!levels) return `${counted} ${t('simulation.calibration.none')}`;
  const write = (value: number): string => measureText(locale, 'ratio', value);
  const said = t('simulation.calibration.says', {
    people: phases.at(-1)?.split.staff.length ?? 0,
    leads: formatNumber(locale, department.market.leads.at(-1) ?? 0),
    middle: write(levels.p50),
    low: write(levels.p5),
    high: write(levels.p95),
  });
  return `${counted} ${said}`;
}

const LEVELS = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** By expected numbers over all fitting sets, and by runs over those that were run. */
function levelSheet({ t, locale }: Words, { ratio, ran }: CalibrationResult): ChartTable {
  const row = (name: string, levels: NonNullable<CalibrationResult['ratio']>) => [
    textCell(name),
    ...LEVELS.map((level) => ({
      text: measureText(locale, 'ratio', levels[level]),
      value: Number(levels[level].toFixed(4)),
    })),
  ];
  return {
    columns: [
      { header: t('simulation.calibration.by') },
      ...LEVELS.map((level) => ({ header: t(`simulation.sure.level.${level}`), isFigure: true })),
    ],
    rows: [
      ...(ratio ? [row(t('simulation.calibration.expected'), ratio)] : []),
      ...(ran ? [row(t('simulation.calibration.ran', { count: ran.sets }), ran)] : []),
    ],
  };
}

function missedSheet(
  { t, locale }: Words,
  { missed }: CalibrationResult,
  scenario: Scenario,
): ChartTable {
  const facts = factsOf(scenario.history ?? NO_HISTORY).map(({ kind, index, from, to }) => ({
    name: `${t(`simulation.history.kind.${kind}`)}, ${t('simulation.history.inMonths')} ${from}–${to}`,
    sets: missed[`${kind}.${index}`] ?? 0,
  }));
  const { impossible } = missed;
  const others =
    impossible === undefined
      ? []
      : [{ name: t('simulation.calibration.impossible'), sets: impossible }];
  return {
    columns: [
      { header: t('simulation.calibration.fact') },
      { header: t('simulation.calibration.times'), isFigure: true },
    ],
    rows: [...facts, ...others].map(({ name, sets }) => [
      textCell(name),
      numberCell(locale, sets, 0),
    ]),
  };
}
