import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Away } from '#shared/recording/away.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconHelpCircle, IconX } from '../ui/icons.ts';
import { AbsenceAnswers } from './AbsenceAnswers.tsx';
import { awayWords } from './away-words.ts';
import { ForgottenDayAnswers } from './ForgottenDayAnswers.tsx';
import { problemText } from './problem-text.ts';
import { useAnswerAway } from './recording-queries.ts';
import { useRecorder } from './use-recorder.ts';

import classes from './AwayQuestion.module.css';

interface AwayQuestionProps {
  readonly personId: PersonId;
}

/** The one question after an absence, or in the morning about a forgotten timer; nothing when there is none. */
export function AwayQuestion({ personId }: AwayQuestionProps) {
  const view = useRecorder(personId);
  const [postponed, setPostponed] = useState<readonly string[]>([]);
  const waiting = view.questions.filter(({ id }) => !postponed.includes(id));
  const [away] = waiting;
  if (!away) return null;
  return (
    <Question
      key={away.id}
      view={view}
      away={away}
      count={waiting.length}
      onLater={() => setPostponed([...postponed, ...waiting.map(({ id }) => id)])}
    />
  );
}

interface QuestionProps {
  readonly view: RecorderView;
  readonly away: Away;
  readonly count: number;
  readonly onLater: () => void;
}

function Question({ view, away, count, onLater }: QuestionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mutate, error, isPending } = useAnswerAway({ isShownInPlace: true });
  const Answers = away.endedDay ? ForgottenDayAnswers : AbsenceAnswers;
  return (
    <section className={classes['root']} aria-label={t('recording.question.label')}>
      <IconHelpCircle size={20} className={classes['icon']} aria-hidden />
      <div className={classes['content']}>
        <output className={classes['words']}>
          {awayWords(t, locale, away, view.day)}
          {count > 1 ? (
            <span className={classes['count']}>
              {t('recording.question.more', { count: count - 1 })}
            </span>
          ) : null}
        </output>
        <Answers view={view} away={away} isBusy={isPending} onAnswer={(answer) => mutate(answer)} />
        {error ? (
          <p className={classes['error']} role="alert">
            {problemText(error, { t, locale, zone: away.zone })}
          </p>
        ) : null}
      </div>
      <button
        type="button"
        className={classes['later']}
        aria-label={t('recording.question.later')}
        title={t('recording.question.later')}
        onClick={onLater}
      >
        <IconX size={16} aria-hidden />
      </button>
    </section>
  );
}
