import { useTranslation } from 'react-i18next';

import { EmptyState } from '../ui/EmptyState.tsx';
import type { ResultsFilter } from './statistics-queries.ts';

interface NoResultsProps {
  readonly filter: ResultsFilter;
  readonly onShowAll: () => void;
  readonly onOpenDemo?: () => void;
}

/** A period in which nothing was recorded. */
export function NoResults({ filter, onShowAll, onOpenDemo }: NoResultsProps) {
  const { t } = useTranslation();
  const isLimited = filter.from !== null || filter.to !== null || filter.personId !== null;
  return (
    <EmptyState
      isScreen
      sentence={t(isLimited ? 'statistics.empty.here' : 'statistics.empty.atAll')}
      {...(isLimited ? { action: { label: t('statistics.empty.all'), onClick: onShowAll } } : {})}
      {...(onOpenDemo ? { link: { label: t('statistics.empty.demo'), onClick: onOpenDemo } } : {})}
    />
  );
}
