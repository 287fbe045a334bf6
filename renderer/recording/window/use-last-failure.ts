import { useEffect, useState } from 'react';

import { useFailures } from '../../lib/use-failures.ts';
import type { RecorderMessage } from '../use-recorder-commands.ts';

const SHOWN_MS = 3000;

/** What failed in this window and has no other place in it, for the few seconds in which that matters. */
export function useLastFailure(): RecorderMessage | null {
  const [message, setMessage] = useState<RecorderMessage | null>(null);
  useFailures((error) => setMessage({ kind: 'failed', error }));
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return message;
}
