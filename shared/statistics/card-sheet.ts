import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import { formatAverage, formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { meanWords } from './estimate-words.ts';
import type { OperationPhoto } from './photo.ts';
import type { Chronocard, RequiredFormula } from './time-study.ts';

/** An operation with the chronocard of its readings. */
interface CardLine {
  readonly operation: OperationPhoto;
  readonly card: Chronocard;
}

const MINUTE = 60_000;

/**
 * The chronocards of operations, a line for each: readings, their average, Куст beside its norm and beside chance, what
 * the cleaning rule makes of them, and numbers taken and required. Times in minutes.
 */
export function cardSheet(
  words: Words,
  lines: readonly CardLine[],
  nameOf: (operationId: string) => string,
): ChartTable {
  const { t, locale } = words;
  const count = (value: number): ChartCell => ({ text: formatNumber(locale, value), value });
  const ratio = (value: number | null): ChartCell =>
    value === null
      ? { text: NO_VALUE, value: '' }
      : { text: formatNumber(locale, value, 1, true), value: Number(value.toFixed(4)) };
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: t('statistics.columns.n'), isFigure: true },
      { header: t('statistics.columns.excluded'), isFigure: true },
      { header: t('statistics.columns.mean'), unit: t('format.minute'), isFigure: true },
      { header: t('reports.parts.cards.columns.stability'), isFigure: true },
      { header: t('reports.parts.cards.columns.norm'), isFigure: true },
      { header: t('reports.parts.cards.columns.expected'), isFigure: true },
      { header: t('reports.parts.cards.columns.cleaning') },
      { header: t('reports.parts.cards.columns.readings'), isFigure: true },
      { header: t('reports.parts.cards.columns.days'), isFigure: true },
    ],
    rows: lines.map(({ operation, card }) => [
      text(nameOf(operation.operationId)),
      count(card.readings),
      count(operation.excluded),
      {
        text: meanWords(locale, operation.mean),
        value: operation.mean.value === null ? '' : operation.mean.value / MINUTE,
      },
      ratio(card.stability.value),
      ratio(card.stability.norm),
      ratio(card.stability.expected),
      text(cleaningCell(words, card)),
      requiredCell(words, card, 'student'),
      requiredCell(words, card, 'clustered'),
    ]),
  };
}

const text = (words: string): ChartCell => ({ text: words, value: words });

/** What the rule would leave out, in a few words. */
function cleaningCell({ t, locale }: Words, { cleaning }: Chronocard): string {
  if (cleaning.kind !== 'cleaned') return t(`reports.parts.cards.cleaning.${cleaning.kind}`);
  const { leftOut, meanAfter, verdict } = cleaning;
  if (leftOut.length === 0) return t(`reports.parts.cards.cleaning.${verdict}`);
  return t('reports.parts.cards.cleaning.leftOut', {
    n: formatNumber(locale, leftOut.length),
    mean: meanAfter === null ? NO_VALUE : formatAverage(locale, meanAfter),
    verdict: t(`reports.parts.cards.cleaning.${verdict}`),
  });
}

/** Taken and needed by a formula, such as `14 / 38`. */
function requiredCell({ t, locale }: Words, card: Chronocard, formula: RequiredFormula): ChartCell {
  const line = card.required.find((each) => each.formula === formula);
  const number = (value: number | null): string =>
    value === null ? NO_VALUE : formatNumber(locale, value);
  const needed = line?.required ?? null;
  return {
    text: t('statistics.requiredDays', {
      taken: number(line?.taken ?? null),
      needed: number(needed),
    }),
    value: needed ?? '',
  };
}
