import { listPeople } from './recording/people.ts';
import type { RecorderParts } from './recording/recorder-parts.ts';
import { changeSettings } from './settings/settings-store.ts';
import { createDemo } from './simulation/demo.ts';

/** Everybody sees the same demonstration, and so can talk about its figures. */
const SEED = 1;

/** Fills a database that holds nothing with the demonstration study, as somebody sees it who runs a study. */
export function fillDemo({ db }: RecorderParts): void {
  if (listPeople(db).length > 0) return;
  const [first] = createDemo(db, { seed: SEED }).people;
  changeSettings(db, { purpose: 'study', currentPersonId: first?.id ?? null });
}
