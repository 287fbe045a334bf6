import { operationName, type Language } from '#shared/operations/operation-name.ts';
import { FORMULA_SYMBOLS } from '#shared/statistics/balance/formula-symbols.ts';
import type { BalanceFormula, StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { substitution, type Term } from '#shared/statistics/balance/worked-formula.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';
import type { Photograph } from '#shared/statistics/photograph-kind.ts';
import type { Study } from '#shared/studies/study.ts';

/** A figure with its numbers in the place of its names. */
export interface FormulaDocument {
  readonly key: string;
  readonly symbol: string;
  readonly value: number | null;
  readonly unit: 'seconds' | 'share';
  readonly substitution: string;
}

/** Two balances side by side with their coefficients; durations in seconds, shares 0…1. */
export interface BalanceDocument {
  readonly personDays: number;
  readonly photograph: Photograph;
  readonly shiftSeconds: number;
  readonly unaccountedSeconds: number;
  readonly problem: StudyBalance['problem'];
  readonly rows: readonly {
    readonly index: string;
    readonly actualSeconds: number;
    readonly actualShare: number;
    readonly rationalSeconds: number;
    readonly rationalShare: number;
    readonly differenceSeconds: number;
  }[];
  readonly coefficients: readonly FormulaDocument[];
  readonly growth: readonly FormulaDocument[];
  readonly headline: StudyBalance['headline'];
  readonly losses: readonly {
    readonly code: string;
    readonly name: string;
    readonly index: string;
    readonly share: number;
    readonly cumulativeShare: number;
    readonly cases: number;
    readonly secondsPerDay: number;
    readonly freedSecondsPerDay: number;
  }[];
  readonly freedSecondsPerDay: number;
  readonly freedGrowth: number | null;
  readonly norms: Study['norms'];
  readonly policy: Study['policy'];
  /** How near a mean has to come: a part of itself, or seconds. */
  readonly allowedError:
    | { readonly kind: 'relative'; readonly share: number }
    | { readonly kind: 'absolute'; readonly seconds: number };
}

/** The balance as a document: minutes become seconds, each figure has its formula with the numbers in it. */
export function balanceDocument(
  balance: StudyBalance,
  study: Study,
  {
    operations,
    language,
  }: { readonly operations: readonly OperationPhoto[]; readonly language: Language },
): BalanceDocument {
  const nameOf = new Map(
    operations.map((each) => [each.operationId, operationName(each, language)]),
  );
  const codeOf = new Map(operations.map(({ operationId, code }) => [operationId, code]));
  return {
    personDays: balance.personDays,
    photograph: balance.photograph,
    shiftSeconds: balance.shiftMinutes * 60,
    unaccountedSeconds: balance.unaccountedMinutes * 60,
    problem: balance.problem,
    rows: balance.rows.map(
      ({ index, actual, actualShare, rational, rationalShare, difference }) => ({
        index,
        actualSeconds: actual * 60,
        actualShare,
        rationalSeconds: rational * 60,
        rationalShare,
        differenceSeconds: difference * 60,
      }),
    ),
    coefficients: balance.coefficients.map(formulaDocument),
    growth: balance.growth.map(formulaDocument),
    headline: balance.headline,
    losses: balance.losses.map(({ operationId, minutesPerDay, freedMinutesPerDay, ...loss }) => ({
      code: codeOf.get(operationId) ?? operationId,
      name: nameOf.get(operationId) ?? operationId,
      ...loss,
      secondsPerDay: minutesPerDay * 60,
      freedSecondsPerDay: freedMinutesPerDay * 60,
    })),
    freedSecondsPerDay: balance.freedMinutesPerDay * 60,
    freedGrowth: balance.freedGrowth,
    norms: study.norms,
    policy: study.policy,
    allowedError: allowedErrorOf(study),
  };
}

function allowedErrorOf({ policy, timeStudy }: Study): BalanceDocument['allowedError'] {
  return policy.errorKind === 'relative'
    ? { kind: 'relative', share: timeStudy.relativeError }
    : { kind: 'absolute', seconds: timeStudy.absoluteErrorSeconds };
}

function formulaDocument(formula: BalanceFormula): FormulaDocument {
  const { key, value, unit, numerator, denominator } = formula;
  return {
    key,
    symbol: FORMULA_SYMBOLS[key],
    value: unit === 'minutes' && value !== null ? value * 60 : value,
    unit: unit === 'minutes' ? 'seconds' : unit,
    substitution: substitution({ numerator, denominator }, termText),
  };
}

/** Numbers in a formula are minutes, as on a sheet; shares have four digits. */
function termText({ value, unit }: Pick<Term, 'value' | 'unit'>): string {
  return unit === 'minutes' ? value.toFixed(1) : value.toFixed(4);
}
