import { addPerson, findPerson } from '#main/recording/people.ts';
import type { PersonId } from '#shared/recording/person.ts';

import type { TestApp } from './test-app.ts';

/** Somebody else, who is there from the first time on. */
export function observerIn({ services, clock }: TestApp): PersonId {
  const name = 'Observer';
  return (findPerson(services.parts.db, name) ?? addPerson(services.parts, name, clock.now())).id;
}
