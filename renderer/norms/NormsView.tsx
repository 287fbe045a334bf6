import { useQuery } from '@tanstack/react-query';

import { type ResultsFilter } from '../statistics/statistics-queries.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { normsQuery } from './norm-queries.ts';
import { Norms } from './Norms.tsx';

interface NormsViewProps {
  readonly filter: ResultsFilter;
  readonly today: string;
}

/** Norms of time, who approved them, and how many people the work takes. */
export function NormsView({ filter, today }: NormsViewProps) {
  const query = useQuery(normsQuery(filter));
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={12} />;
  return <Norms view={query.data} filter={filter} today={today} />;
}
