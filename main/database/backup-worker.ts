// Makes a backup on a thread of its own, over a connection of its own, so that recording never waits for it.
import { parentPort, workerData } from 'node:worker_threads';

import { backupRequestSchema, type BackupAnswer } from './back-up-aside.ts';
import { makeDailyBackup } from './backup.ts';
import { diskErrorOf } from './disk-errors.ts';
import { openForReading } from './open-database.ts';

function answer(): BackupAnswer {
  const { file, now } = backupRequestSchema.parse(workerData);
  const db = openForReading(file);
  try {
    return { kind: 'done', made: makeDailyBackup(db, now) ?? null };
  } catch (error) {
    const known = diskErrorOf(error);
    if (!known) throw error;
    return { kind: 'failed', code: known.code, details: known.details };
  } finally {
    db.close();
  }
}

parentPort?.postMessage(answer());
