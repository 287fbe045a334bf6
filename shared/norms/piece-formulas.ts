import { assertNever } from '../lib/assert.ts';
import type { NormLine, NormsView } from './norms-view.ts';

/** The steps from readings to the norm of a piece. */
const PIECE_KEYS = ['frequency', 'operative', 'piece', 'set-up', 'calculation'] as const;
type PieceKey = (typeof PIECE_KEYS)[number];

/** Symbols as the labour economist writes them, in every language. */
const PIECE_SYMBOLS: Readonly<Record<PieceKey, string>> = {
  frequency: 'f',
  operative: 'Топ',
  piece: 'Тшт',
  'set-up': 'Тпз',
  calculation: 'Тшт-к',
};

/** A step with its formula in symbols and with the numbers in their place; a set-up that was planned has neither. */
export interface PieceFormula {
  readonly key: PieceKey;
  readonly symbol: string;
  /** Times in ms, the frequency in readings per unit; null where it cannot be said. */
  readonly value: number | null;
  readonly unit: 'ms' | 'per-unit';
  readonly formula: string | null;
  readonly substitution: string | null;
}

/** How numbers are written: minutes from ms, and any other number. */
export interface PieceNumbers {
  readonly minutes: (ms: number) => string;
  readonly number: (value: number) => string;
}

type Terms = Pick<NormsView, 'average' | 'allowance' | 'plan'>;
type Line = Pick<NormLine, 'piece'> & {
  readonly basis: Pick<NormLine['basis'], 'observations' | 'units'>;
};

/** The steps of one norm. Without readings, or without a factor, a step has no value and no numbers in its formula. */
export function pieceFormulas(
  line: Line,
  terms: Terms,
  numbers: PieceNumbers,
): readonly PieceFormula[] {
  const { piece } = line;
  const values: Readonly<Record<PieceKey, number | null>> = {
    frequency: piece.frequency,
    operative: piece.operativeMs,
    piece: piece.pieceMs,
    'set-up': piece.setUpMs,
    calculation: piece.calculationMs,
  };
  return PIECE_KEYS.map((key) => {
    const value = values[key];
    const formula = formulaOf(key, line, terms);
    return {
      key,
      symbol: PIECE_SYMBOLS[key],
      value,
      unit: key === 'frequency' ? 'per-unit' : 'ms',
      formula,
      substitution:
        value === null || formula === null
          ? null
          : substituted(formula, numbersOf(line, terms), numbers),
    };
  });
}

function formulaOf(key: PieceKey, { piece }: Line, terms: Terms): string | null {
  switch (key) {
    case 'frequency':
      return 'm / N';
    case 'operative':
      return terms.average === 'mean' ? 'Σt / N' : 'Me · f';
    case 'piece':
      return pieceFormula(terms);
    case 'set-up':
      return piece.setUpFrom === 'plan' ? null : setUpFormula(terms);
    case 'calculation':
      return 'Тшт + Тпз / n';
    default:
      return assertNever(key);
  }
}

function pieceFormula({ allowance, plan }: Terms): string {
  const share = plan.restIn === 'norms' ? '(аобс + аотл) / 100' : 'аобс / 100';
  return allowance.base === 'job' ? `Топ · (1 + ${share})` : `Топ / (1 − ${share})`;
}

/** What the percent adds to a unit, times the units of a day. */
function setUpFormula({ allowance, plan }: Terms): string {
  if (allowance.base === 'job') return 'Топ · апз / 100 · n';
  const whole = plan.restIn === 'norms' ? 'апз + аобс + аотл' : 'апз + аобс';
  return `(Топ / (1 − (${whole}) / 100) − Тшт) · n`;
}

type Known = Readonly<Record<string, { readonly value: number; readonly isTime: boolean }>>;

/** What every symbol stands for. */
function numbersOf({ basis, piece }: Line, { plan }: Terms): Known {
  const time = (value: number | null) => ({ value: value ?? 0, isTime: true });
  const plain = (value: number | null) => ({ value: value ?? 0, isTime: false });
  const operative = piece.operativeMs ?? 0;
  return {
    Σt: time(operative * basis.units),
    Me: time(piece.frequency ? operative / piece.frequency : 0),
    m: plain(basis.observations),
    N: plain(basis.units),
    f: plain(piece.frequency),
    Топ: time(operative),
    Тшт: time(piece.pieceMs),
    Тпз: time(piece.setUpMs),
    n: plain(piece.setUpUnits),
    аобс: plain(plan.servicePercent),
    аотл: plain(plan.restPercent),
    апз: plain(plan.setUpPercent),
  };
}

function substituted(formula: string, known: Known, { minutes, number }: PieceNumbers): string {
  return formula
    .split(' ')
    .map((word) => {
      const [, open = '', symbol = '', close = ''] = /^(\(*)([^()]*)(\)*)$/u.exec(word) ?? [];
      const found = known[symbol];
      if (!found) return word;
      return `${open}${found.isTime ? minutes(found.value) : number(found.value)}${close}`;
    })
    .join(' ');
}
