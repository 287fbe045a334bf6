import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { aboutQuery, settingsQuery, useOpenDemo } from '../../settings/settings-queries.ts';
import { TodayScreen } from '../../workdays/TodayScreen.tsx';
import { useDemoEnd } from '../use-demo-end.ts';
import { useShownPersonId } from '../use-person.ts';
import { NobodyYet } from './NobodyYet.tsx';

/** One person's day: the one in the address, else today. */
export function TodayRoute() {
  const { day = null } = useParams({ from: '/frame/today/{-$day}' });
  const { observation = null } = useSearch({ from: '/frame/today/{-$day}' });
  const { data: about } = useSuspenseQuery(aboutQuery);
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { mutate: openDemo } = useOpenDemo();
  const demoEnd = useDemoEnd();
  const personId = useShownPersonId();
  const navigate = useNavigate();
  if (!personId) return <NobodyYet />;
  // In the demonstration nothing is recorded today: its last day is opened.
  if (day === null && demoEnd !== null) {
    return <Navigate to="/today/{-$day}" params={{ day: demoEnd }} replace />;
  }
  return (
    <TodayScreen
      personId={personId}
      day={day}
      observationId={observation}
      settings={settings}
      isReadOnly={about.mode === 'read-only'}
      onDay={(next) => void navigate({ to: '/today/{-$day}', params: { day: next ?? undefined } })}
      {...(about.mode === 'demo' ? {} : { onOpenDemo: () => openDemo() })}
    />
  );
}
