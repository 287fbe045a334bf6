import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../lib/api.ts';
import { askedOf, type ResultsFilter } from '../statistics/statistics-queries.ts';

/** Norms, their plan and the head-count, by what was observed of these people on these days. */
export const normsQuery = (filter: ResultsFilter) =>
  queryOptions({
    queryKey: ['norms', askedOf(filter)],
    queryFn: () => api.norms.view(askedOf(filter)),
    placeholderData: keepPreviousData,
  });
