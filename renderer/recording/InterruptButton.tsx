import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';

import { IconChevronDown, IconCornerDownRight } from '../ui/icons.ts';
import { KeyTooltip } from './KeyTooltip.tsx';
import { OperationMenu } from './OperationMenu.tsx';
import { useOperations } from './use-operations.ts';

interface InterruptButtonProps {
  /** Code of the operation that one click begins. */
  readonly interruptWith: string;
  readonly chord: string | null;
  readonly send: (command: RecorderCommand) => void;
}

/** Puts what runs on hold: for the usual interruption with one click, for any other by the arrow beside. */
export function InterruptButton({ interruptWith, chord, send }: InterruptButtonProps) {
  const { t } = useTranslation();
  const { active, name } = useOperations();
  const usual = active.find(({ code }) => code === interruptWith);
  const interrupt = (operationId: OperationId): void => send({ kind: 'interrupt', operationId });
  const icon = <IconCornerDownRight size={16} aria-hidden />;
  if (!usual) {
    return (
      <OperationMenu label={t('recording.interruptBy')} onPick={interrupt}>
        {(toggle) => (
          <Button variant="default" leftSection={icon} onClick={toggle}>
            {t('recording.interrupt')}
          </Button>
        )}
      </OperationMenu>
    );
  }
  return (
    <Button.Group>
      <KeyTooltip label={t('recording.interruptWith', { name: name(usual.id) })} chord={chord}>
        <Button variant="default" leftSection={icon} onClick={() => interrupt(usual.id)}>
          {t('recording.interrupt')}
        </Button>
      </KeyTooltip>
      <OperationMenu label={t('recording.interruptBy')} onPick={interrupt}>
        {(toggle) => (
          <Button variant="default" px={6} aria-label={t('recording.interruptBy')} onClick={toggle}>
            <IconChevronDown size={16} aria-hidden />
          </Button>
        )}
      </OperationMenu>
    </Button.Group>
  );
}
