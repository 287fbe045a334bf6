import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api } from '../../lib/api.ts';
import type { ResultsFilter } from '../statistics-queries.ts';

/** What work sampling found over a period. */
export const samplingQuery = ({ personId, from, to }: ResultsFilter) =>
  queryOptions({
    queryKey: ['statistics', 'sampling', personId, from, to],
    queryFn: () => api.sampling.results({ personId, from, to }),
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
