import { randomInt } from 'node:crypto';
import { userInfo } from 'node:os';

import { app } from 'electron';

import { idStream } from '#shared/lib/uuid.ts';
import type { About } from '#shared/settings/about.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { openStore } from './database/open-store.ts';
import { watchSlowQueries } from './database/sql.ts';
import { logInfo } from './lib/logging.ts';
import { seedCatalogue } from './operations/seed-catalogue.ts';
import type { RecorderParts } from './recording/recorder-parts.ts';
import { refuseToStart } from './start-failure.ts';

/** The open store of this run. */
export interface OpenData {
  readonly parts: RecorderParts;
  readonly mode: About['mode'];
  readonly notices: readonly Notice[];
  /** To be called when the file proved damaged in use. */
  readonly suspect: () => void;
  readonly close: () => void;
}

/** Opens the data, makes a demonstration where there is none, or says why not and ends the application. */
export async function openData(file: string, isDemo: boolean): Promise<OpenData> {
  const store = openStore({ file, now: Date.now, isPackaged: app.isPackaged });
  if (store.kind === 'refused') return refuseToStart(store.reason.code);
  for (const notice of store.notices) logInfo(`notice: ${notice.kind}`);
  watchSlowQueries(store.db, (line, ms) => logInfo(`slow query, ${Math.round(ms)} ms: ${line}`));
  const newId = idStream(Date.now, () => randomInt(2 ** 47) / 2 ** 47);
  const parts: RecorderParts = { db: store.db, newId, by: userInfo().username };
  const { notices, close } = store;
  if (store.kind === 'read-only') {
    return { parts, mode: 'read-only', notices, close, suspect: () => {} }; // a copy is looked through at each opening
  }
  if (isDemo) {
    // Only the first demonstration needs all that makes it.
    const { fillDemo } = await import('./start-demo.ts');
    fillDemo(parts);
  }
  seedCatalogue(parts.db, newId);
  return { parts, mode: isDemo ? 'demo' : 'own', notices, close, suspect: store.suspect };
}
