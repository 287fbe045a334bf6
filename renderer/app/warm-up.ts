import type { QueryClient } from '@tanstack/react-query';

import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { peopleQuery, recorderQuery } from '../recording/recording-queries.ts';
import { aboutQuery, noticesQuery, settingsQuery } from '../settings/settings-queries.ts';
import { workdayQuery } from '../workdays/workdays-queries.ts';
import { firstScreen } from './first-screen.ts';
import type { AppRouter } from './router.tsx';

/** Longer than this nobody looks at an empty window: what is missing then is shown as it comes. */
const PATIENCE_MS = 600;

/**
 * Gets what the first screen needs, code and answers side by side, before React draws anything. Drawing placeholders
 * first would cost more than it shows: React keeps each of them for 300 ms. What fails here is asked again, and said,
 * where it is needed.
 */
export async function warmUp(queryClient: QueryClient, router: AppRouter): Promise<void> {
  const ready = Promise.all([
    queryClient.prefetchQuery(peopleQuery),
    queryClient.prefetchQuery(catalogueQuery),
    queryClient.prefetchQuery(noticesQuery),
    warmUpScreen(queryClient, router),
  ]);
  await Promise.race([ready, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
}

async function warmUpScreen(queryClient: QueryClient, router: AppRouter): Promise<void> {
  const hasAddress = window.location.hash.length > 2;
  if (!hasAddress) void router.preloadRoute({ to: '/today/{-$day}' });
  await Promise.all([
    queryClient.prefetchQuery(settingsQuery),
    queryClient.prefetchQuery(aboutQuery),
  ]);
  const settings = queryClient.getQueryData(settingsQuery.queryKey);
  const about = queryClient.getQueryData(aboutQuery.queryKey);
  if (!settings || !about) return;
  if (!hasAddress) await router.navigate({ to: firstScreen(settings, about), replace: true });
  await Promise.all([router.load(), warmUpPerson(queryClient, settings.currentPersonId)]);
}

async function warmUpPerson(
  queryClient: QueryClient,
  personId: Parameters<typeof recorderQuery>[0] | null,
): Promise<void> {
  if (personId === null) return;
  await queryClient.prefetchQuery(recorderQuery(personId));
  const day = queryClient.getQueryData(recorderQuery(personId).queryKey)?.day;
  if (day !== undefined) await queryClient.prefetchQuery(workdayQuery({ personId, day }));
}
