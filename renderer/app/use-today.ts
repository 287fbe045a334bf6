import { useQuery } from '@tanstack/react-query';

import { type Day, dayOf } from '#shared/lib/time.ts';

import { localZone } from '../lib/local-zone.ts';
import { useNowAs } from '../lib/use-now.ts';
import { settingsQuery } from '../settings/settings-queries.ts';

/** The day that runs now, by the chosen start of a day. Changes by itself when the day is over. */
export function useToday(): Day {
  const { data: settings } = useQuery(settingsQuery);
  const zone = localZone();
  return useNowAs((now) => dayOf(now, zone, settings?.dayStartMinutes ?? 0));
}
