import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';

import type { Options } from './command.ts';
import { optional } from './options.ts';

/** The page that `--out` names; one that is there already needs `--force`, so that nobody loses it. Null: none is named. */
export function outOption(options: Options, usage: string): string | null {
  const isForced = options['force'] === true;
  const out = optional(options, 'out');
  if (out === undefined) {
    if (isForced) throw new AppError('usage', { message: '--force belongs to --out.', usage });
    return null;
  }
  const file = resolve(out);
  if (!/\.html?$/i.test(file)) {
    throw new AppError('usage', { message: `--out ${out} is no name of an HTML file.`, usage });
  }
  if (existsSync(file) && !isForced) throw new AppError('file-exists', { path: out });
  return file;
}
