import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { Away, AwayAnswer } from '#shared/recording/away.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { api } from '../../lib/api.ts';
import { tell } from '../../lib/failures.ts';
import { useLocale } from '../../lib/i18n.ts';
import { interruptedBy, readyAnswers } from '../away-answers.ts';
import { awayWords } from '../away-words.ts';
import { useAnswerAway } from '../recording-queries.ts';
import { useOperations } from '../use-operations.ts';
import { WindowButton } from './WindowButton.tsx';

import classes from './RecorderWindow.module.css';

interface RecorderQuestionProps {
  readonly view: RecorderView;
  readonly away: Away;
}

/** The one question after an absence, with answers of one click. Whatever needs a field is asked in the main window. */
export function RecorderQuestion({ view, away }: RecorderQuestionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { active, name } = useOperations();
  const { mutate } = useAnswerAway();
  const answer = (word: AwayAnswer, operationId: OperationId | null = null): void =>
    mutate({ awayId: away.id, answer: word, operationId, endedAt: null });
  const before = interruptedBy(view, away);
  return (
    <section className={classes['question']} aria-label={t('recording.question.label')}>
      <p>{awayWords(t, locale, away, view.day)}</p>
      {away.endedDay ? (
        <div className={classes['answers']}>
          <Answer
            words={t('recording.question.confirmEnd', {
              time: formatTime(locale, away.start, away.zone),
            })}
            onClick={() => answer('not-work')}
          />
          <Answer
            words={t('recording.question.inMain')}
            onClick={() => tell(api.recording.showMain())}
          />
        </div>
      ) : (
        <div className={classes['answers']}>
          {away.observationId ? (
            <Answer
              words={before ? name(before) : t('answers.continued')}
              onClick={() => answer('continued')}
            />
          ) : null}
          {readyAnswers(active).map(({ answer: word, operation }) => (
            <Answer
              key={word}
              words={t(`answers.${word}`)}
              onClick={() => answer(word, operation?.id ?? null)}
            />
          ))}
          <Answer words={t('answers.not-work')} onClick={() => answer('not-work')} />
        </div>
      )}
    </section>
  );
}

function Answer({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <WindowButton label={words} onClick={onClick}>
      {words}
    </WindowButton>
  );
}
