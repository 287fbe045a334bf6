import { useEffect, useState } from 'react';

import { copyText } from './copy-text.ts';

/** How the last copying went, for the two seconds in which that matters. */
export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_MS = 2000;

/** Puts texts into the clipboard and knows whether that worked. */
export function useCopy(): readonly [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string): void => {
    copyText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return [state, copy];
}
