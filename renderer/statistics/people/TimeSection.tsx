import { useTranslation } from 'react-i18next';

import { KINDS } from '#shared/operations/kind.ts';
import type { PeopleResults, PersonTime } from '#shared/statistics/people/people-results.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { KindBar } from '../../ui/KindBar.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import { timeSheet } from './people-sheets.ts';
import { timeColumns } from './time-columns.tsx';

import classes from './People.module.css';

interface TimeSectionProps {
  readonly results: PeopleResults;
  readonly onFigure: (figure: Figure) => void;
}

/** Each person's time as one line by kind, with the figures beside it. */
export function TimeSection({ results, onFigure }: TimeSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t('statistics.side.time');
  const { people } = results;
  const together = KINDS.map((kind) => ({
    kind,
    ms: people.reduce((sum, { byKind }) => sum + byKind[kind], 0),
  }));
  const pick = ({ personId }: PersonTime, columnId: string): void =>
    onFigure({
      kind: 'person',
      personId,
      of: columnId === 'working' || columnId === 'nonResult' ? 'working' : 'all',
    });
  return (
    <Section
      title={title}
      note={t('statistics.side.timeNote')}
      actions={<TableActions title={title} table={timeSheet({ t, locale }, people)} />}
    >
      <StatTable
        label={title}
        columns={timeColumns({ t, locale })}
        rows={people}
        rowId={({ personId }) => personId}
        onPick={pick}
      />
      <div className={classes['together']}>
        <KindBar parts={together} onPick={(kind) => onFigure({ kind: 'of-kind', of: kind })} />
      </div>
    </Section>
  );
}
