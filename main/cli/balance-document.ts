import { operationName, type Language } from '#shared/operations/operation-name.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { substitution, type Term } from '#shared/statistics/balance/worked-formula.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';
import type { Study } from '#shared/studies/study.ts';

type Formula = StudyBalance['coefficients'][number];

/** Symbols of the work-day photograph, by the key of a formula or of a number in it. */
const SYMBOLS: Readonly<Record<string, string>> = {
  use: 'Ки',
  operative: 'Коп',
  'organisational-losses': 'Кпнт',
  'discipline-losses': 'Кнтд',
  'discipline-losses-and-excess-rest': 'Кнтд+',
  'excess-rest': 'Котл+',
  'non-productive': 'Кнр',
  compaction: 'Куп',
  'operative-norm': 'ОПн',
  'growth-A': 'Пт A',
  'growth-B': 'Пт B',
  'growth-C': 'Пт C',
};

interface FormulaDocument {
  readonly key: string;
  readonly symbol: string;
  readonly value: number | null;
  readonly unit: 'seconds' | 'share';
  readonly substitution: string;
}

/** Two balances side by side with their coefficients; durations in seconds, shares 0…1. */
export interface BalanceDocument {
  readonly personDays: number;
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
  readonly losses: readonly object[];
  readonly freedSecondsPerDay: number;
  readonly norms: Study['norms'];
  readonly policy: Study['policy'];
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
    norms: study.norms,
    policy: study.policy,
  };
}

function formulaDocument(formula: Formula): FormulaDocument {
  const { key, value, unit, numerator, denominator } = formula;
  return {
    key,
    symbol: SYMBOLS[key] ?? key,
    value: unit === 'minutes' && value !== null ? value * 60 : value,
    unit: unit === 'minutes' ? 'seconds' : unit,
    substitution: substitution({ numerator, denominator }, termText),
  };
}

/** Numbers in a formula are minutes, as on a sheet; shares have four digits. */
function termText({ value, unit }: Pick<Term, 'value' | 'unit'>): string {
  return unit === 'minutes' ? value.toFixed(1) : value.toFixed(4);
}

const minutes = (seconds: number): string => (seconds / 60).toFixed(1).padStart(9);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

/** The balance for a terminal, per day of a person. */
export function balanceText({ rows, coefficients, growth, personDays }: BalanceDocument): string {
  const lines = rows.map(({ index, actualSeconds, actualShare, ...row }) =>
    [
      index.padEnd(5),
      minutes(actualSeconds),
      percent(actualShare),
      minutes(row.rationalSeconds),
      percent(row.rationalShare),
      minutes(row.differenceSeconds),
    ].join(' '),
  );
  const figures = [...coefficients, ...growth].map(
    ({ symbol, substitution: text, value, unit }) => {
      const shown =
        value === null ? '—' : unit === 'share' ? percent(value).trim() : minutes(value).trim();
      return `${symbol} = ${text} = ${shown}`;
    },
  );
  return [
    `Minutes per day of a person, over ${personDays} days`,
    'index    actual   share  rational    share       +/-',
    ...lines,
    '',
    ...figures,
  ].join('\n');
}
