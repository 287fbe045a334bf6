import { useTranslation } from 'react-i18next';

import { EmptyState } from '../ui/EmptyState.tsx';
import type { ResultsFilter } from './statistics-queries.ts';

interface NoResultsProps {
  readonly filter: ResultsFilter;
  readonly onShowAll: () => void;
  /** Where recording begins. */
  readonly onBegin: () => void;
  readonly onOpenDemo?: () => void;
}

/** A period in which nothing was recorded. */
export function NoResults({ filter, onShowAll, onBegin, onOpenDemo }: NoResultsProps) {
  const { t } = useTranslation();
  const { personId, from, to, weekdays } = filter;
  const isLimited = [personId, from, to, weekdays ?? null].some((limit) => limit !== null);
  return (
    <EmptyState
      isScreen
      sentence={t(isLimited ? 'statistics.empty.here' : 'statistics.empty.atAll')}
      action={
        isLimited
          ? { label: t('statistics.empty.all'), onClick: onShowAll }
          : { label: t('statistics.empty.begin'), onClick: onBegin }
      }
      {...(onOpenDemo ? { link: { label: t('statistics.empty.demo'), onClick: onOpenDemo } } : {})}
    />
  );
}
