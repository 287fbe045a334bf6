import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { AppError, errorCodeSchema } from '#shared/contract/app-error.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderCommand, Refusal } from '#shared/recording/recorder-command.ts';

import { api } from '../lib/api.ts';
import { useAppEvent } from '../lib/use-app-event.ts';

/** Why the last command changed nothing, for the few seconds in which that matters. */
export type RecorderMessage =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Buttons and keys that command the recorder. */
export interface RecorderCommands {
  readonly send: (command: RecorderCommand) => void;
  /** Of a button here, or of a global key anywhere. */
  readonly message: RecorderMessage | null;
}

const SHOWN_MS = 3000;

/** Sends commands; what runs then arrives by `recorder.changed`. */
export function useRecorderCommands(personId: PersonId): RecorderCommands {
  const [message, setMessage] = useState<RecorderMessage | null>(null);
  const refuse = (refusal: Refusal): void => {
    // A key that bounces was heard the first time: there is nothing to tell.
    if (refusal !== 'bounce') setMessage({ kind: 'refused', refusal });
  };
  useAppEvent('recorder.refused', ({ refusal }) => refuse(refusal));
  useAppEvent('recorder.failed', ({ code, details }) => {
    const known = errorCodeSchema.catch('unexpected').parse(code);
    setMessage({ kind: 'failed', error: new AppError(known, details) });
  });
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setMessage(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  const { mutate } = useMutation({
    mutationFn: (command: RecorderCommand) => api.recording.command({ personId, command }),
    onMutate: () => setMessage(null),
    onSuccess: (result) => {
      if (result.kind === 'refused') refuse(result.refusal);
    },
    onError: (error) => setMessage({ kind: 'failed', error }),
  });
  return { send: (command) => mutate(command), message };
}
