import { AppError } from './app-error.ts';
import type { Bridge } from './bridge.ts';
import type { Client, Contract } from './define.ts';

/** Turns a contract into an object of typed functions that call over the bridge and throw `AppError`. */
export function connect<C extends Contract>(contract: C, bridge: Bridge): Client<C> {
  const callOf = (method: string) => async (input: unknown) => {
    const outcome = await bridge.call(method, input);
    if (!outcome.ok) throw new AppError(outcome.code, outcome.details);
    return outcome.value;
  };
  const areas = Object.entries(contract).map(([area, methods]) => [
    area,
    Object.fromEntries(Object.keys(methods).map((name) => [name, callOf(`${area}.${name}`)])),
  ]);
  return Object.fromEntries(areas) as Client<C>;
}
