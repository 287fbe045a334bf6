import type { ChordAction } from '#shared/hotkeys/binding.ts';

import { checkedChord } from '../hotkeys/bind-chord.ts';
import { editCatalogueRows, readCatalogue } from '../operations/catalogue-store.ts';
import { changeSettings, readSettings } from '../settings/settings-store.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Global keys: their state, their test, and what they do. */
export function hotkeyHandlers(services: Services): AreaHandlers<'hotkeys'> {
  const { parts, recorder, emit, system, changed } = services;
  const { db, newId, by } = parts;
  const store = (action: ChordAction, hotkey: string | null): void => {
    if (action.kind === 'command') {
      const { hotkeys } = readSettings(db);
      changeSettings(db, { hotkeys: { ...hotkeys, [action.commandId]: hotkey } });
      emit('settings.changed', {});
      return;
    }
    const { operationId } = action;
    const edit = { kind: 'change', operationId, values: { hotkey } } as const;
    editCatalogueRows(db, edit, { newId, by, at: recorder.now().at });
    changed('operations');
  };
  return {
    status: () => system.hotkeys.status(),
    test: ({ isOn }) => system.hotkeys.test(isOn),
    bind: (wanted) => {
      const { operations } = readCatalogue(db);
      const hotkey = checkedChord(operations, readSettings(db).hotkeys, wanted);
      store(wanted.action, hotkey);
      system.hotkeys.refresh();
      return system.hotkeys.status();
    },
  };
}
