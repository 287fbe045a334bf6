import { bindingsOf } from '#shared/hotkeys/binding.ts';

import { deedOf } from './hotkeys/chord-command.ts';
import { createSystemHotkeys } from './hotkeys/global-hotkeys.ts';
import { createHookEngine } from './hotkeys/hook-engine.ts';
import { createHotkeys, type Hotkeys } from './hotkeys/hotkeys.ts';
import { findOperationByCode, readCatalogue } from './operations/catalogue-store.ts';
import type { Commands } from './start-commands.ts';
import type { Running } from './start-running.ts';

/** Wayland tells no program of keys that are pressed in another. */
function isWayland(): boolean {
  if (process.platform !== 'linux') return false;
  return process.env['XDG_SESSION_TYPE'] === 'wayland' || 'WAYLAND_DISPLAY' in process.env;
}

/** The global keys over catalogue and settings. They listen after the first `refresh`. */
export function startKeys(running: Running, commands: Commands): Hotkeys {
  const { services, settings } = running;
  const { db } = services.parts;
  return createHotkeys({
    bindings: () => bindingsOf(readCatalogue(db).operations, settings().hotkeys),
    wantsExtended: () => settings().hotkeyEngine === 'extended',
    isWayland: isWayland(),
    createSystem: createSystemHotkeys,
    createHook: createHookEngine,
    act: (action) => {
      const deed = deedOf(action, {
        interruptWithId: () => findOperationByCode(db, settings().interruptWith)?.id,
        outcome: () => services.recorder.view(running.person()).running?.outcome ?? null,
      });
      commands.carryOut(deed);
    },
    onTested: (hotkey) => services.emit('hotkeys.tested', { hotkey }),
    onStatus: (status) => services.emit('hotkeys.changed', status),
  });
}
