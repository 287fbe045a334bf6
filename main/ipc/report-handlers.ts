import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** What is handed on to others. */
export function reportHandlers({ system }: Services): AreaHandlers<'reports'> {
  return { savePdf: ({ name }) => system.savePdf(name) };
}
