import { AppError } from '#shared/contract/app-error.ts';

import { LIST_SEPARATOR, type Options } from './command.ts';

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

/** The words of an option that may be given several times. */
export function listed(options: Options, name: string): readonly string[] {
  return optional(options, name)?.split(LIST_SEPARATOR) ?? [];
}
