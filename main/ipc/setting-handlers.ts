import { changeSettings, readSettings } from '../settings/settings-store.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** What the person chose, what runs over which file, and its backups. */
export function settingHandlers(services: Services): AreaHandlers<'settings'> {
  const { parts, recorder, photos, emit, system } = services;
  const { db } = parts;
  return {
    get: () => readSettings(db),
    change: (patch) => {
      const before = readSettings(db);
      const settings = changeSettings(db, patch);
      const { currentPersonId } = settings;
      if (currentPersonId !== null && currentPersonId !== before.currentPersonId) {
        recorder.start(currentPersonId);
      }
      photos.forget();
      system.hotkeys.refresh();
      emit('settings.changed', {});
      return settings;
    },
    about: () => system.about(),
    notices: () => [...system.notices.list()],
    dismissNotice: ({ index }) => {
      system.notices.dismiss(index);
      emit('notices.changed', {});
    },
    backups: () => [...system.backups.list()],
    backUp: () => system.backups.make(),
    restore: ({ file }) => system.backups.restore(file),
    openDemo: () => system.openDemo(),
    copyText: ({ text }) => system.copyText(text),
    logFailure: ({ page, trace }) => system.logFailure(`bug in ${page}\n${trace}`),
  };
}
