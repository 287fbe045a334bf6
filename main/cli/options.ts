import { AppError } from '#shared/contract/app-error.ts';

import type { Options } from './command.ts';

/** The text of an option that must be there. */
export function required(options: Options, name: string, usage: string): string {
  const value = options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new AppError('usage', { message: `--${name} is missing.`, usage });
}

/** The text of an option, or undefined. */
export function optional(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
