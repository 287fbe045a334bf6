import { SegmentedControl } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber, formatShortMonth } from '#shared/lib/format.ts';
import { calendarMonthOf } from '#shared/simulation/model/run-calendar.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import type { SimulatedEstimate } from '#shared/simulation/outcome/simulated-estimate.ts';
import { errorText } from '#shared/simulation/words/estimate-text.ts';
import { textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import type { BandLine, BandPoint } from '../ui/charts/BandDrawing.tsx';
import { BandChart } from '../ui/charts/lazy-charts.tsx';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import type { Outcomes } from './simulation-queries.ts';
import type { Words } from './source-words.ts';
import { useWithTerms } from './terms-context.ts';

interface RevenueChartProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** Months are counted from the change: this many of those before it are shown. */
const SHOWN_BEFORE = 9;

/** What is shown month by month. */
type Figure = 'revenue' | 'deals';

/** Revenue or deals by month without the change and with it. */
export function RevenueChart(props: RevenueChartProps) {
  const { t } = useTranslation();
  const [figure, setFigure] = useState<Figure>('revenue');
  return (
    <div>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t('simulation.chart.figure')}
        value={figure}
        onChange={(value) => setFigure(value === 'deals' ? 'deals' : 'revenue')}
        data={[
          { value: 'revenue', label: t('simulation.chart.revenue') },
          { value: 'deals', label: t('simulation.chart.deals') },
        ]}
      />
      <MonthChart {...props} figure={figure} />
    </div>
  );
}

interface MonthChartProps extends RevenueChartProps {
  readonly figure: Figure;
}

function MonthChart({ scenario, outcomes, comparison, figure }: MonthChartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const withTerms = useWithTerms();
  const isRun = comparison !== null;
  const changes = scenario.phases.slice(1).map(({ from }) => from);
  const change = changes.at(-1) ?? 0;
  const first = Math.max(0, change - SHOWN_BEFORE);
  const places = Array.from(
    { length: scenario.months - first },
    (_, at) => first + at + 1 - change,
  );
  /** The month of the calendar: places are counted from the change. */
  const nameOf = (place: number): string | null => {
    const month = calendarMonthOf(scenario, change + place);
    return month && formatShortMonth(locale, month);
  };
  const pointsOf = (outcome: ScenarioOutcome): BandPoint[] =>
    outcome.months.slice(first).map((month) => pointOf(month[figure], isRun));
  const asIs = pointsOf(outcomes.asIs);
  const toBe = pointsOf(outcomes.toBe);
  const lines: BandLine[] = [
    { id: 'asIs', name: t('simulation.chart.asIs'), tone: 'quiet', points: asIs },
    {
      id: 'toBe',
      name: t('simulation.chart.toBe'),
      tone: 'strong',
      // Until the change both are the same.
      points: toBe.map((point, at) => ((places[at] ?? 0) >= 0 ? point : null)),
    },
  ];
  const shown = change > 0 ? lines : lines.slice(0, 1);
  return (
    <BandChart
      title={
        figure === 'deals'
          ? dealsTitle({ t, locale }, outcomes, isRun)
          : t('simulation.chart.title', {
              change: titleOf({ t, locale }, { asIs, toBe, places, comparison }),
            })
      }
      note={t('simulation.chart.note')}
      caption={t(`simulation.chart.axis.${figure}`)}
      places={places}
      lines={shown}
      marks={changes.map((at, nth) => ({
        at: at - change,
        name: markName(t, newcomers(scenario, nth + 1)),
      }))}
      numberOf={(value) => formatNumber(locale, value)}
      {...(scenario.firstMonth === undefined ? {} : { nameOf })}
      table={withTerms(tableOf({ t, locale }, shown, { places, nameOf }))}
    />
  );
}

/** One month: its mean, what single months meet, and where the mean itself may lie. */
function pointOf(
  { mean, low80, high80, ciLow, ciHigh }: SimulatedEstimate,
  isRun: boolean,
): BandPoint {
  if (!isRun) return { value: mean, low: null, high: null, error: null };
  return {
    value: mean,
    low: Math.max(0, low80),
    high: high80,
    error: [Math.max(0, ciLow), ciHigh],
  };
}

/** Deals of a late month without the change and with it. */
function dealsTitle({ t, locale }: Words, { asIs, toBe }: Outcomes, isRun: boolean): string {
  const words = ({ ranges }: ScenarioOutcome): string =>
    errorText(ranges.deals, { locale, decimals: 1, isRun });
  return t('simulation.chart.dealsTitle', { before: words(asIs), after: words(toBe) });
}

interface Courses {
  readonly asIs: readonly BandPoint[];
  readonly toBe: readonly BandPoint[];
  readonly places: readonly number[];
  readonly comparison: ScenarioComparison | null;
}

/** Whether the change is told apart from none, and from when on it brings more in all months that follow. */
function titleOf({ t, locale }: Words, { asIs, toBe, places, comparison }: Courses): string {
  if (!comparison) return t('simulation.chart.quick');
  const { ciLow, ciHigh } = comparison.difference;
  if (ciHigh < 0) return t('simulation.chart.down');
  const last = places.findLastIndex((_, at) => (toBe[at]?.value ?? 0) <= (asIs[at]?.value ?? 0));
  const month = places[last + 1];
  if (ciLow <= 0 || month === undefined) return t('simulation.chart.none');
  return t('simulation.chart.up', { month: formatNumber(locale, Math.max(1, month)) });
}

function tableOf(
  { t, locale }: Words,
  lines: readonly BandLine[],
  {
    places,
    nameOf,
  }: {
    readonly places: readonly number[];
    readonly nameOf: (place: number) => string | null;
  },
): ChartTable {
  const cell = (value: number | null | undefined): ChartCell =>
    value === null || value === undefined
      ? { text: '', value: '' }
      : { text: formatNumber(locale, value, value < 100 ? 1 : 0), value: Number(value.toFixed(3)) };
  const named = places.some((place) => nameOf(place) !== null);
  return {
    columns: [
      { header: t('simulation.chart.month'), isFigure: true },
      ...(named ? [{ header: t('simulation.facts.calendarMonth') }] : []),
      ...lines.flatMap(({ name }) => [
        { header: name, isFigure: true },
        { header: `${name}, ${t('simulation.chart.low')}`, isFigure: true },
        { header: `${name}, ${t('simulation.chart.high')}`, isFigure: true },
        { header: `${name}, ${t('simulation.chart.errorLow')}`, isFigure: true },
        { header: `${name}, ${t('simulation.chart.errorHigh')}`, isFigure: true },
      ]),
    ],
    rows: places.map((place, at) => [
      { text: formatNumber(locale, place), value: place },
      ...(named ? [textCell(nameOf(place) ?? '')] : []),
      ...lines.flatMap(({ points }) => {
        const point = points[at];
        const ends = [point?.low, point?.high, point?.error?.[0], point?.error?.[1]];
        return [point?.value, ...ends].map(cell);
      }),
    ]),
  };
}

/** People of a phase that the one before did not have. */
function newcomers({ phases }: Scenario, phase: number): number {
  const before = new Set(phases[phase - 1]?.split.staff.map(({ name }) => name));
  return phases[phase]?.split.staff.filter(({ name }) => !before.has(name)).length ?? 0;
}

const markName = (t: TFunction, count: number): string =>
  count > 0 ? t('simulation.chart.hires', { count }) : t('simulation.chart.change');
