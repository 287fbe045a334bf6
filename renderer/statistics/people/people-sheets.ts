import type { ChartCell, ChartTable } from '#shared/lib/chart-table.ts';
import type { Words } from '#shared/lib/texts.ts';
import { KINDS } from '#shared/operations/kind.ts';
import { cell } from '#shared/statistics/balance/balance-numbers.ts';
import type {
  ComparedOperation,
  PersonTime,
  SuggestedPairs,
} from '#shared/statistics/people/people-results.ts';

const MINUTE = 60_000;

const text = (words: string): ChartCell => cell(words, words);
/** A figure that may be missing: then the cell is empty. */
const number = (value: number | null | undefined): ChartCell =>
  value === null || value === undefined ? text('') : cell(String(value), value);
const minutes = (ms: number | null): ChartCell => number(ms === null ? null : ms / MINUTE);
const percent = (share: number | null): ChartCell => number(share === null ? null : share * 100);

/** Time by person and kind as a spreadsheet takes it, in minutes. */
export function timeSheet({ t }: Words, people: readonly PersonTime[]): ChartTable {
  const figure = (header: string, unit?: string) => ({
    header,
    ...(unit === undefined ? {} : { unit }),
    isFigure: true,
  });
  const minute = t('statistics.side.minutes');
  return {
    columns: [
      { header: t('statistics.columns.person') },
      figure(t('statistics.columns.days')),
      ...KINDS.map((kind) => figure(t(`kind.${kind}`), minute)),
      figure(t('statistics.columns.working'), minute),
      figure(t('statistics.columns.nonResult'), '%'),
      figure(t('statistics.side.columns.low'), '%'),
      figure(t('statistics.side.columns.high'), '%'),
      figure(t('statistics.columns.coverage'), '%'),
    ],
    rows: people.map((person) => [
      text(person.name),
      number(person.days),
      ...KINDS.map((kind) => minutes(person.byKind[kind])),
      minutes(person.workingMs),
      percent(person.nonResultShare.value),
      percent(person.nonResultShare.low),
      percent(person.nonResultShare.high),
      percent(person.coverage),
    ]),
  };
}

interface Names {
  readonly nameOf: (personId: string) => string;
  readonly labelOf: (operation: ComparedOperation) => string;
}

/** Every comparison, not only that of the operation on screen. */
export function compareSheet(
  { t }: Words,
  operations: readonly ComparedOperation[],
  { nameOf, labelOf }: Names,
): ChartTable {
  const figure = (header: string) => ({ header, isFigure: true });
  const minute = t('statistics.side.minutes');
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: t('statistics.columns.person') },
      figure(t('statistics.columns.n')),
      figure(t('statistics.columns.days')),
      { ...figure(t('statistics.columns.mean')), unit: minute },
      { ...figure(t('statistics.side.columns.typical')), unit: minute },
      figure(t('statistics.side.columns.ratio')),
      figure(t('statistics.side.columns.low')),
      figure(t('statistics.side.columns.high')),
      figure(t('statistics.side.columns.p')),
      figure(t('statistics.side.columns.rankP')),
      { header: t('statistics.side.columns.finding') },
      figure(t('advice.compare.column')),
    ],
    rows: operations.flatMap((operation) =>
      operation.people.map((person) => [
        text(labelOf(operation)),
        text(nameOf(person.personId)),
        number(person.readings),
        number(person.days),
        minutes(person.mean),
        minutes(person.geometricMean.value),
        number(person.ratio?.value),
        number(person.ratio?.low),
        number(person.ratio?.high),
        number(person.adjustedP),
        number(person.rankP),
        text(t(`statistics.side.finding.${person.finding}`)),
        number(missingOf(operation)),
      ]),
    ),
  };
}

/** Days of people that the comparison of an operation still needs; not known: none said. */
function missingOf({ enough }: ComparedOperation): number | null {
  if (enough.kind === 'unknown') return null;
  return enough.kind === 'enough' ? 0 : enough.missing;
}

/** What the pairs rest on. */
export function pairsSheet(
  { t }: Words,
  { people, measure }: SuggestedPairs,
  nameOf: (personId: string) => string,
): ChartTable {
  const figure = (header: string) => ({ header, isFigure: true });
  const range = () => [
    figure(t('statistics.side.columns.low')),
    figure(t('statistics.side.columns.high')),
  ];
  return {
    columns: [
      { header: t('statistics.columns.person') },
      figure(t('statistics.side.columns.successes')),
      { ...figure(t('statistics.columns.result')), unit: t('statistics.side.minutes') },
      figure(t(`statistics.side.columns.${measure}`)),
      ...range(),
      figure(t('statistics.side.columns.support')),
      ...range(),
    ],
    rows: people.map(({ personId, successes, resultMs, closing, support }) => [
      text(nameOf(personId)),
      number(successes),
      minutes(resultMs),
      ...[closing, support].flatMap(({ ratio }) => [
        number(ratio?.value),
        number(ratio?.low),
        number(ratio?.high),
      ]),
    ]),
  };
}
