import { useQuery } from '@tanstack/react-query';

import type { Photo } from '#shared/statistics/photo.ts';

import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { Figure } from '../behind.ts';
import { peopleQuery, type ResultsFilter } from '../statistics-queries.ts';
import { CompareSection } from './CompareSection.tsx';
import { PairsSection } from './PairsSection.tsx';
import { PeopleHeader } from './PeopleHeader.tsx';
import { TimeSection } from './TimeSection.tsx';

interface PeopleViewProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  /** How often it is asked for anew, ms; false: only when the record changes. */
  readonly refetchInterval: number | false;
  readonly onFigure: (figure: Figure) => void;
}

/** People side by side: where their time went, the same operations, and who could work in a pair. */
export function PeopleView({ photo, filter, refetchInterval, onFigure }: PeopleViewProps) {
  const { data: results, ...asked } = useQuery({ ...peopleQuery(filter), refetchInterval });
  if (asked.error) return <ErrorPanel error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!results) return <Loading rows={12} />;
  return (
    <>
      <PeopleHeader results={results} photo={photo} filter={filter} />
      <TimeSection results={results} onFigure={onFigure} />
      <CompareSection results={results} onFigure={onFigure} />
      <PairsSection results={results} onFigure={onFigure} />
    </>
  );
}
