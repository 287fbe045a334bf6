import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';

import { type VectorCase, vectorCasesSchema } from './vector-case.ts';

/** The cases of every *.json file in a folder, files in the order of their names. */
export function readCases(folder: string): readonly VectorCase[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0) {
    throw new AppError('file-unreadable', { file: folder, message: 'no *.json files in it' });
  }
  return files.toSorted().flatMap((name) => readFile(join(folder, name)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function readFile(file: string): readonly VectorCase[] {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadable(file, error);
  }
  const parsed = vectorCasesSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the document';
  throw new AppError('file-unreadable', { file, message: `${where}: ${issue?.message}` });
}

function unreadable(file: string, error: unknown): AppError {
  const message = error instanceof Error ? error.message : String(error);
  return new AppError('file-unreadable', { file, message }, { cause: error });
}
