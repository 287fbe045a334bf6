import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';

import { aboutQuery, settingsQuery } from '../../settings/settings-queries.ts';

/** The beginning: the welcome for who was never here, and today for everybody else. */
export function StartRoute() {
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { data: about } = useSuspenseQuery(aboutQuery);
  const isNew = settings.purpose === null && about.mode === 'own';
  return <Navigate to={isNew ? '/welcome' : '/today/{-$day}'} replace />;
}
