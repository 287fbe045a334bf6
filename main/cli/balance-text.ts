import type { BalanceDocument, FormulaDocument } from './balance-document.ts';
import { photographText } from './photograph-text.ts';
import { minutesText, percentText, textTable } from './text-table.ts';

const PROBLEMS = {
  'no-shift': 'There is no balance: nothing was recorded that belongs to a shift.',
  'norms-exceed-shift': 'There is no balance: the norms are longer than the shift.',
} as const;

/** The balance for a terminal, per day of a person. */
export function balanceText(document: BalanceDocument): string {
  const blocks = [
    [
      photographText(document.photograph),
      `Minutes per day of a person, over ${document.personDays} days`,
      ...balanceLines(document),
    ],
    figureLines(document),
    lossLines(document),
    [
      `norms: ${wordsOf(document.norms)}`,
      `policy: ${wordsOf(document.policy)}`,
      `allowed error of a mean: ${errorText(document.allowedError)}`,
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

interface Line {
  readonly index: string;
  readonly actual: number;
  readonly rational: number;
}

/** The indices, what no operation explains, and the shift that both balances add up to. */
function balanceLines(document: BalanceDocument): readonly string[] {
  const { rows, shiftSeconds, unaccountedSeconds, problem } = document;
  if (problem !== null) return [PROBLEMS[problem]];
  const lines: Line[] = [
    ...rows.map(({ index, actualSeconds, rationalSeconds }) => ({
      index,
      actual: actualSeconds,
      rational: rationalSeconds,
    })),
    { index: 'unaccounted', actual: unaccountedSeconds, rational: 0 },
    { index: 'shift', actual: shiftSeconds, rational: shiftSeconds },
  ];
  const share = (seconds: number): string => percentText(seconds / shiftSeconds);
  return textTable(
    [
      { head: 'index', text: ({ index }) => index, isWords: true },
      { head: 'actual', text: ({ actual }) => minutesText(actual) },
      { head: 'share', text: ({ actual }) => share(actual) },
      { head: 'rational', text: ({ rational }) => minutesText(rational) },
      { head: 'share', text: ({ rational }) => share(rational) },
      { head: '+/-', text: ({ actual, rational }) => minutesText(rational - actual) },
    ],
    lines,
  );
}

/** The growth that the policy puts first stands before the others. */
function figureLines({ coefficients, growth, headline }: BalanceDocument): readonly string[] {
  const isFirst = ({ key }: FormulaDocument): boolean => key === headline?.growth;
  return [
    ...coefficients,
    ...growth.filter(isFirst),
    ...growth.filter((each) => !isFirst(each)),
  ].map(
    ({ symbol, substitution, value, unit }) =>
      `${symbol} = ${substitution} = ${unit === 'share' ? percentText(value) : minutesText(value)}`,
  );
}

function lossLines(document: BalanceDocument): readonly string[] {
  const { losses, freedSecondsPerDay, freedGrowth } = document;
  if (losses.length === 0) return [];
  return [
    ...textTable(
      [
        { head: 'loss', text: ({ code }) => code, isWords: true },
        { head: 'index', text: ({ index }) => index, isWords: true },
        { head: 'minutes', text: ({ secondsPerDay }) => minutesText(secondsPerDay) },
        { head: 'share', text: ({ share }) => percentText(share) },
        { head: 'with those above', text: ({ cumulativeShare }) => percentText(cumulativeShare) },
        { head: 'cases', text: ({ cases }) => String(cases) },
        { head: 'freed', text: ({ freedSecondsPerDay: freed }) => minutesText(freed) },
      ],
      losses,
    ),
    `Measures free ${minutesText(freedSecondsPerDay)} min a day: growth ${percentText(freedGrowth)}`,
  ];
}

function errorText(allowed: BalanceDocument['allowedError']): string {
  return allowed.kind === 'relative' ? `±${percentText(allowed.share)}` : `±${allowed.seconds} s`;
}

/** Choices as they are stored, such as `rest of-operative 8`. */
function wordsOf(choices: Readonly<Record<string, unknown>>): string {
  const word = (value: unknown): string =>
    typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
  return Object.entries(choices)
    .map(([name, value]) => `${name} ${word(value)}`)
    .join(', ');
}
