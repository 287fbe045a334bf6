import { uptime } from 'node:os';

import { createServices } from './ipc/create-services.ts';
import type { Broadcast } from './ipc/emit.ts';
import type { Services } from './ipc/services.ts';
import type { SystemServices } from './ipc/system-services.ts';
import { systemIdleMs } from './recording/power-events.ts';
import { readSettings } from './settings/settings-store.ts';
import type { OpenData } from './start-store.ts';
import { systemZone } from './start-system.ts';

/** The services on the clocks of this computer. */
export function startServices(
  { parts, mode }: OpenData,
  { emit }: Broadcast,
  system: SystemServices,
): Services {
  return createServices({
    parts,
    emit,
    system,
    isRecording: mode !== 'read-only',
    readClocks: () => ({
      wall: Date.now(),
      monotonic: performance.now(),
      boot: uptime() * 1000,
    }),
    zone: systemZone,
    idleMs: systemIdleMs,
    idleAfterMs: () => readSettings(parts.db).idleAfterMinutes * 60_000,
  });
}
