import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';

import { aboutQuery, settingsQuery } from '../../settings/settings-queries.ts';
import { firstScreen } from '../first-screen.ts';

/** The beginning, when no screen is named. */
export function StartRoute() {
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { data: about } = useSuspenseQuery(aboutQuery);
  return <Navigate to={firstScreen(settings, about)} replace />;
}
