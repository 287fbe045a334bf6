import type { AppEvent, EventName, EventPayload } from '#shared/contract/events.ts';

type Reaction = (event: unknown) => void;

/** Who listens in this window. The bridge itself is listened to once, however many parts of a screen react. */
const reactions = new Set<Reaction>();
let stopListening: (() => void) | undefined;

const isEvent = <Name extends EventName>(event: unknown, name: Name): event is AppEvent<Name> =>
  typeof event === 'object' && event !== null && 'name' in event && event.name === name;

/** Calls `react` each time main tells of the event, until the returned function is called. */
export function onAppEvent<Name extends EventName>(
  name: Name,
  react: (payload: EventPayload<Name>) => void,
): () => void {
  const reaction: Reaction = (event) => {
    if (isEvent(event, name)) react(event.payload);
  };
  reactions.add(reaction);
  stopListening ??= window.bridge.listen((event) => {
    for (const each of reactions) each(event);
  });
  return () => {
    reactions.delete(reaction);
    if (reactions.size > 0) return;
    stopListening?.();
    stopListening = undefined;
  };
}
