import { AppError } from '#shared/contract/app-error.ts';
import type { Instant } from '#shared/lib/time.ts';
import { type Person, type PersonId, personIdSchema } from '#shared/recording/person.ts';
import { changed, made } from '#shared/recording/row-change.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { findRow, listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { getPerson } from './recorder-store.ts';

/** Everybody, by name. */
export function listPeople(db: ReadableDatabase): Person[] {
  return listRows(db, 'person', sql`true ORDER BY name COLLATE NOCASE`);
}

/** A new person; a name that somebody has is refused. */
export function addPerson({ db, newId, by }: RecorderParts, name: string, at: Instant): Person {
  refuseTaken(db, name);
  const person = {
    id: personIdSchema.parse(newId()),
    rev: 1,
    name: name.trim(),
    isArchived: false,
  };
  const occasion = {
    scope: 'people',
    personId: null,
    at,
    by,
    action: 'add',
    reason: null,
  } as const;
  applyChanges(db, [made('person', person)], occasion);
  return person;
}

/** Gives a person another name. */
export function renamePerson(
  { db, by }: RecorderParts,
  { personId, name }: { readonly personId: PersonId; readonly name: string },
  at: Instant,
): Person {
  const person = getPerson(db, personId);
  if (person.name === name) return person;
  refuseTaken(db, name);
  const change = changed('person', person, { name });
  const occasion = {
    scope: 'people',
    personId: null,
    at,
    by,
    action: 'rename',
    reason: null,
  } as const;
  applyChanges(db, [change], occasion);
  return getPerson(db, personId);
}

/** The person of that name or id, if there is one. */
export function findPerson(db: ReadableDatabase, nameOrId: string): Person | undefined {
  return findRow(db, 'person', sql`id = ${nameOrId} OR name = ${nameOrId}`);
}

function refuseTaken(db: ReadableDatabase, name: string): void {
  if (findRow(db, 'person', sql`name = ${name.trim()}`)) throw new AppError('name-taken', { name });
}
