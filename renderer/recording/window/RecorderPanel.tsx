import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../../lib/api.ts';
import { tell } from '../../lib/failures.ts';
import { IconArrowBackUp, IconLogout2, IconSearch, IconWindow } from '../../ui/icons.ts';
import { undoWords } from '../action-words.ts';
import { OutcomeChips } from '../OutcomeChips.tsx';
import { RunningNote } from '../RunningNote.tsx';
import type { RecorderParts } from './recorder-parts.ts';
import { RecorderQuestion } from './RecorderQuestion.tsx';
import { shownOperations } from './shown-operations.ts';
import { useWindowKeys } from './use-window-keys.ts';
import { WindowButton } from './WindowButton.tsx';
import { WindowOperations } from './WindowOperations.tsx';

import classes from './RecorderWindow.module.css';

/** From so many operations on, a field narrows them. */
const SEARCHED_FROM = 10;

/** The lower part of the recorder window: all operations, outcome, note, and what else the keys do. */
export function RecorderPanel({ view, operations, settings, send }: RecorderParts) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const shown = shownOperations(operations.active, typed);
  const begin = (operation: (typeof shown)[number], isInterrupting = false): void => {
    setTyped('');
    const { id: operationId } = operation;
    send({ kind: isInterrupting ? 'interrupt' : 'switch', operationId });
  };
  const search = useWindowKeys({ shown, typed, onType: setTyped, onBegin: begin });
  const { running } = view;
  const [question] = view.questions;
  return (
    <div className={classes['panel']}>
      {question ? <RecorderQuestion view={view} away={question} /> : null}
      <WindowOperations
        operations={shown}
        nameOf={operations.name}
        runningId={running?.operationId}
        onBegin={begin}
      />
      {question ? null : (
        <>
          <div className={classes['fields']}>
            {operations.active.length > SEARCHED_FROM ? (
              <span className={classes['search']}>
                <IconSearch size={14} aria-hidden />
                <input
                  ref={search}
                  value={typed}
                  aria-label={t('recording.search')}
                  placeholder={t('recording.filter')}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
              </span>
            ) : null}
            {running ? <RunningNote view={view} running={running} send={send} /> : null}
          </div>
          {running ? (
            <div className={classes['outcomes']}>
              <OutcomeChips
                outcome={running.outcome}
                onPick={(outcome) => send({ kind: 'outcome', outcome })}
              />
            </div>
          ) : null}
        </>
      )}
      <Foot view={view} hotkeys={settings.hotkeys} send={send} />
    </div>
  );
}

interface FootProps extends Pick<RecorderParts, 'view' | 'send'> {
  readonly hotkeys: RecorderParts['settings']['hotkeys'];
}

function Foot({ view: { undoable, isDayOpen }, hotkeys, send }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className={classes['foot']}>
      <FootButton
        label={undoWords(t, undoable)}
        words={t('recording.undo')}
        chord={hotkeys.undo}
        isOff={undoable === null}
        icon={<IconArrowBackUp size={15} aria-hidden />}
        onClick={() => send({ kind: 'undo' })}
      />
      <FootButton
        label={t('recording.endDay')}
        chord={hotkeys['end-day']}
        isOff={!isDayOpen}
        icon={<IconLogout2 size={15} aria-hidden />}
        onClick={() => send({ kind: 'end-day' })}
      />
      <FootButton
        label={t('recording.openMain')}
        words={t('recording.open')}
        icon={<IconWindow size={15} aria-hidden />}
        onClick={() => tell(api.recording.showMain())}
      />
    </footer>
  );
}

interface FootButtonProps {
  readonly label: string;
  /** Shorter than the label, where there is little room. */
  readonly words?: string;
  readonly chord?: string | null;
  readonly isOff?: boolean;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function FootButton({ words, icon, ...button }: FootButtonProps) {
  return (
    <WindowButton {...button}>
      {icon}
      <span>{words ?? button.label}</span>
    </WindowButton>
  );
}
