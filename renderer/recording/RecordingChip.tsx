import { Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { IconChevronDown, IconPlayerPause } from '../ui/icons.ts';
import { KindSwatch } from '../ui/KindBadge.tsx';
import { OperationMenu } from './OperationMenu.tsx';
import { useSwitchTo } from './recording-queries.ts';
import { RunningTime } from './RunningTime.tsx';
import { useOperations } from './use-operations.ts';
import { useRecorder } from './use-recorder.ts';

import classes from './RecordingChip.module.css';

interface RecordingChipProps {
  readonly personId: PersonId;
}

/** What runs and for how long, in the top bar of every screen; a click switches. */
export function RecordingChip({ personId }: RecordingChipProps) {
  const { t } = useTranslation();
  const view = useRecorder(personId);
  const { mutate: switchTo } = useSwitchTo(personId);
  const isIdle = view.running === null && view.held.length === 0;
  return (
    <OperationMenu
      label={t(view.running ? 'recording.switch' : 'recording.start')}
      onPick={(operationId) => switchTo(operationId)}
    >
      {(toggle) =>
        isIdle ? (
          <Button size="xs" variant="light" onClick={toggle}>
            {t('recording.startRecording')}
          </Button>
        ) : (
          <UnstyledButton className={classes['root']} onClick={toggle}>
            <ChipWords view={view} />
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        )
      }
    </OperationMenu>
  );
}

function ChipWords({ view: { running, held, personId } }: { readonly view: RecorderView }) {
  const { t } = useTranslation();
  const { find, name } = useOperations();
  const top = held.at(-1);
  if (!running) {
    return (
      <>
        <IconPlayerPause size={14} aria-hidden />
        <span className={classes['name']}>
          {top ? t('recording.pausedIn', { name: name(top.operationId) }) : ''}
        </span>
      </>
    );
  }
  return (
    <>
      <KindSwatch kind={find(running.operationId)?.kind ?? 'absence'} />
      <span className={classes['name']}>{name(running.operationId)}</span>
      <span className={classes['time']}>
        <RunningTime personId={personId} running={running} />
      </span>
    </>
  );
}
