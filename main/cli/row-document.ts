import type { Chronocard, RequiredFormula } from '#shared/statistics/time-study.ts';

import { minutesText, textTable } from './text-table.ts';

/** The row of readings of an operation as the choices of the study judge it; durations in seconds. */
export interface RowDocument {
  readonly code: string;
  readonly readings: number;
  /** The cleaning rule in force; `none` only compares. */
  readonly rule: Chronocard['rule'];
  readonly stability: Chronocard['stability'];
  /** What the rule did, or why it did nothing. */
  readonly cleaning: Chronocard['cleaning']['kind'];
  readonly leftOut: number;
  /** The mean of what the rule leaves; null where it did nothing. The mean of all stands in `operations`. */
  readonly cleanedMean: number | null;
  readonly cleanedStability: number | null;
  /** `repeat`: the row stays unstable and has to be observed again. */
  readonly verdict: 'accept' | 'repeat' | null;
  /** Numbers that are required, by formula: readings, for `clustered` days of people. */
  readonly required: Readonly<Record<RequiredFormula, number | null>>;
}

/** Turns a chronocard into its document. */
export function rowDocument(code: string, card: Chronocard): RowDocument {
  const { readings, rule, stability, cleaning } = card;
  return { code, readings, rule, stability, ...cleaned(cleaning), required: requiredBy(card) };
}

type Cleaned = Pick<
  RowDocument,
  'cleaning' | 'leftOut' | 'cleanedMean' | 'cleanedStability' | 'verdict'
>;

function cleaned(cleaning: Chronocard['cleaning']): Cleaned {
  if (cleaning.kind !== 'cleaned') {
    const nothing = { leftOut: 0, cleanedMean: null, cleanedStability: null, verdict: null };
    return { cleaning: cleaning.kind, ...nothing };
  }
  const { leftOut, meanAfter, stabilityAfter, verdict } = cleaning;
  return {
    cleaning: cleaning.kind,
    leftOut: leftOut.length,
    cleanedMean: meanAfter === null ? null : meanAfter / 1000,
    cleanedStability: stabilityAfter,
    verdict,
  };
}

function requiredBy({ required }: Chronocard): RowDocument['required'] {
  const of = (formula: RequiredFormula): number | null =>
    required.find((line) => line.formula === formula)?.required ?? null;
  return {
    student: of('student'),
    clustered: of('clustered'),
    ilo: of('ilo'),
    mundel: of('mundel'),
    'nii-truda': of('nii-truda'),
  };
}

/** The rows as a table for a terminal. */
export function rowsText(rows: readonly RowDocument[]): string {
  const ratio = (value: number | null): string => (value === null ? '—' : value.toFixed(1));
  const count = (value: number | null): string => (value === null ? '—' : String(value));
  const rule = rows[0]?.rule ?? 'none';
  return [
    `Rows of readings; cleaning: ${rule}; nothing is left out of the averages above`,
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'n', text: ({ readings }) => String(readings) },
        { head: 'max/min', text: ({ stability }) => ratio(stability.value) },
        { head: 'norm', text: ({ stability }) => ratio(stability.norm) },
        { head: 'by chance', text: ({ stability }) => ratio(stability.expected) },
        { head: 'left out', text: ({ leftOut }) => String(leftOut) },
        { head: 'mean then', text: ({ cleanedMean }) => minutesText(cleanedMean) },
        { head: 'verdict', text: ({ verdict }) => verdict ?? '—', isWords: true },
        { head: 'n by t', text: ({ required }) => count(required.student) },
        { head: 'days', text: ({ required }) => count(required.clustered) },
        { head: 'ILO', text: ({ required }) => count(required.ilo) },
        { head: 'Mundel', text: ({ required }) => count(required.mundel) },
        { head: 'NII truda', text: ({ required }) => count(required['nii-truda']) },
      ],
      rows,
    ),
  ].join('\n');
}
