import { MutationCache, QueryClient } from '@tanstack/react-query';

import { reportFailure } from '../lib/failures.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Whoever changes something shows in its own place what went wrong. */
      readonly isShownInPlace?: true;
    };
  }
}

/**
 * Everything that main knows, as the windows remember it. Main is always reachable, answers from a local file, and says
 * when something changed: nothing is asked again out of caution. A change that fails and has no place of its own to say
 * so is told by the window.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _input, _context, { options, meta }) => {
        if (options.onError === undefined && !meta?.isShownInPlace) reportFailure(error);
      },
    }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
