import { formatAverage, formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { FormulaRow } from '../statistics/balance/formula-words.ts';
import type { NormLine, NormsView } from './norms-view.ts';
import { type PieceFormula, pieceFormulas } from './piece-formulas.ts';

const MINUTE = 60_000;

/** The steps from readings to Тшт-к, each with its formula and with the numbers in it. */
export function pieceRows(words: Words, line: NormLine, view: NormsView): readonly FormulaRow[] {
  const { t, locale } = words;
  const numbers = {
    minutes: (ms: number): string => formatNumber(locale, ms / MINUTE, 2, true),
    number: (value: number): string => formatNumber(locale, value, 2),
  };
  return pieceFormulas(line, view, numbers).map((formula) => ({
    key: formula.key,
    isAside: formula.key !== 'calculation',
    symbol: formula.symbol,
    name: t(`piece.name.${formula.key}`),
    formula: formula.formula ?? t('piece.planned'),
    substitution: formula.substitution ?? '',
    value: valueWords(words, formula),
  }));
}

function valueWords({ locale }: Words, { value, unit }: PieceFormula): string {
  if (value === null) return NO_VALUE;
  return unit === 'ms' ? formatAverage(locale, value) : formatNumber(locale, value, 2);
}

/** The proposed norm as what it is made of: `Тшт 12.6 min + Тпз 30.0 min ÷ 20`. */
export function pieceMeaning({ t, locale }: Words, { piece }: NormLine): string | undefined {
  const { pieceMs, setUpMs, setUpUnits } = piece;
  if (pieceMs === null) return undefined;
  const piecePart = t('piece.ofPiece', { piece: formatAverage(locale, pieceMs) });
  if (!setUpMs || setUpUnits === null) return piecePart;
  return t('piece.ofBoth', {
    piece: formatAverage(locale, pieceMs),
    setUp: formatAverage(locale, setUpMs),
    units: formatNumber(locale, setUpUnits, 1),
  });
}
