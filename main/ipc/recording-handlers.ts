import { addPerson, listPeople, renamePerson } from '../recording/people.ts';
import { settleAway } from '../workdays/workdays.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Commands of the recorder, the people, and the windows that show it. */
export function recordingHandlers(services: Services): AreaHandlers<'recording'> {
  const { parts, recorder, system, changed } = services;
  const { db } = parts;
  return {
    people: () => listPeople(db),
    addPerson: ({ name }) => {
      const person = addPerson(parts, name, recorder.now().at);
      changed('people');
      return person;
    },
    renamePerson: (input) => {
      const person = renamePerson(parts, input, recorder.now().at);
      changed('people');
      return person;
    },
    state: ({ personId }) => recorder.view(personId),
    command: ({ personId, command }) => recorder.command(personId, command),
    observe: ({ personId, observerId, command }) => recorder.command(personId, command, observerId),
    answerAway: (input) => {
      settleAway(parts, input, recorder.now());
      changed('workdays');
    },
    showWindow: ({ isShown }) => system.recorderWindow.show(isShown),
    expandWindow: ({ isExpanded }) => system.recorderWindow.expand(isExpanded),
    showMain: () => system.showMain(),
  };
}
