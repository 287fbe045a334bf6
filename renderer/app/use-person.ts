import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import type { Person, PersonId } from '#shared/recording/person.ts';

import { peopleQuery } from '../recording/recording-queries.ts';
import { settingsQuery } from '../settings/settings-queries.ts';

/** Whose day the keys time: the chosen person, else the first there is. */
export function useRecordedPerson(): Person | undefined {
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { data: settings } = useSuspenseQuery(settingsQuery);
  return people.find(({ id }) => id === settings.currentPersonId) ?? people[0];
}

/** Whose day is shown: the person in the address, else the one who is recorded. */
export function useShownPersonId(): PersonId | undefined {
  const { person } = useSearch({ from: '__root__' });
  const { data: people } = useSuspenseQuery(peopleQuery);
  const recorded = useRecordedPerson();
  return people.find(({ id }) => id === person)?.id ?? recorded?.id;
}
