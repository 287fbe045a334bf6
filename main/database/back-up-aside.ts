import { Worker } from 'node:worker_threads';

import { z } from 'zod';

import { AppError, errorCodeSchema, errorDetailsSchema } from '#shared/contract/app-error.ts';
import { noticeSchema } from '#shared/settings/notice.ts';

import { BACKUP_KINDS } from './backup-files.ts';
import type { MadeBackup } from './backup.ts';

/** What the thread is asked. */
export const backupRequestSchema = z.object({ file: z.string(), now: z.number() });
export type BackupRequest = Readonly<z.infer<typeof backupRequestSchema>>;

const backupSchema = z.object({
  path: z.string(),
  kind: z.enum(BACKUP_KINDS),
  madeAt: z.number(),
  rows: z.number(),
});

/** What the thread answers. */
const backupAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    made: z.object({ backup: backupSchema, notices: z.array(noticeSchema) }).nullable(),
  }),
  z.object({ kind: z.literal('failed'), code: errorCodeSchema, details: errorDetailsSchema }),
]);
/** The answer, with the backup as `makeBackup` describes it. */
export type BackupAnswer =
  | { readonly kind: 'done'; readonly made: MadeBackup | null }
  | {
      readonly kind: 'failed';
      readonly code: AppError['code'];
      readonly details: AppError['details'];
    };

/**
 * Makes the backup of this day, unless it is there, while recording goes on. `worker` is where `backup-worker` is:
 * its source or its bundle. Fails with an `AppError` as `makeBackup` does.
 */
export async function backUpAside(
  worker: string | URL,
  request: BackupRequest,
): Promise<MadeBackup | null> {
  const answer = await new Promise<unknown>((resolve, reject) => {
    const thread = new Worker(worker, { workerData: request });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the backup thread ended with ${code}`)));
  });
  const parsed = backupAnswerSchema.parse(answer);
  if (parsed.kind === 'failed') throw new AppError(parsed.code, parsed.details);
  return parsed.made;
}
