import type { CallOutcome } from './app-error.ts';

/** The whole surface that preload puts on `window`: one call, one stream of events. */
export interface Bridge {
  readonly call: (method: string, input: unknown) => Promise<CallOutcome>;
  readonly listen: (listener: (event: unknown) => void) => () => void;
}
