import { app } from 'electron';

import type { OnStart } from './start-open.ts';

/** Starts of the application while it runs already. */
export interface OtherStarts {
  /** From now on `onStart` hears of them, and first of those that came while the application started. */
  readonly follow: (onStart: OnStart) => void;
}

/** Listens at once, because another start can come before this one is ready. */
export function hearOtherStarts(): OtherStarts {
  const waiting: (readonly string[])[] = [];
  let tell: OnStart = (commands) => void waiting.push(commands);
  app.on('second-instance', (_event, _words, _folder, handedOver) => {
    tell(commandsIn(handedOver));
  });
  return {
    follow: (onStart) => {
      tell = onStart;
      for (const commands of waiting.splice(0)) onStart(commands);
    },
  };
}

/** What another start hands over comes from another process: it is checked like anything foreign. */
function commandsIn(handedOver: unknown): string[] {
  const isObject = typeof handedOver === 'object' && handedOver !== null;
  const commands: unknown = isObject && 'commands' in handedOver ? handedOver.commands : undefined;
  return Array.isArray(commands) ? commands.filter((word) => typeof word === 'string') : [];
}
