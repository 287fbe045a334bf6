const MAX_PLACES = 30;

/** All that is known of an error, for the person to copy. */
export function errorDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = 'details' in error ? JSON.stringify(error.details) : '';
  return [error.stack ?? String(error), details].join('\n').trim();
}

/** The kind of an error and its places, without its message: that may quote what somebody typed. */
export function errorTrace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, MAX_PLACES)].join('\n');
}
