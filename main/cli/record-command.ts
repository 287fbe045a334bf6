import { AppError } from '#shared/contract/app-error.ts';
import type { Person } from '#shared/recording/person.ts';
import type { Refusal } from '#shared/recording/recorder-command.ts';

import type { WritableDatabase } from '../database/sql.ts';
import { seedCatalogue } from '../operations/seed-catalogue.ts';
import { addPerson, findPerson } from '../recording/people.ts';
import { createRecorder } from '../recording/recorder.ts';
import { toRecorderCommand } from '../recording/spoken-command.ts';
import type { CliCommand } from './command.ts';
import { type EventFile, readEventFile } from './event-file.ts';
import { cliIds, cliUser, withStore } from './open-for-cli.ts';
import { openQuestions } from './open-questions.ts';
import { required } from './options.ts';
import { refuseRecordedTime } from './refuse-recorded-time.ts';

const usage = 'record --db FILE --events EVENTS.json [--json]';

/** An event that changed nothing, and why: a key that made no sense just then, or a bounce. */
interface Ignored {
  readonly index: number;
  readonly command: string;
  readonly reason: Refusal;
}

/** Plays events through the real recorder on the events' own clock; all of them or none. */
export const recordCommand: CliCommand = {
  usage,
  options: { db: { type: 'string' }, events: { type: 'string' } },
  run: async (options, tell) => {
    const file = required(options, 'db', usage);
    const played = readEventFile(required(options, 'events', usage));
    const { ignored, questions } = await withStore(file, tell, (db) => ({
      ignored: db.transaction(() => play(db, played)).immediate(),
      questions: openQuestions(db, played.person),
    }));
    const count = played.events.length;
    const applied = count - ignored.length;
    const json = { person: played.person, events: count, applied, ignored, questions };
    const lines = ignored.map(
      ({ index, command, reason }) => `Event ${index} (${command}) changed nothing: ${reason}`,
    );
    const asked = questions.map(
      ({ from, to }) => `What was from ${from} to ${to}? It is not counted.`,
    );
    const text = [`${applied} of ${count} events recorded`, ...lines, ...asked].join('\n');
    return { json, text };
  },
};

function play(db: WritableDatabase, played: EventFile): Ignored[] {
  const { person: name, observer: observerName, events } = played;
  const parts = { db, newId: cliIds(), by: cliUser() };
  seedCatalogue(db, parts.newId);
  const first = events[0]?.moment.at ?? Date.now();
  const known = (who: string): Person => findPerson(db, who) ?? addPerson(parts, who, first);
  const person = known(name);
  const observer = observerName === null ? null : known(observerName);
  if (observer?.id === person.id) {
    throw new AppError('usage', { message: `${name} cannot observe ${name}.`, usage });
  }
  refuseRecordedTime(db, person, played);
  const recorder = createRecorder(parts);
  return events.flatMap(({ command: spoken, moment }, index): Ignored[] => {
    const command = toRecorderCommand(db, spoken);
    if (!command) {
      const code = 'operation' in spoken ? spoken.operation : spoken.kind;
      throw new AppError('event-invalid', { index, message: `no operation "${code}" in use` });
    }
    const result = recorder.command(person.id, command, moment, observer?.id ?? null);
    if (result.kind === 'done') return [];
    return [{ index, command: spoken.kind, reason: result.refusal }];
  });
}
