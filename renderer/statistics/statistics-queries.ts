import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { OperationId } from '#shared/operations/operation.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { api } from '../lib/api.ts';

/** Whose time of which days; null: everybody, without limit. */
export interface ResultsFilter {
  readonly personId: PersonId | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Observations behind a figure; null: of every operation. */
export interface BehindFilter extends ResultsFilter {
  readonly operationIds: readonly OperationId[] | null;
}

const PAGE = 200;

/** The photograph of a period. While another period is on its way the old one stays. */
export const photoQuery = ({ personId, from, to }: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'photo', personId, from, to],
    queryFn: () => api.statistics.photo({ personId, from, to }),
    placeholderData: keepPreviousData,
  });

/** The observations behind a figure, newest first, page by page. */
export const observationsQuery = ({ personId, from, to, operationIds }: BehindFilter) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'observations', personId, from, to, operationIds],
    queryFn: ({ pageParam }) =>
      api.statistics.observations({
        personId,
        from,
        to,
        operationIds: operationIds && [...operationIds],
        offset: pageParam,
        limit: PAGE,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return loaded < total ? loaded : undefined;
    },
  });
