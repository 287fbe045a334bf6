import { useTranslation } from 'react-i18next';

import type { CommandHotkeys } from '#shared/hotkeys/command.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { HeldStack } from './HeldStack.tsx';
import { OperationTiles } from './OperationTiles.tsx';
import { OutcomeChips } from './OutcomeChips.tsx';
import { RecorderButtons } from './RecorderButtons.tsx';
import { RecorderMessageText } from './RecorderMessageText.tsx';
import { RunningHead } from './RunningHead.tsx';
import { RunningNote } from './RunningNote.tsx';
import { useRecorderCommands } from './use-recorder-commands.ts';
import { useRecorder } from './use-recorder.ts';

import classes from './RecorderCard.module.css';

interface RecorderCardProps {
  readonly personId: PersonId;
  readonly hotkeys: CommandHotkeys;
  /** Code of the operation that an interruption begins. */
  readonly interruptWith: string;
  /** IANA zone in which times are shown. */
  readonly zone: string;
}

/** What runs, large, and everything that can be done with it. */
export function RecorderCard({ personId, hotkeys, interruptWith, zone }: RecorderCardProps) {
  const { t } = useTranslation();
  const view = useRecorder(personId);
  const { send, message } = useRecorderCommands(personId);
  const { running } = view;
  return (
    <section className={classes['root']} aria-label={t('recording.recorder')}>
      <RunningHead view={view} zone={zone} />
      <RecorderButtons view={view} hotkeys={hotkeys} interruptWith={interruptWith} send={send} />
      <output className={classes['message']}>
        {message ? <RecorderMessageText message={message} /> : null}
      </output>
      <HeldStack view={view} chord={hotkeys.resume} onResume={() => send({ kind: 'resume' })} />
      {running ? (
        <>
          <OutcomeChips
            outcome={running.outcome}
            onPick={(outcome) => send({ kind: 'outcome', outcome })}
          />
          <RunningNote view={view} running={running} send={send} />
        </>
      ) : (
        <OperationTiles onPick={(operationId) => send({ kind: 'switch', operationId })} />
      )}
    </section>
  );
}
