import type { Bridge } from '#shared/contract/bridge.ts';
import { connect } from '#shared/contract/connect.ts';
import { type Api, contract } from '#shared/contract/contract.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Everything that a screen may ask of the rest of the application. There is no other way out. */
export const api: Api = connect(contract, {
  call: (method, input) => window.bridge.call(method, input),
  listen: (listener) => window.bridge.listen(listener),
});
