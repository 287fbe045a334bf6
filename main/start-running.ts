import type { Language } from '#shared/operations/operation-name.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Settings, SettingsPatch } from '#shared/settings/settings.ts';

import { diskErrorOf } from './database/disk-errors.ts';
import type { Services } from './ipc/services.ts';
import { logError } from './lib/logging.ts';
import { addPerson, listPeople } from './recording/people.ts';
import { changeSettings, readSettings } from './settings/settings-store.ts';
import { systemLanguage } from './start-failure.ts';

/** What every part of the running shell uses. */
export interface Running {
  readonly services: Services;
  readonly settings: () => Settings;
  /** The language of menus and dialogs. */
  readonly language: () => Language;
  /** Keeps a setting that the shell changed itself; a disk that does not take it is no reason to stop. */
  readonly remember: (patch: SettingsPatch) => void;
  /** Whose day the keys time; the first key of all makes a person of the computer's user. */
  readonly person: () => PersonId;
}

/** The shell's view of the services. */
export function runningOver(services: Services): Running {
  const { db } = services.parts;
  const settings = (): Settings => readSettings(db);
  const remember = (patch: SettingsPatch): void => {
    try {
      changeSettings(db, patch);
      services.emit('settings.changed', {});
    } catch (error) {
      const known = diskErrorOf(error);
      if (!known) throw error;
      services.system.onFailure(known);
      logError('a setting was not kept', error);
    }
  };
  return {
    services,
    settings,
    language: () => {
      const { language } = settings();
      return language === 'system' ? systemLanguage() : language;
    },
    remember,
    person: () => {
      const known = settings().currentPersonId;
      if (known !== null) return known;
      const personId = firstPerson(services);
      changeSettings(db, { currentPersonId: personId });
      services.recorder.start(personId);
      services.changed('people');
      services.emit('settings.changed', {});
      return personId;
    },
  };
}

function firstPerson({ parts, recorder }: Services): PersonId {
  const known = listPeople(parts.db).find(({ isArchived }) => !isArchived);
  return (known ?? addPerson(parts, parts.by, recorder.now().at)).id;
}
