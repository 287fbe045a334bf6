import { useEffect, useEffectEvent } from 'react';

import type { EventName, EventPayload } from '#shared/contract/events.ts';

import { onAppEvent } from './app-events.ts';

/** Calls `react`, always the latest one, each time main tells of the event. */
export function useAppEvent<Name extends EventName>(
  name: Name,
  react: (payload: EventPayload<Name>) => void,
): void {
  const onPayload = useEffectEvent(react);
  useEffect(() => onAppEvent(name, (payload) => onPayload(payload)), [name]);
}
