import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from '../../lib/api.ts';
import { askedOf, type ResultsFilter } from '../statistics-queries.ts';

/** What work sampling found over a period. */
export const samplingQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'sampling', askedOf(filter)],
    queryFn: () => api.sampling.results(askedOf(filter)),
    placeholderData: keepPreviousData,
  });

/** Keeps a round of an observer. */
export function useAddRound() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: api.sampling.addRound,
    meta: { isShownInPlace: true },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['statistics', 'sampling'] }),
  });
}
