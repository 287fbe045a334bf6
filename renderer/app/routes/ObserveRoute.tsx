import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { ObserveScreen } from '../../recording/observing/ObserveScreen.tsx';
import { peopleQuery } from '../../recording/recording-queries.ts';
import { studyQuery } from '../../studies/study-queries.ts';
import { useRecordedPerson } from '../use-person.ts';
import { NobodyYet } from './NobodyYet.tsx';

/** One person times another; whoever uses this computer observes. */
export function ObserveRoute() {
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { data: study } = useSuspenseQuery(studyQuery);
  const recorded = useRecordedPerson();
  const navigate = useNavigate();
  if (!recorded) return <NobodyYet />;
  return (
    <ObserveScreen
      people={people.filter(({ isArchived }) => !isArchived)}
      recordedId={recorded.id}
      isPaceRated={study.policy.isPaceRated}
      onAddPerson={() => void navigate({ to: '/settings' })}
    />
  );
}
