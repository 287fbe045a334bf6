import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import type { Tornado } from '#shared/simulation/analysis/tornado.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { numberName } from '#shared/simulation/words/number-names.ts';
import { textCell } from '#shared/simulation/words/sheet-cells.ts';

import { useLocale } from '../lib/i18n.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { measureText, rangeText } from './measure-text.ts';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import { plainNumber, type Words } from './source-words.ts';
import { useWithTerms } from './terms-context.ts';

import question from './Question.module.css';
import classes from './Tornado.module.css';

interface TornadoChartProps {
  readonly found: Tornado;
  readonly scenario: Scenario;
}

type Bar = Tornado['bars'][number];
/** Bars that are drawn: the others decide little, and stand in the table that can be copied. */
const DRAWN = 15;

/** What each assumption does to the result between both ends of its range, the strongest first. */
export function TornadoChart({ found }: TornadoChartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale };
  const withTerms = useWithTerms();
  const title = t('simulation.tornado.table');
  const drawn = found.bars.filter(({ span }) => span !== null).slice(0, DRAWN);
  const [strongest] = drawn;
  const base = found.baseRuns?.mean ?? found.base ?? 0;
  const ends = drawn.flatMap((bar) => [resultOf(bar.low), resultOf(bar.high)]);
  const axis = { from: Math.min(base, ...ends), to: Math.max(base, ...ends) };
  const at = (value: number): number =>
    axis.to > axis.from ? (100 * (value - axis.from)) / (axis.to - axis.from) : 50;
  return (
    <>
      <p className={question['finding']}>
        {strongest
          ? t('simulation.tornado.finding', {
              name: numberName(t, names, strongest.path),
              from: measureText(locale, found.measure, resultOf(strongest.low)),
              to: measureText(locale, found.measure, resultOf(strongest.high)),
              base: found.baseRuns
                ? rangeText(locale, found.measure, found.baseRuns)
                : measureText(locale, found.measure, base),
            })
          : t('simulation.tornado.nothing')}
      </p>
      <div className={classes['head']}>
        <TableActions title={title} table={withTerms(tornadoSheet(words, names, found))} />
      </div>
      <table className={classes['table']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('simulation.tornado.number')}</th>
            <th scope="col">{t('simulation.tornado.between')}</th>
            <th scope="col">{t('simulation.tornado.result')}</th>
            <th scope="col">
              <VisuallyHidden>{t('simulation.tornado.bar')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn.map((bar) => (
            <BarRow key={bar.path} bar={bar} measure={found.measure} at={at} base={base} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly measure: Tornado['measure'];
  /** Where a result lies on the line, in percent. */
  readonly at: (value: number) => number;
  readonly base: number;
}

function BarRow({ bar, measure, at, base }: BarRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const [from, to] = [resultOf(bar.low), resultOf(bar.high)].toSorted((one, other) => one - other);
  const left = at(from ?? 0);
  return (
    <tr>
      <th scope="row">{numberName(t, names, bar.path)}</th>
      <td>
        {plainNumber(locale, bar.low.value)}–{plainNumber(locale, bar.high.value)}
      </td>
      <td>{resultsText(locale, measure, bar)}</td>
      <td className={classes['drawing']} aria-hidden>
        <span
          className={classes['bar']}
          data-run={bar.low.runs !== null}
          style={{ left: `${left}%`, width: `${Math.max(1, at(to ?? 0) - left)}%` }}
        />
        <span className={classes['base']} style={{ left: `${at(base)}%` }} />
      </td>
    </tr>
  );
}

const resultOf = ({ runs, result }: Bar['low']): number => runs?.mean ?? result ?? 0;

/** Both results; a sign stands before those that are only expected. */
function resultsText(
  locale: Words['locale'],
  measure: Tornado['measure'],
  { low, high }: Bar,
): string {
  const sign = low.runs ? '' : '≈\u00A0';
  const write = (end: Bar['low']): string => measureText(locale, measure, resultOf(end));
  return `${sign}${write(low)} … ${write(high)}`;
}

function tornadoSheet(words: Words, names: ScenarioNames, found: Tornado): ChartTable {
  const { t, locale } = words;
  const cell = (value: number | null) => ({
    text: value === null ? '—' : plainNumber(locale, value),
    value: value === null ? '' : Number(value.toFixed(4)),
  });
  const end = (which: 'low' | 'high', { runs, result }: Bar['low']) => [
    cell(runs?.mean ?? result),
    textCell(
      runs ? rangeText(locale, found.measure, runs) : t(`simulation.tornado.expected.${which}`),
    ),
  ];
  return {
    columns: [
      { header: t('simulation.tornado.number') },
      { header: t('simulation.basis.value'), isFigure: true },
      { header: t('simulation.basis.low'), isFigure: true },
      { header: t('simulation.basis.high'), isFigure: true },
      { header: t('simulation.tornado.atLow'), isFigure: true },
      { header: t('simulation.tornado.rangeLow') },
      { header: t('simulation.tornado.atHigh'), isFigure: true },
      { header: t('simulation.tornado.rangeHigh') },
    ],
    rows: found.bars.map((bar) => [
      textCell(numberName(t, names, bar.path)),
      cell(bar.value),
      cell(bar.low.value),
      cell(bar.high.value),
      ...end('low', bar.low),
      ...end('high', bar.high),
    ]),
  };
}
