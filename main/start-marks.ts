import { logDebug } from './lib/logging.ts';

/** Notes how long after the process began something happened. Only developers' logs keep it. */
export function mark(name: string): void {
  logDebug(`start: ${name} at ${Math.round(process.uptime() * 1000)} ms`);
}
