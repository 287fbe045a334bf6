import { useNavigate } from '@tanstack/react-router';

import { WorkdaysScreen } from '../../workdays/WorkdaysScreen.tsx';
import { useShownPersonId } from '../use-person.ts';
import { NobodyYet } from './NobodyYet.tsx';

/** All days of one person. */
export function WorkdaysRoute() {
  const personId = useShownPersonId();
  const navigate = useNavigate();
  if (!personId) return <NobodyYet />;
  return (
    <WorkdaysScreen
      personId={personId}
      onOpenDay={(day) => void navigate({ to: '/today/{-$day}', params: { day } })}
    />
  );
}
