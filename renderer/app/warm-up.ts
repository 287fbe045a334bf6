import type { QueryClient } from '@tanstack/react-query';

import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { peopleQuery, recorderQuery } from '../recording/recording-queries.ts';
import { aboutQuery, noticesQuery, settingsQuery } from '../settings/settings-queries.ts';

/**
 * Asks for what every first screen needs before React begins to draw, so that code and answers come side by side
 * instead of one after the other. What fails here is asked again, and shown, where it is needed.
 */
export function warmUp(queryClient: QueryClient): void {
  void queryClient.prefetchQuery(aboutQuery);
  void queryClient.prefetchQuery(peopleQuery);
  void queryClient.prefetchQuery(catalogueQuery);
  void queryClient.prefetchQuery(noticesQuery);
  void warmUpPerson(queryClient);
  if (isTodayFirst()) void import('./routes/TodayRoute.tsx');
}

async function warmUpPerson(queryClient: QueryClient): Promise<void> {
  await queryClient.prefetchQuery(settingsQuery);
  const personId = queryClient.getQueryData(settingsQuery.queryKey)?.currentPersonId;
  if (personId) await queryClient.prefetchQuery(recorderQuery(personId));
}

/** Without an address the first screen is today's. */
function isTodayFirst(): boolean {
  return /^(#\/?|#\/today.*)?$/.test(window.location.hash);
}
