import { z } from 'zod';

import { installBridge } from './render-screen.tsx';

const copySchema = z.object({ text: z.string() });

/** What a component puts into the clipboard, in order. */
export function watchCopies(): readonly string[] {
  const copied: string[] = [];
  installBridge({
    call: (_method, input) => {
      copied.push(copySchema.parse(input).text);
      return Promise.resolve({ ok: true, value: undefined });
    },
    listen: () => () => {},
  });
  return copied;
}
