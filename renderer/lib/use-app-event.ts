import { useEffect, useEffectEvent } from 'react';

import type { AppEvent, EventName, EventPayload } from '#shared/contract/events.ts';

const isEvent = <Name extends EventName>(event: unknown, name: Name): event is AppEvent<Name> =>
  typeof event === 'object' && event !== null && 'name' in event && event.name === name;

/** Calls `react`, always the latest one, each time main tells of the event. */
export function useAppEvent<Name extends EventName>(
  name: Name,
  react: (payload: EventPayload<Name>) => void,
): void {
  const onPayload = useEffectEvent(react);
  useEffect(
    () =>
      window.bridge.listen((event) => {
        if (isEvent(event, name)) onPayload(event.payload);
      }),
    [name],
  );
}
