import type { SpokenRecording } from '#shared/recording/command-line.ts';
import { type RecorderCommand, recorderCommandSchema } from '#shared/recording/recorder-command.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { findOperationByCode } from '../operations/catalogue-store.ts';

/** A command in words as the recorder takes it; undefined when the catalogue has no such operation in use. */
export function toRecorderCommand(
  db: ReadableDatabase,
  spoken: SpokenRecording,
): RecorderCommand | undefined {
  if (spoken.kind !== 'switch' && spoken.kind !== 'interrupt') {
    return recorderCommandSchema.parse(spoken);
  }
  const operation = findOperationByCode(db, spoken.operation);
  if (!operation || operation.isArchived) return undefined;
  return { kind: spoken.kind, operationId: operation.id };
}
