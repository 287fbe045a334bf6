import { QueryClient } from '@tanstack/react-query';

/**
 * Everything that main knows, as the windows remember it. Main is always reachable, answers from a local file, and says
 * when something changed: nothing is asked again out of caution.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
