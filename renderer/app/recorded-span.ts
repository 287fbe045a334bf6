import { queryOptions } from '@tanstack/react-query';

import { api } from '../lib/api.ts';

/** First and last day with anything recorded by anybody; nulls when nothing was. */
export const recordedSpanQuery = queryOptions({
  queryKey: ['statistics', 'span'],
  queryFn: async () => {
    const { from, to } = await api.statistics.photo({});
    return { from, to };
  },
});
