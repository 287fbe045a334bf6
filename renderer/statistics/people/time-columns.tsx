import { formatDuration, formatNumber, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { KINDS } from '#shared/operations/kind.ts';
import { shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { PersonTime } from '#shared/statistics/people/people-results.ts';

import { KindBar } from '../../ui/KindBar.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { shareWords } from '../people-columns.tsx';

import classes from './People.module.css';

/** A person's time. No column can be ordered by: the order would be a ranking. */
export function timeColumns({ t, locale }: Words): StatColumn<PersonTime>[] {
  return [
    { id: 'person', header: t('statistics.columns.person'), cell: ({ name }) => name },
    {
      id: 'kinds',
      header: t('statistics.side.columns.kinds'),
      align: 'start',
      cell: ({ byKind }) => (
        <span className={classes['bar']}>
          <KindBar parts={KINDS.map((kind) => ({ kind, ms: byKind[kind] }))} withKey={false} />
        </span>
      ),
    },
    {
      id: 'days',
      header: t('statistics.columns.days'),
      cell: ({ days }) => formatNumber(locale, days),
    },
    {
      id: 'working',
      header: t('statistics.columns.working'),
      hint: t('statistics.hints.working'),
      cell: ({ workingMs }) => formatDuration(locale, workingMs),
    },
    {
      id: 'nonResult',
      header: t('statistics.columns.nonResult'),
      hint: t('statistics.hints.nonResult'),
      cell: ({ nonResultShare }) => shareWords(locale, nonResultShare),
      hintOf: ({ nonResultShare }) => shareMeaning({ t, locale }, nonResultShare),
    },
    {
      id: 'coverage',
      header: t('statistics.columns.coverage'),
      hint: t('statistics.side.coverageHint'),
      cell: ({ coverage }) => (coverage === null ? NO_VALUE : formatShare(locale, coverage)),
    },
  ];
}
