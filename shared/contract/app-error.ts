import { z } from 'zod';

/** Failures that we expect and can explain. Each code has a text in `shared/locales`. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'unexpected',
  'not-allowed',
  'read-only',
  'disk-full',
  'disk-error',
  'database-newer',
  'database-in-use',
  'database-damaged',
  'starting-anew',
  'database-not-empty',
  'not-a-database',
  'backup-not-good',
  'name-taken',
  'operation-archived',
  'operation-running',
  'group-not-empty',
  'hotkey-taken',
  'hotkey-invalid',
  'overlap',
  'empty-interval',
  'too-long',
  'in-the-future',
  'outside-segment',
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'newer-change',
  'still-running',
  'timed-by-self',
  'being-observed',
  'not-adjacent',
  'no-proposal',
  'scenario-invalid',
  'event-order',
  'event-invalid',
  'event-overlap',
  'file-unreadable',
  'file-exists',
  'usage',
] as const;

/** A code of the list. */
export const errorCodeSchema = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** The values that the text of a code names. */
export const errorDetailsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorDetails = Readonly<z.infer<typeof errorDetailsSchema>>;

/** An expected failure. Anything else that is thrown is a bug and reaches the user as `unexpected`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}

/** How a call's outcome crosses the process boundary: thrown errors lose their fields there. */
export type CallOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails };
