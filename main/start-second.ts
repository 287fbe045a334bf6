import { app } from 'electron';
import { z } from 'zod';

/** What another start hands over. It comes from another process: it is checked like anything foreign. */
const handedOverSchema = z.object({ commands: z.array(z.string().max(1000)).max(20) });

/** Starts of the application while it runs already. */
export interface OtherStarts {
  /** From now on `onStart` hears of them, and first of those that came while the application started. */
  readonly follow: (onStart: (commands: readonly string[]) => void) => void;
}

/** Listens at once, because another start can come before this one is ready. */
export function hearOtherStarts(): OtherStarts {
  const waiting: (readonly string[])[] = [];
  let tell = (commands: readonly string[]): void => void waiting.push(commands);
  app.on('second-instance', (_event, _words, _folder, handedOver) => {
    const parsed = handedOverSchema.safeParse(handedOver);
    tell(parsed.success ? parsed.data.commands : []);
  });
  return {
    follow: (onStart) => {
      tell = onStart;
      for (const commands of waiting.splice(0)) onStart(commands);
    },
  };
}
