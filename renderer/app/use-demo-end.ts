import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { Day } from '#shared/lib/time.ts';

import { aboutQuery } from '../settings/settings-queries.ts';
import { recordedSpanQuery } from './recorded-span.ts';
import { useToday } from './use-today.ts';

/** The last day of the demonstration, which ended long ago; null outside of it, and once something is recorded today. */
export function useDemoEnd(): Day | null {
  const { data: about } = useSuspenseQuery(aboutQuery);
  const today = useToday();
  const { data: span } = useQuery({ ...recordedSpanQuery, enabled: about.mode === 'demo' });
  return span?.to && span.to < today ? span.to : null;
}
