import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import { connect } from '#shared/contract/connect.ts';
import { type Api, contract } from '#shared/contract/contract.ts';
import { idStream, type NewId } from '#shared/lib/uuid.ts';

import { openForReading, sqliteVersion } from '../database/open-database.ts';
import { openStore } from '../database/open-store.ts';
import type { WritableDatabase } from '../database/sql.ts';
import { createServices } from '../ipc/create-services.ts';
import { createHandlers } from '../ipc/handlers.ts';
import { noSystem } from '../ipc/no-system.ts';
import { serveContract } from '../ipc/serve-contract.ts';

/** Ids of this run: ordered by time, random otherwise. */
export function cliIds(): NewId {
  return idStream(Date.now, () => randomInt(2 ** 47) / 2 ** 47);
}

/** Who runs the command line, for the journal. */
export function cliUser(): string {
  return userInfo().username;
}

/** Opens the database to change it, runs the work, and closes it. Makes the file if it is absent. */
export async function withStore<Result>(
  file: string,
  work: (db: WritableDatabase) => Result | Promise<Result>,
): Promise<Result> {
  const store = openStore({ file: resolve(file), now: Date.now, isPackaged: false });
  if (store.kind === 'refused') throw store.reason;
  if (store.kind === 'read-only') {
    store.close();
    throw new AppError('read-only', { path: file });
  }
  try {
    return await work(store.db);
  } finally {
    store.close();
  }
}

/** Opens an existing database to read it, also while the application has it open. */
export async function withReading<Result>(
  file: string,
  work: (db: WritableDatabase) => Result | Promise<Result>,
): Promise<Result> {
  if (!existsSync(file)) throw new AppError('not-found', { what: 'file', id: file });
  const store = openStore({ file: resolve(file), now: Date.now, isPackaged: false });
  if (store.kind !== 'refused') {
    try {
      return await work(store.db);
    } finally {
      store.close();
    }
  }
  if (store.reason.code !== 'database-in-use') throw store.reason;
  const db = openForReading(resolve(file));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The application's calls over an open database: what the command line prints is what the windows show. */
export function apiOver(db: WritableDatabase): Api {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const services = createServices({
    parts: { db, newId: cliIds(), by: cliUser() },
    readClocks: () => ({ wall: Date.now(), monotonic: performance.now(), boot: performance.now() }),
    zone: () => zone,
    idleMs: () => 0,
    idleAfterMs: () => Number.POSITIVE_INFINITY,
    isRecording: false,
    emit: () => {},
    system: noSystem({
      version: '',
      mode: 'own',
      dataFile: db.name,
      sqlite: sqliteVersion(),
      electron: null,
      systemLanguage: 'en',
      zone,
    }),
  });
  const serve = serveContract(contract, createHandlers(services), {
    onUnexpected: (method, error) => {
      throw new Error(`bug in ${method}`, { cause: error });
    },
  });
  return connect(contract, { call: serve, listen: () => () => {} });
}
