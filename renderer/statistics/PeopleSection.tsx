import { useTranslation } from 'react-i18next';

import { formatDuration, formatNumber } from '#shared/lib/format.ts';
import type { PersonPhoto, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { StatTable } from '../ui/StatTable.tsx';
import type { Figure } from './behind.ts';
import { peopleColumns, shareWords } from './people-columns.tsx';
import { peopleSheet } from './people-sheet.ts';
import { Section } from './Section.tsx';

interface PeopleSectionProps {
  readonly photo: Photo;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
}

/** Which observations a column of a person is made of. */
const PARTS: Readonly<Record<string, 'working' | 'result'>> = {
  working: 'working',
  nonResult: 'working',
  range: 'working',
  result: 'result',
};

/** People side by side, by name: a comparison, not a ranking. */
export function PeopleSection({ photo, figure, onFigure }: PeopleSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t('statistics.comparison');
  const reference = photo.nonResultShare.value;
  const pick = ({ personId }: PersonPhoto, columnId: string): void =>
    onFigure({ kind: 'person', personId, of: PARTS[columnId] ?? 'all' });
  return (
    <Section
      title={title}
      note={t('statistics.comparisonNote')}
      actions={<TableActions title={title} table={peopleSheet({ t, locale }, photo)} />}
    >
      <StatTable
        label={title}
        columns={peopleColumns({ t, locale, reference })}
        rows={photo.people}
        rowId={({ personId }) => personId}
        initialSort={{ columnId: 'person', isDescending: false }}
        selectedId={figure?.kind === 'person' ? figure.personId : null}
        onPick={pick}
        total={{
          person: t('statistics.total'),
          days: formatNumber(locale, photo.personDays),
          recorded: formatDuration(locale, photo.ms),
          working: formatDuration(locale, photo.workingMs),
          result: formatDuration(locale, photo.resultMs),
          nonResult: shareWords(locale, photo.nonResultShare),
        }}
      />
    </Section>
  );
}
