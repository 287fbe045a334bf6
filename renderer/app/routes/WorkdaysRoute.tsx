import { useNavigate } from '@tanstack/react-router';

import { WorkdaysScreen } from '../../workdays/WorkdaysScreen.tsx';
import { useDemoEnd } from '../use-demo-end.ts';
import { useShownPersonId } from '../use-person.ts';
import { NobodyYet } from './NobodyYet.tsx';

/** All days of one person. */
export function WorkdaysRoute() {
  const personId = useShownPersonId();
  const navigate = useNavigate();
  const demoEnd = useDemoEnd();
  if (!personId) return <NobodyYet />;
  return (
    <WorkdaysScreen
      key={demoEnd}
      beginAt={demoEnd}
      personId={personId}
      onOpenDay={(day) => void navigate({ to: '/today/{-$day}', params: { day } })}
    />
  );
}
