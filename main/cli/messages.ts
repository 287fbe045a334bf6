import type { AppError, ErrorCode } from '#shared/contract/app-error.ts';

/** What went wrong, in one sentence for a terminal: what happened, which value, what to do. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  usage: '{message} Usage: {usage}',
  'invalid-input': '{where}: {message}',
  'not-found': 'There is no {what} "{id}".',
  'read-only': 'The folder or file cannot be written. Choose another place or change its rights.',
  'disk-full': 'The disk is full. Free some space and repeat the command; nothing was changed.',
  'disk-error': 'The disk did not answer ({result}). Nothing was changed.',
  'database-newer':
    'The file was written by a newer version (schema {file}, this version knows {application}). It was not changed.',
  'database-in-use': 'Another program has the database open. Close it and repeat the command.',
  'database-damaged':
    'The file is damaged ({problem}) and was not changed. Open it in the application: it keeps the damaged file aside and brings back what can be read, on the newest good backup.',
  'database-not-empty': 'The file already holds people or recorded time. Choose a new file.',
  'not-a-database': '"{path}" is not a database of Chronokadr.',
  'backup-not-good':
    'The backup "{path}" is not whole ({problem}). Choose another one; nothing was changed.',
  'event-order':
    'Event {index} ({at}) is earlier than the one before it ({previous}). Nothing was stored.',
  'event-invalid': 'Event {index}: {message}. Nothing was stored.',
  'event-overlap':
    'Event {index} ({at}) lies in time that is already recorded of {person}: {start} to {end}. Nothing was stored.',
  'file-unreadable': '"{file}" cannot be read: {message}.',
  'file-exists':
    'There is already a file "{path}". Choose another name, or say --force where the command has it.',
  'not-allowed': 'Not possible here: {what}.',
};

/** The sentence of an error with its values filled in. */
export function messageOf({ code, details }: AppError): string {
  const template = MESSAGES[code] ?? code;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '?'));
}
