import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { questionChord } from '#shared/hotkeys/question-chord.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { SamplingQuestion } from '#shared/recording/sampled-moment.ts';

import { digitOf, recorderKeyOf } from '../../hotkeys/recorder-keys.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { useNowAs } from '../../lib/use-now.ts';
import { HotkeyText } from '../../ui/HotkeyText.tsx';
import { IconSearch } from '../../ui/icons.ts';
import { useOperations } from '../use-operations.ts';
import { shownOperations } from '../window/shown-operations.ts';
import { questionQuery, useAnswerQuestion } from './question-query.ts';
import { QuestionTiles } from './QuestionTiles.tsx';

import classes from './QuestionWindow.module.css';

/** Asks what the person does right now; one key or one click answers. */
export function QuestionWindow({ personId }: { readonly personId: PersonId }) {
  const { t } = useTranslation();
  const { data: question, dataUpdatedAt } = useQuery(questionQuery(personId));
  return (
    <main className={classes['root']} aria-label={t('sampling.question.label')}>
      {question ? (
        <Question key={question.id} question={question} askedAt={dataUpdatedAt} />
      ) : (
        <h1 className={classes['title']}>{t('sampling.question.none')}</h1>
      )}
    </main>
  );
}

interface QuestionProps {
  readonly question: SamplingQuestion;
  /** The clock of this page when the question came. */
  readonly askedAt: number;
}

function Question({ question, askedAt }: QuestionProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const operations = useOperations();
  const { mutate, error, isPending } = useAnswerQuestion();
  const [typed, setTyped] = useState('');
  const shown = shownOperations(operations.active, typed);
  const answer = (operationId: OperationId | null): void => {
    if (!isPending) mutate({ id: question.id, operationId });
  };
  useQuestionKeys((key) => {
    if (key === 'later') answer(null);
    const meant = operations.active.find(({ hotkey }) => digitOf(hotkey) === key);
    if (meant) answer(meant.id);
  });
  return (
    <>
      <h1 className={classes['title']}>{t('sampling.question.title')}</h1>
      <p className={classes['hint']}>
        <HotkeyText chord={questionChord('1')} /> … <HotkeyText chord="9" />{' '}
        {t('sampling.question.hint')}
      </p>
      <QuestionTiles operations={shown} nameOf={operations.name} onPick={answer} />
      {error ? (
        <p className={classes['error']} role="alert">
          {errorText(error)}
        </p>
      ) : null}
      <footer className={classes['foot']}>
        <span className={classes['search']}>
          <IconSearch size={14} aria-hidden />
          <input
            value={typed}
            aria-label={t('recording.search')}
            placeholder={t('recording.filter')}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              const [first] = shown;
              if (event.key === 'Enter' && typed.trim() !== '' && first) answer(first.id);
            }}
          />
        </span>
        <Left ms={question.until - question.now} since={askedAt} />
        <button type="button" className={classes['later']} onClick={() => answer(null)}>
          {t('sampling.question.later')}
        </button>
      </footer>
    </>
  );
}

/** How long the question still waits. */
function Left({ ms, since }: { readonly ms: number; readonly since: number }) {
  const { t } = useTranslation();
  const left = useNowAs((now) => Math.max(0, Math.ceil((ms - (now - since)) / 1000)));
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <span className={classes['left']} role="timer" aria-label={t('sampling.question.left')}>
      {clock}
    </span>
  );
}

/** Bare digits and Esc, while the window has the focus. */
function useQuestionKeys(onKey: (key: string) => void): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const key = recorderKeyOf(event);
    if (key?.kind === 'escape') onKey('later');
    if (key?.kind === 'digit' && !isTyping(event)) onKey(key.digit);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => heard(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
