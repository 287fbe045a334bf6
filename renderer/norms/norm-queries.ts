import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api } from '../lib/api.ts';
import type { ResultsFilter } from '../statistics/statistics-queries.ts';

/** Norms, their plan and the head-count, by what was observed of these people on these days. */
export const normsQuery = ({ personId, from, to }: ResultsFilter) =>
  queryOptions({
    queryKey: ['norms', personId, from, to],
    queryFn: () => api.norms.view({ personId, from, to }),
    placeholderData: keepPreviousData,
  });
