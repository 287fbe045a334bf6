import { AppError, type CallOutcome } from '#shared/contract/app-error.ts';
import type { Contract, Handlers, Method } from '#shared/contract/define.ts';

import { diskErrorOf } from '../database/disk-errors.ts';

type AnyHandler = (input: unknown) => unknown;

/** What serving needs besides the handlers: who hears of calls that failed. */
export interface ServeOptions {
  /** Called with every failure that is expected, such as of the disk. */
  readonly onFailure: (failure: AppError) => void;
  /** Called with every error that is not expected: a bug to be logged. */
  readonly onUnexpected: (method: string, error: unknown) => void;
}

/** Answers a call by its name. */
export type Serve = (name: string, input: unknown) => Promise<CallOutcome>;

/** Answers until the record is closed for good: what comes later is refused. */
export function serveUntil(isClosed: () => boolean, serve: Serve): Serve {
  return async (name, input) =>
    isClosed() ? { ok: false, code: 'starting-anew', details: {} } : serve(name, input);
}

/** Turns handlers into one function that answers calls by name, from any transport. Input and output are checked. */
export function serveContract<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  { onUnexpected, onFailure }: ServeOptions,
): Serve {
  const methods = new Map<string, { method: Method; handle: AnyHandler }>();
  for (const [area, group] of Object.entries(contract)) {
    for (const [name, method] of Object.entries(group)) {
      const handle = handlers[area]?.[name] as AnyHandler;
      methods.set(`${area}.${name}`, { method, handle });
    }
  }

  return async (name, input) => {
    try {
      const found = methods.get(name);
      if (!found) throw new AppError('not-found', { what: 'method', id: name });
      const parsed = found.method.input.safeParse(input);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const where = issue?.path.join('.') || 'input';
        throw new AppError('invalid-input', { where, message: issue?.message ?? '' });
      }
      const value = await found.handle(parsed.data);
      return { ok: true, value: found.method.output.parse(value) };
    } catch (error) {
      const expected = diskErrorOf(error);
      if (!expected) {
        onUnexpected(name, error);
        return { ok: false, code: 'unexpected', details: {} };
      }
      onFailure(expected);
      return { ok: false, code: expected.code, details: expected.details };
    }
  };
}
