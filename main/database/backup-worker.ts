// Makes a backup on a thread of its own, over a connection of its own, so that recording never waits for it.
import { parentPort, workerData } from 'node:worker_threads';

import { backupRequestSchema, type BackupAnswer } from './back-up-aside.ts';
import { type MadeBackup, makeDailyBackup } from './backup.ts';
import { diskErrorOf } from './disk-errors.ts';
import { openForReading } from './open-database.ts';

function answer(): BackupAnswer {
  const { file, now } = backupRequestSchema.parse(workerData);
  try {
    return { kind: 'done', made: backUp(file, now) };
  } catch (error) {
    const known = diskErrorOf(error);
    if (!known) throw error;
    return { kind: 'failed', code: known.code, details: known.details };
  }
}

function backUp(file: string, now: number): MadeBackup | null {
  const db = openForReading(file);
  try {
    return makeDailyBackup(db, now) ?? null;
  } finally {
    db.close();
  }
}

parentPort?.postMessage(answer());
