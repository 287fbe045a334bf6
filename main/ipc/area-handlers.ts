import type { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/define.ts';

/** The handlers of one area of the contract. */
export type AreaHandlers<Area extends keyof typeof contract> = Handlers<typeof contract>[Area];
