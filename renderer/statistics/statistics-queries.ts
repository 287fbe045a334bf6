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
  /** Only those that are no readings. */
  readonly isExcluded?: true | null;
  /** Only readings outside of these lengths. */
  readonly outside?: { readonly from: number; readonly to: number } | null;
}

/** One operation of the results. */
export interface OperationChoice extends ResultsFilter {
  readonly operationId: OperationId;
}

const PAGE = 200;

/** The photograph of a period. While another period is on its way the old one stays. */
export const photoQuery = ({ personId, from, to }: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'photo', personId, from, to],
    queryFn: () => api.statistics.photo({ personId, from, to }),
    placeholderData: keepPreviousData,
  });

/** The readings of an operation: their figures, bars, fit and people. */
export const operationQuery = ({ personId, from, to, operationId }: OperationChoice) =>
  queryOptions({
    queryKey: ['statistics', 'operation', personId, from, to, operationId],
    queryFn: () => api.statistics.operation({ personId, from, to, operationId }),
  });

/** The balance of working time of a period. */
export const balanceQuery = ({ personId, from, to }: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'balance', personId, from, to],
    queryFn: () => api.statistics.balance({ personId, from, to }),
    placeholderData: keepPreviousData,
  });

/** The observations behind a figure, newest first, page by page. */
export const observationsQuery = ({
  personId,
  from,
  to,
  operationIds,
  isExcluded = null,
  outside = null,
}: BehindFilter) =>
  infiniteQueryOptions({
    queryKey: [
      'statistics',
      'observations',
      { personId, from, to, operationIds, isExcluded, outside },
    ],
    queryFn: ({ pageParam }) =>
      api.statistics.observations({
        personId,
        from,
        to,
        operationIds: operationIds && [...operationIds],
        isExcluded,
        outside,
        offset: pageParam,
        limit: PAGE,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return loaded < total ? loaded : undefined;
    },
  });
