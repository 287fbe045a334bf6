// Days of three people who press random keys: across midnight, through the nights on which clocks are put forward or
// back, with pauses, units, mistakes and forgotten timers, and with something that still runs at the end.
import { addPerson } from '#main/recording/people.ts';
import { createRecorder } from '#main/recording/recorder.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { momentIn } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { HOUR, MINUTE } from './builders.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const CODES = ['call-first', 'call-closing', 'correspondence', 'contract', 'rework', 'lunch'];
const KINDS = ['switch', 'switch', 'switch', 'interrupt', 'resume', 'unit', 'pause', 'undo'];

/** Nights in which a zone's clocks jump: the day of the study begins on the evening before. */
const PLACES = [
  { zone: 'Europe/Moscow', evening: '2026-03-02T15:00Z' },
  { zone: 'Europe/Berlin', evening: '2026-03-28T17:00Z' },
  { zone: 'Europe/Berlin', evening: '2026-10-24T16:00Z' },
  { zone: 'America/New_York', evening: '2026-03-07T22:00Z' },
  { zone: 'America/New_York', evening: '2026-10-31T21:00Z' },
  { zone: 'Australia/Lord_Howe', evening: '2026-04-04T07:00Z' },
  { zone: 'Asia/Kathmandu', evening: '2026-03-02T12:00Z' },
];

/** The application at the end of such days. */
export async function randomStudy(seed: number): Promise<TestApp> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  };
  const place = pick(PLACES);
  const app = startTestApp({ start: place.evening, zone: place.zone });
  await app.api.settings.change({ dayStartMinutes: pick([0, 240]) });
  const { parts } = app.services;
  const names = ['Борис', 'Вера'];
  const people = [app.personId, ...names.map((name) => addPerson(parts, name, 0).id)];
  let latest = app.clock.now();
  for (const personId of people) latest = Math.max(latest, playDays(personId));
  app.clock.pass(latest - app.clock.now() + 7 * MINUTE);
  return app;

  function playDays(personId: PersonId): number {
    const recorder = createRecorder(parts);
    let at = app.clock.now();
    let { zone } = place;
    const press = (command: RecorderCommand): void =>
      void recorder.command(personId, command, momentIn(at, zone));
    for (let day = 0; day < 4; day += 1) {
      for (let key = 0; key < 25; key += 1) {
        at += Math.floor(random() * random() * 90 * MINUTE);
        if (random() < 0.05) ({ zone } = pick(PLACES)); // somebody travels
        press(commandOf(pick(KINDS)));
      }
      // Now and then somebody forgets the timer, and the last day is not over yet.
      if (day < 3 && random() < 0.8) press({ kind: 'end-day' });
      if (day < 3) at += Math.floor((6 + 14 * random()) * HOUR);
    }
    return at;
  }

  function commandOf(kind: string): RecorderCommand {
    const operationId = app.operation(pick(CODES));
    if (kind === 'switch' || kind === 'interrupt') return { kind, operationId };
    if (kind === 'unit') return { kind, count: 1 + Math.floor(random() * 4) };
    return { kind: kind === 'resume' || kind === 'pause' ? kind : 'undo' };
  }
}
