import { formatAverage, formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { ComparedPerson } from '#shared/statistics/people/people-results.ts';

import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { chanceWords, lengthFinding, ratioWords, typicalWords } from './people-words.ts';
import { RatioBar, ratioEnd } from './RatioBar.tsx';

interface ColumnOptions extends Words {
  readonly nameOf: (personId: string) => string;
  /** All of the table, for the scale of the bars. */
  readonly people: readonly ComparedPerson[];
}

/** One operation person by person: lengths, the ratio to the others, and what chance alone could do. */
export function compareColumns(options: ColumnOptions): Column[] {
  return [...lengthColumns(options), ...differenceColumns(options)];
}

type Column = StatColumn<ComparedPerson>;

function lengthColumns({ t, locale, nameOf }: ColumnOptions): Column[] {
  return [
    {
      id: 'person',
      header: t('statistics.columns.person'),
      cell: ({ personId }) => nameOf(personId),
    },
    {
      id: 'n',
      header: t('statistics.columns.n'),
      cell: (row) => formatNumber(locale, row.readings),
    },
    {
      id: 'days',
      header: t('statistics.columns.days'),
      cell: ({ days }) => formatNumber(locale, days),
    },
    {
      id: 'mean',
      header: t('statistics.columns.mean'),
      cell: ({ mean }) => formatAverage(locale, mean),
    },
    {
      id: 'typical',
      header: t('statistics.side.columns.typical'),
      hint: t('statistics.side.hints.typical'),
      cell: ({ geometricMean }) => typicalWords(locale, geometricMean),
    },
  ];
}

function differenceColumns(options: ColumnOptions): Column[] {
  const { t, locale, people } = options;
  const end = ratioEnd(people.map(({ ratio }) => ratio));
  return [
    {
      id: 'ratio',
      header: t('statistics.side.columns.ratio'),
      hint: t('statistics.side.hints.ratio'),
      cell: ({ ratio }) => ratioWords(locale, ratio),
    },
    {
      id: 'bar',
      header: `×${formatNumber(locale, 1 / end, 2)}–${formatNumber(locale, end, 1)}`,
      hint: t('statistics.side.hints.bar'),
      cell: (row) => <RatioBar ratio={row.ratio} end={end} label={lengthFinding(options, row)} />,
    },
    {
      id: 'p',
      header: t('statistics.side.columns.p'),
      hint: t('statistics.side.hints.p'),
      cell: ({ adjustedP }) => chanceWords(locale, adjustedP),
    },
    {
      id: 'rankP',
      header: t('statistics.side.columns.rankP'),
      hint: t('statistics.side.hints.rankP'),
      cell: ({ rankP }) => chanceWords(locale, rankP),
    },
    {
      id: 'finding',
      header: t('statistics.side.columns.finding'),
      cell: (row) => lengthFinding(options, row),
      align: 'start',
    },
  ];
}
