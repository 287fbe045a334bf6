import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '#main/database/open-store.ts';
import { seedCatalogue } from '#main/operations/seed-catalogue.ts';
import { addPerson } from '#main/recording/people.ts';
import { changeSettings } from '#main/settings/settings-store.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream } from '#shared/lib/uuid.ts';

/** A user's folder as it is after the welcome. */
export interface Profile {
  readonly userData: string;
  readonly dataFile: string;
  readonly remove: () => void;
}

/** Makes one: the sales catalogue, one person, the question of the welcome answered. */
export async function prepareProfile(): Promise<Profile> {
  const userData = mkdtempSync(join(tmpdir(), 'chronokadr-bench-'));
  const folder = join(userData, 'data');
  mkdirSync(folder);
  const dataFile = join(folder, 'chronokadr.sqlite');
  const store = openStore({ file: dataFile, now: Date.now, isPackaged: false });
  if (store.kind !== 'open') throw new Error('The profile could not be made');
  const newId = idStream(Date.now, seededRandom(3));
  seedCatalogue(store.db, newId);
  const person = addPerson({ db: store.db, newId, by: 'bench' }, 'Анна', Date.now());
  changeSettings(store.db, { purpose: 'time', currentPersonId: person.id });
  store.close();
  return { userData, dataFile, remove: () => rmSync(userData, { recursive: true, force: true }) };
}
