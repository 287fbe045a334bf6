import type { NormLine, NormsView } from '#shared/norms/norms-view.ts';
import { type PieceFormula, pieceFormulas } from '#shared/norms/piece-formulas.ts';
import type { PieceTime } from '#shared/norms/piece-time.ts';

const SECOND = 1000;
const MINUTE = 60_000;

/** A step to a norm: times in seconds, the frequency in readings per unit; numbers in the formula are minutes. */
interface PieceFormulaDocument extends Omit<PieceFormula, 'unit'> {
  readonly unit: 'seconds' | 'per-unit';
}

/** Operative, piece and piece-calculation time of a unit, each with its formula. */
export interface PieceDocument {
  readonly operativeSeconds: number | null;
  /** Тшт and Тшт-к. */
  readonly pieceSeconds: number | null;
  readonly calculationSeconds: number | null;
  readonly setUpSeconds: number | null;
  readonly setUpUnits: number | null;
  readonly setUpFrom: PieceTime['setUpFrom'];
  readonly frequency: number | null;
  readonly formulas: readonly PieceFormulaDocument[];
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / SECOND);

/** The way from the readings of an operation to its proposed norm. */
export function pieceDocument(line: NormLine, view: NormsView): PieceDocument {
  const { operativeMs, pieceMs, calculationMs, setUpMs, ...rest } = line.piece;
  const numbers = {
    minutes: (ms: number): string => (ms / MINUTE).toFixed(2),
    number: (value: number): string => String(Number(value.toFixed(2))),
  };
  return {
    operativeSeconds: seconds(operativeMs),
    pieceSeconds: seconds(pieceMs),
    calculationSeconds: seconds(calculationMs),
    setUpSeconds: seconds(setUpMs),
    ...rest,
    formulas: pieceFormulas(line, view, numbers).map(({ unit, value, ...formula }) => ({
      ...formula,
      value: unit === 'ms' ? seconds(value) : value,
      unit: unit === 'ms' ? 'seconds' : unit,
    })),
  };
}
