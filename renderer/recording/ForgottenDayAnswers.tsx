import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';
import type { AnswersProps } from './AbsenceAnswers.tsx';
import { interruptedBy } from './away-answers.ts';
import { readTime } from './read-time.ts';
import { useOperations } from './use-operations.ts';

import classes from './AwayQuestion.module.css';

/** When the day really ended: as it was found, or later, with the same work going on until then. */
export function ForgottenDayAnswers({ view, away, isBusy, onAnswer }: AnswersProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { name } = useOperations();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const time = formatTime(locale, away.start, away.zone);
  const before = interruptedBy(view, away);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const endedAt = readTime(typed, { zone: away.zone, from: away.start });
    setWrong(endedAt === undefined);
    if (endedAt === undefined) return;
    onAnswer({ awayId: away.id, answer: 'continued', operationId: null, endedAt });
  };
  return (
    <form className={classes['answers']} onSubmit={submit}>
      <Button
        size="xs"
        disabled={isBusy}
        onClick={() =>
          onAnswer({ awayId: away.id, answer: 'not-work', operationId: null, endedAt: null })
        }
      >
        {t('recording.question.confirmEnd', { time })}
      </Button>
      <span className={classes['or']}>
        {before
          ? t('recording.question.orLaterNamed', { name: name(before) })
          : t('recording.question.orLater')}
      </span>
      <TextInput
        size="xs"
        w={84}
        aria-label={t('recording.question.endedAt')}
        placeholder={t('recording.question.timePlaceholder')}
        value={typed}
        error={isWrong}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" type="submit" disabled={isBusy || typed.trim() === ''}>
        {t('recording.question.setEnd')}
      </Button>
    </form>
  );
}
