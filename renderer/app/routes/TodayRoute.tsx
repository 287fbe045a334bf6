import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';

import type { Day } from '#shared/lib/time.ts';

import { aboutQuery, settingsQuery, useOpenDemo } from '../../settings/settings-queries.ts';
import { TodayScreen } from '../../workdays/TodayScreen.tsx';
import { recordedSpanQuery } from '../recorded-span.ts';
import { useShownPersonId } from '../use-person.ts';
import { useToday } from '../use-today.ts';
import { NobodyYet } from './NobodyYet.tsx';

/** One person's day: the one in the address, else today. */
export function TodayRoute() {
  const { day = null } = useParams({ from: '/frame/today/{-$day}' });
  const { data: about } = useSuspenseQuery(aboutQuery);
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { mutate: openDemo } = useOpenDemo();
  const demoDay = useDemoDay(about.mode === 'demo' && day === null);
  const personId = useShownPersonId();
  const navigate = useNavigate();
  if (!personId) return <NobodyYet />;
  if (demoDay !== null) return <Navigate to="/today/{-$day}" params={{ day: demoDay }} replace />;
  return (
    <TodayScreen
      personId={personId}
      day={day}
      settings={settings}
      isReadOnly={about.mode === 'read-only'}
      onDay={(next) => void navigate({ to: '/today/{-$day}', params: { day: next ?? undefined } })}
      {...(about.mode === 'demo' ? {} : { onOpenDemo: () => openDemo() })}
    />
  );
}

/** The demonstration ended long ago: where nothing is recorded today, its last day is opened. */
function useDemoDay(isWanted: boolean): Day | null {
  const today = useToday();
  const { data: span } = useQuery({ ...recordedSpanQuery, enabled: isWanted });
  return isWanted && span?.to && span.to < today ? span.to : null;
}
