import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { api } from '../../lib/api.ts';
import type { RecorderCommands, RecorderMessage } from '../use-recorder-commands.ts';

const SHOWN_MS = 4000;

/** Commands of an observer; what the keys of this computer's own person do is not told here. */
export function useObserverCommands(personId: PersonId, observerId: PersonId): RecorderCommands {
  const [message, setMessage] = useState<RecorderMessage | null>(null);
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const { mutate } = useMutation({
    mutationFn: (command: RecorderCommand) =>
      api.recording.observe({ personId, observerId, command }),
    // One after another, in the order of the keys.
    scope: { id: 'observe' },
    onMutate: () => setMessage(null),
    onSuccess: (result) => {
      if (result.kind === 'refused' && result.refusal !== 'bounce') setMessage(result);
    },
    onError: (error) => setMessage({ kind: 'failed', error }),
  });
  return { send: (command) => mutate(command), message };
}
