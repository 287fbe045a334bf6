import { useEffect, useEffectEvent } from 'react';

import { onFailure } from './failures.ts';

/** Calls `show`, always the latest one, with every failure that nothing else on the page owns. */
export function useFailures(show: (error: unknown) => void): void {
  const onShow = useEffectEvent(show);
  useEffect(() => onFailure((error) => onShow(error)), []);
}
