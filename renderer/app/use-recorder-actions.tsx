import { notifications } from '@mantine/notifications';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { type CommandId, COMMANDS } from '#shared/hotkeys/command.ts';
import { assertNever } from '#shared/lib/assert.ts';
import { operationName } from '#shared/operations/operation-name.ts';
import { OUTCOMES } from '#shared/recording/observation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { api } from '../lib/api.ts';
import { tell } from '../lib/failures.ts';
import { useOperations } from '../recording/use-operations.ts';
import { settingsQuery } from '../settings/settings-queries.ts';
import type { PaletteAction } from './palette-action.ts';
import { useRecordedPerson } from './use-person.ts';

interface RecorderActions {
  readonly operations: readonly PaletteAction[];
  readonly commands: readonly PaletteAction[];
}

/** What the keys do, by name: switch to an operation, and the recorder's commands. */
export function useRecorderActions(icons: {
  readonly operation: ReactNode;
  readonly command: ReactNode;
}): RecorderActions {
  const { t } = useTranslation();
  const { active, name } = useOperations();
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const send = useSend();
  const commandOf = (id: CommandId): (() => void) | undefined => {
    if (id === 'show-recorder') return () => tell(api.recording.showWindow({ isShown: true }));
    const command = recorderCommand(
      id,
      active.find(({ code }) => code === settings.interruptWith)?.id,
    );
    return command && (() => send(command));
  };
  return {
    operations: active.map((operation) => ({
      id: `switch-${operation.id}`,
      label: t('app.palette.switchTo', { name: name(operation.id) }),
      keywords: [operationName(operation, 'ru'), operationName(operation, 'en')],
      icon: icons.operation,
      chord: operation.hotkey,
      onRun: () => send({ kind: 'switch', operationId: operation.id }),
    })),
    commands: [
      ...COMMANDS.flatMap(({ id }) => {
        const onRun = commandOf(id);
        const label = t(`hotkeys.commands.${id}`);
        return onRun
          ? [{ id, label, icon: icons.command, chord: settings.hotkeys[id], onRun }]
          : [];
      }),
      ...OUTCOMES.map((outcome) => ({
        id: `outcome-${outcome}`,
        label: t('app.palette.outcome', { outcome: t(`outcomes.${outcome}`) }),
        icon: icons.command,
        onRun: () => send({ kind: 'outcome', outcome }),
      })),
    ],
  };
}

function recorderCommand(
  id: Exclude<CommandId, 'show-recorder'>,
  interruptWith: Extract<RecorderCommand, { kind: 'interrupt' }>['operationId'] | undefined,
): RecorderCommand | undefined {
  switch (id) {
    case 'interrupt':
      return interruptWith && { kind: 'interrupt', operationId: interruptWith };
    case 'unit':
      return { kind: 'unit', count: 1 };
    case 'outcome':
      // Which one is asked: the palette lists them one by one.
      return undefined;
    case 'resume':
    case 'pause':
    case 'undo':
    case 'end-day':
      return { kind: id };
    default:
      return assertNever(id);
  }
}

/** Commands the recorder of the person whose day is timed; a key that makes no sense now is explained. */
function useSend(): (command: RecorderCommand) => void {
  const { t } = useTranslation();
  const person = useRecordedPerson();
  const { mutate } = useMutation({
    mutationFn: (command: RecorderCommand) =>
      person
        ? api.recording.command({ personId: person.id, command })
        : Promise.reject(new Error('Nobody is recorded')),
    onSuccess: (result) => {
      if (result.kind === 'done') return;
      notifications.show({ message: t(`refusals.${result.refusal}`) });
    },
  });
  return mutate;
}
