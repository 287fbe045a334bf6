import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { OperationId } from '#shared/operations/operation.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { api } from '../lib/api.ts';

/** Whose time of which days; null: everybody, without limit. */
export interface ResultsFilter {
  readonly personId: PersonId | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Days of the week, Monday is 1; left out: every one. */
  readonly weekdays?: readonly number[] | undefined;
}

/** A filter as the contract takes it, and nothing besides. */
export function askedOf({ personId, from, to, weekdays }: ResultsFilter): AskedFilter {
  return { personId, from, to, weekdays: weekdays === undefined ? null : [...weekdays] };
}

/** A filter as the contract takes it. */
export interface AskedFilter {
  readonly personId: PersonId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: number[] | null;
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
export const photoQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'photo', askedOf(filter)],
    queryFn: () => api.statistics.photo(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** The row of readings of an operation as a time study judges it. While it is asked anew the old one stays. */
export const timeStudyQuery = ({ operationId, ...filter }: OperationChoice) =>
  queryOptions({
    queryKey: ['statistics', 'time-study', askedOf(filter), operationId],
    queryFn: () => api.statistics.timeStudy({ ...askedOf(filter), operationId }),
    placeholderData: keepPreviousData,
  });

let askings = 0;

/** Whether the newest asking of intervals is meant: older ones are called off. */
export function isOwnAsking(askId: string): boolean {
  return askId === String(askings);
}

/** Three intervals of the mean of an operation. Who no longer looks calls the resampling off. */
export const meanIntervalsQuery = ({ operationId, ...filter }: OperationChoice) =>
  queryOptions({
    // Apart from the other figures: who waits for those does not wait for resamples.
    queryKey: ['mean-intervals', askedOf(filter), operationId],
    queryFn: ({ signal }) => {
      askings += 1;
      const askId = String(askings);
      signal.addEventListener('abort', () => void api.statistics.cancelMeanIntervals({ askId }));
      return api.statistics.meanIntervals({ ...askedOf(filter), operationId, askId });
    },
  });

/** The readings of an operation: their figures, bars, fit and people. */
export const operationQuery = ({ operationId, ...filter }: OperationChoice) =>
  queryOptions({
    queryKey: ['statistics', 'operation', askedOf(filter), operationId],
    queryFn: () => api.statistics.operation({ ...askedOf(filter), operationId }),
  });

/** What people believed, against what was measured of the period. */
export const beliefsQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'beliefs', askedOf(filter)],
    queryFn: () => api.statistics.beliefs(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** Hours of the week, and interruptions. */
export const patternQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'pattern', askedOf(filter)],
    queryFn: () => api.statistics.pattern(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** So many days stand on a page. */
export const DAYS_A_PAGE = 30;

/** A page of people's days. */
export const dayRowsQuery = (filter: ResultsFilter, page: number) =>
  queryOptions({
    queryKey: ['statistics', 'day-rows', askedOf(filter), page],
    queryFn: () =>
      api.statistics.dayRows({
        ...askedOf(filter),
        offset: page * DAYS_A_PAGE,
        limit: DAYS_A_PAGE,
      }),
    placeholderData: keepPreviousData,
  });

/** Observation sheets of one person, and the summary of their like costs. */
export const sheetsQuery = (
  filter: ResultsFilter & { readonly personId: PersonId },
  offset: number,
) =>
  queryOptions({
    queryKey: ['statistics', 'sheets', askedOf(filter), offset],
    queryFn: () => api.statistics.sheets({ ...askedOf(filter), personId: filter.personId, offset }),
    placeholderData: keepPreviousData,
  });

/** The small histograms of the operations. While others are on their way the old ones stay. */
export const shapesQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'shapes', askedOf(filter)],
    queryFn: () => api.statistics.shapes(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** The balance of working time of a period. */
export const balanceQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'balance', askedOf(filter)],
    queryFn: () => api.statistics.balance(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** People side by side over a period. */
export const peopleQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'people', askedOf(filter)],
    queryFn: () => api.statistics.people(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** The observations behind a figure, newest first, page by page. */
export const observationsQuery = ({
  operationIds,
  isExcluded = null,
  outside = null,
  ...filter
}: BehindFilter) =>
  infiniteQueryOptions({
    queryKey: [
      'statistics',
      'observations',
      { ...askedOf(filter), operationIds, isExcluded, outside },
    ],
    queryFn: ({ pageParam }) =>
      api.statistics.observations({
        ...askedOf(filter),
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
