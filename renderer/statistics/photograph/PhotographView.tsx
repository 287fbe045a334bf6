import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { photographWords } from '#shared/statistics/photograph-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { patternQuery, type ResultsFilter } from '../statistics-queries.ts';
import { DayRowsSection } from './DayRowsSection.tsx';
import { HeatSection } from './HeatSection.tsx';
import { InterruptionsSection } from './InterruptionsSection.tsx';
import { SheetsSection } from './SheetsSection.tsx';

interface PhotographViewProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  readonly refetchInterval: number | false;
  readonly onOpenDay: (day: string, personId: PersonId) => void;
}

/** When the time goes where: days side by side, hours of the week, and interruptions. */
export function PhotographView({ photo, filter, refetchInterval, onOpenDay }: PhotographViewProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const query = useQuery({ ...patternQuery(filter), refetchInterval });
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={12} />;
  const { heat, interruptions } = query.data;
  const { value } = interruptions.perHour;
  return (
    <>
      <PageHeader
        title={
          value === null || interruptions.count === 0
            ? t('statistics.photograph.calm')
            : t('statistics.photograph.finding', { rate: formatNumber(locale, value, 1, true) })
        }
        description={photographWords(t, photo.photograph)}
      />
      <DayRowsSection filter={filter} onOpenDay={onOpenDay} />
      <HeatSection heat={heat} />
      <InterruptionsSection interruptions={interruptions} photo={photo} />
      <SheetsSection filter={filter} photo={photo} />
    </>
  );
}
