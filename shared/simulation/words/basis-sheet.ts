import type { ChartTable } from '../../lib/chart-table.ts';
import type { Words } from '../../lib/texts.ts';
import { rangeOf } from '../edit/edit-scenario.ts';
import { yearsWithoutCalendar } from '../model/run-calendar.ts';
import type { ScenarioNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { numberName } from './number-names.ts';
import type { NamedWords } from './scenario-names.ts';
import { textCell } from './sheet-cells.ts';
import { plainNumber, sourceWords } from './source-words.ts';

const POINTS = [
  'chance',
  'assumed',
  'left',
  'production',
  'strict',
  'personal',
  'repeat',
  'cause',
] as const;

/** What the figures rest on and what they leave out, in sentences. */
export function basisPoints({ t }: Words, scenario: Scenario): string[] {
  const years = yearsWithoutCalendar(scenario);
  return [
    ...POINTS.map((point) => t(`simulation.basis.points.${point}`)),
    ...(years.length > 0 ? [t('simulation.facts.noCalendar', { years: years.join(', ') })] : []),
  ];
}

/** Where it comes from; its range stands beside it. */
export function originWords(words: Words, { source }: ScenarioNumber): string {
  if (!source || source.kind === 'assumed') return words.t('simulation.source.assumedPlain');
  return source.kind === 'measured'
    ? sourceWords(words, { ...source, low: null, high: null })
    : sourceWords(words, source);
}

/** Numbers of a scenario with their origin and range. */
export function basisSheet(
  { t, locale, names }: NamedWords,
  numbers: readonly ScenarioNumber[],
): ChartTable {
  return {
    columns: [
      { header: t('simulation.basis.path') },
      { header: t('simulation.basis.value'), isFigure: true },
      { header: t('simulation.basis.low'), isFigure: true },
      { header: t('simulation.basis.high'), isFigure: true },
      { header: t('simulation.basis.source') },
    ],
    rows: numbers.map((number) => {
      const range = rangeOf(number.source, number.value);
      const cell = (value: number) => ({
        text: plainNumber(locale, value),
        value: Number(value.toFixed(4)),
      });
      return [
        textCell(numberName(t, names, number.path)),
        cell(number.value),
        cell(range.low),
        cell(range.high),
        textCell(originWords({ t, locale }, number)),
      ];
    }),
  };
}
