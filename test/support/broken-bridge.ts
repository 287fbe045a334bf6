// A bridge over which some calls fail, as with a disk that is full or a bug in main.
import type { CallOutcome, ErrorCode } from '#shared/contract/app-error.ts';
import type { Bridge } from '#shared/contract/bridge.ts';

/** The bridge, and which of its methods fail with which code; methods can be put in and taken out meanwhile. */
export interface BrokenBridge {
  readonly bridge: Bridge;
  readonly broken: Map<string, ErrorCode>;
}

/** Nothing fails yet. */
export function breakable({ bridge }: { readonly bridge: Bridge }): BrokenBridge {
  const broken = new Map<string, ErrorCode>();
  const call = async (method: string, input: unknown): Promise<CallOutcome> => {
    const code = broken.get(method);
    return code ? { ok: false, code, details: {} } : bridge.call(method, input);
  };
  return { broken, bridge: { ...bridge, call } };
}
