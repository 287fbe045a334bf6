import { randomInt } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import { connect } from '#shared/contract/connect.ts';
import { type Api, contract } from '#shared/contract/contract.ts';
import { idStream, type NewId } from '#shared/lib/uuid.ts';

import { isDamage } from '../database/disk-errors.ts';
import { openAsItIs } from '../database/open-as-is.ts';
import { sqliteVersion } from '../database/open-database.ts';
import { openStore } from '../database/open-store.ts';
import type { WritableDatabase } from '../database/sql.ts';
import { storePaths } from '../database/store-paths.ts';
import { createServices } from '../ipc/create-services.ts';
import { createHandlers } from '../ipc/handlers.ts';
import { noSystem } from '../ipc/no-system.ts';
import { serveContract } from '../ipc/serve-contract.ts';
import type { Tell } from './command.ts';

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
  tell: Tell,
  work: (db: WritableDatabase) => Result | Promise<Result>,
): Promise<Result> {
  const isNew = !existsSync(file);
  const store = openStore({ file: resolve(file), now: Date.now, isPackaged: false });
  if (store.kind === 'refused') throw store.reason;
  if (store.kind === 'read-only') {
    store.close();
    throw new AppError('read-only', { path: file });
  }
  for (const notice of store.notices) tell(notice);
  try {
    return await work(store.db);
  } catch (error) {
    if (isDamage(error)) store.suspect();
    store.close();
    if (isNew) removeStore(file);
    throw error;
  } finally {
    store.close();
  }
}

/** A command that failed leaves no database where there was none. */
function removeStore(path: string): void {
  const { file, wal, shm, lock, marker } = storePaths(path);
  for (const each of [file, wal, shm, lock, marker]) rmSync(each, { force: true });
}

/** Opens an existing database to read it as it is, also while the application has it open. */
export async function withReading<Result>(
  file: string,
  work: (db: WritableDatabase) => Result | Promise<Result>,
  level?: 'structure',
): Promise<Result> {
  const store = openAsItIs(resolve(file), level);
  try {
    return await work(store.db);
  } finally {
    store.close();
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
    onFailure: () => {}, // thrown on to the command
    onUnexpected: (method, error) => {
      throw new Error(`bug in ${method}`, { cause: error });
    },
  });
  return connect(contract, { call: serve, listen: () => () => {} });
}
