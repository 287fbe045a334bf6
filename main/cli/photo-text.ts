import type { PhotoDocument } from './photo-document.ts';
import { photographText } from './photograph-text.ts';
import { minutesText, percentText, type TextColumn, textTable } from './text-table.ts';

/** What is printed under the finding. */
export interface PhotoParts {
  readonly operations: boolean;
  readonly people: boolean;
}

type Estimate = PhotoDocument['totals']['nonResultShare'];
type Interval = Pick<Estimate, 'low' | 'high'>;

/** The photograph for a terminal: the finding, then the parts that were asked for, else the operations in short. */
export function photoText(document: PhotoDocument, parts: PhotoParts): string {
  const blocks = [
    finding(document),
    ...(parts.operations ? [operationsText(document)] : []),
    ...(parts.people ? [peopleText(document), daysText(document)] : []),
    ...(parts.operations || parts.people ? [] : [shortText(document)]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** Normal time, where the study rates the pace. */
const NORMAL_COLUMNS: readonly TextColumn<PhotoDocument['operations'][number]>[] = [
  { head: 'normal', text: ({ normal }) => minutesText(normal?.perReading.value ?? null) },
  {
    head: 'interval of it',
    text: ({ normal }) => (normal ? rangeText(normal.perReading, minutesText) : '—'),
  },
  { head: 'not rated', text: ({ normal }) => (normal ? String(normal.unrated) : '—') },
];

function finding({ period, definition, totals, photograph }: PhotoDocument): readonly string[] {
  const { value, low, high, level } = totals.nonResultShare;
  const by = `${percentText(level)} by ${unitText(totals.nonResultShare)}`;
  const range = low === null ? '' : ` (${percentText(low)} … ${percentText(high)}; ${by})`;
  return [
    `${period.from ?? '—'} … ${period.to ?? '—'}`,
    photographText(photograph),
    `Non-result work: ${percentText(value)}${range}`,
    definition,
    `Result ${minutesText(totals.resultSeconds)} min of working time ${minutesText(totals.workingSeconds)} min`,
  ];
}

function shortText({ operations }: PhotoDocument): readonly string[] {
  return textTable(
    [
      { head: 'operation', text: ({ code }) => code, isWords: true },
      { head: 'minutes', text: ({ seconds }) => minutesText(seconds) },
      { head: 'share', text: ({ shareOfWorking }) => percentText(shareOfWorking) },
      { head: 'n', text: ({ observations }) => String(observations) },
      { head: 'mean', text: ({ mean }) => minutesText(mean.value) },
      { head: 'per unit', text: ({ perUnit }) => minutesText(perUnit) },
    ],
    operations,
  );
}

function operationsText({ operations }: PhotoDocument): readonly string[] {
  const isRated = operations.some(({ normal }) => normal !== null);
  return [
    'Operations; times in minutes',
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'minutes', text: ({ seconds }) => minutesText(seconds) },
        { head: 'share', text: ({ shareOfWorking }) => percentText(shareOfWorking) },
        { head: 'n', text: ({ observations }) => String(observations) },
        { head: 'units', text: ({ units }) => String(units) },
        { head: 'mean', text: ({ mean }) => minutesText(mean.value) },
        { head: 'interval', text: ({ mean }) => rangeText(mean, minutesText) },
        { head: 'by', text: ({ mean }) => unitText(mean), isWords: true },
        ...(isRated ? NORMAL_COLUMNS : []),
        { head: 'median', text: ({ median }) => minutesText(median) },
        { head: 'P90', text: ({ p90 }) => minutesText(p90) },
        { head: 'per unit', text: ({ perUnit }) => minutesText(perUnit) },
        { head: 'interrupted', text: ({ interruptions }) => String(interruptions) },
        { head: 'n required', text: ({ required }) => countText(required.observations) },
        { head: 'days required', text: ({ required }) => countText(required.personDays) },
        { head: 'days advised', text: ({ required }) => countText(required.advised.personDays) },
        { head: 'for ±', text: ({ required }) => errorText(required) },
      ],
      operations,
    ),
  ];
}

function peopleText({ people }: PhotoDocument): readonly string[] {
  return [
    'People; times in minutes',
    ...textTable(
      [
        { head: 'person', text: ({ person }) => person, isWords: true },
        { head: 'days', text: ({ days }) => String(days) },
        { head: 'recorded', text: ({ seconds }) => minutesText(seconds) },
        { head: 'working', text: ({ workingSeconds }) => minutesText(workingSeconds) },
        { head: 'result', text: ({ resultSeconds }) => minutesText(resultSeconds) },
        { head: 'non-result', text: ({ nonResultShare }) => percentText(nonResultShare.value) },
        { head: 'interval', text: ({ nonResultShare }) => rangeText(nonResultShare, percentText) },
      ],
      people,
    ),
  ];
}

function daysText({ days }: PhotoDocument): readonly string[] {
  return [
    'Days; times in minutes',
    ...textTable(
      [
        { head: 'date', text: ({ date }) => date, isWords: true },
        { head: 'person', text: ({ person }) => person, isWords: true },
        { head: 'segments', text: ({ segments }) => String(segments) },
        { head: 'recorded', text: ({ seconds }) => minutesText(seconds) },
        { head: 'gaps', text: ({ gapSeconds }) => minutesText(gapSeconds) },
        { head: 'coverage', text: ({ coverage }) => percentText(coverage) },
      ],
      days,
    ),
  ];
}

function rangeText({ low, high }: Interval, text: (value: number | null) => string): string {
  return low === null ? '—' : `${text(low)} … ${text(high)}`;
}

/** What the interval takes for its units: a word of `method` in short. */
function unitText({ method }: Pick<Estimate, 'method'>): string {
  return UNITS[method];
}

const UNITS: Readonly<Record<Estimate['method'], string>> = {
  'clustered-people': 'people',
  'clustered-person-days': 'days of people',
  'wilson-person-days': 'days of people',
  'naive-readings': 'readings, naive',
  'naive-segments': 'segments, naive',
  'too-few-readings': '—',
  'too-few-person-days': '—',
  'no-spread': '—',
  'nothing-observed': '—',
};

function errorText({
  relativeError,
  absoluteErrorSeconds,
}: PhotoDocument['operations'][number]['required']): string {
  return relativeError === null
    ? `${minutesText(absoluteErrorSeconds)} min`
    : percentText(relativeError);
}

function countText(count: number | null): string {
  return count === null ? '—' : String(count);
}
