import { ActionIcon, Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

import type { CommandHotkeys } from '#shared/hotkeys/command.ts';
import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import {
  IconArrowBackUp,
  IconChevronDown,
  IconLogout2,
  IconPlayerPause,
  IconPlus,
} from '../ui/icons.ts';
import { undoWords } from './action-words.ts';
import { InterruptButton } from './InterruptButton.tsx';
import { KeyTooltip } from './KeyTooltip.tsx';
import { OperationMenu } from './OperationMenu.tsx';

import classes from './RecorderCard.module.css';

interface RecorderButtonsProps {
  readonly view: RecorderView;
  readonly hotkeys: CommandHotkeys;
  readonly interruptWith: string;
  readonly send: (command: RecorderCommand) => void;
}

/** Everything that the keys do, as buttons. */
export function RecorderButtons({ view, hotkeys, interruptWith, send }: RecorderButtonsProps) {
  const { t } = useTranslation();
  const { running, isDayOpen, undoable } = view;
  return (
    <div className={classes['buttons']}>
      <SwitchButton isRunning={running !== null} send={send} />
      {running ? <InterruptButton {...{ interruptWith, send }} chord={hotkeys.interrupt} /> : null}
      <span className={classes['icons']}>
        <IconCommand
          label={t('recording.addUnit')}
          chord={hotkeys.unit}
          icon={IconPlus}
          isOff={!running}
          onClick={() => send({ kind: 'unit', count: 1 })}
        />
        <IconCommand
          label={t('recording.pause')}
          chord={hotkeys.pause}
          icon={IconPlayerPause}
          isOff={!running}
          onClick={() => send({ kind: 'pause' })}
        />
        <IconCommand
          label={undoWords(t, undoable)}
          chord={hotkeys.undo}
          icon={IconArrowBackUp}
          isOff={undoable === null}
          onClick={() => send({ kind: 'undo' })}
        />
        <IconCommand
          label={t('recording.endDay')}
          chord={hotkeys['end-day']}
          icon={IconLogout2}
          isOff={!isDayOpen}
          onClick={() => send({ kind: 'end-day' })}
        />
      </span>
    </div>
  );
}

interface SwitchButtonProps {
  readonly isRunning: boolean;
  readonly send: (command: RecorderCommand) => void;
}

function SwitchButton({ isRunning, send }: SwitchButtonProps) {
  const { t } = useTranslation();
  const label = t(isRunning ? 'recording.switch' : 'recording.start');
  return (
    <OperationMenu label={label} onPick={(operationId) => send({ kind: 'switch', operationId })}>
      {(toggle) => (
        <Button rightSection={<IconChevronDown size={16} aria-hidden />} onClick={toggle}>
          {label}
        </Button>
      )}
    </OperationMenu>
  );
}

interface IconCommandProps {
  readonly label: string;
  readonly chord: string | null;
  readonly icon: ComponentType<{ readonly size: number }>;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function IconCommand({ label, chord, icon: Icon, isOff, onClick }: IconCommandProps) {
  return (
    <KeyTooltip label={label} chord={chord}>
      <ActionIcon
        className={classes['tool']}
        size={32}
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={isOff}
        onClick={onClick}
      >
        <Icon size={18} />
      </ActionIcon>
    </KeyTooltip>
  );
}
