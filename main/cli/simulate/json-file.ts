import { readFileSync } from 'node:fs';

import { AppError } from '#shared/contract/app-error.ts';

/** The document of a JSON file that somebody names; one that cannot be read is an error that says why. */
export function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AppError('file-unreadable', { file, message }, { cause: error });
  }
}
