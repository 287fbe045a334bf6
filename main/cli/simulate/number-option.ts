import { AppError } from '#shared/contract/app-error.ts';

import type { Options } from '../command.ts';
import { optional } from '../options.ts';

/** A whole number that may be given, and what it may be. */
interface NumberRange {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** The whole number of an option; the usual one when it is not given. */
export function numberOption(
  options: Options,
  name: string,
  { usual, least, most }: NumberRange,
): number {
  const text = optional(options, name);
  if (text === undefined) return usual;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new AppError('invalid-input', {
    where: `--${name}`,
    message: `"${text}" is not a whole number from ${least} to ${most}`,
  });
}
