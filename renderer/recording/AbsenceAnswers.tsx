import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';
import type { AwayAnswerInput } from '#shared/recording/away-answer-input.ts';
import type { Away } from '#shared/recording/away.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { IconChevronDown } from '../ui/icons.ts';
import { interruptedBy, readyAnswers } from './away-answers.ts';
import { KeyTooltip } from './KeyTooltip.tsx';
import { OperationMenu } from './OperationMenu.tsx';
import { useOperations } from './use-operations.ts';

import classes from './AwayQuestion.module.css';

/** What both kinds of answers are given. */
export interface AnswersProps {
  readonly view: RecorderView;
  readonly away: Away;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: AwayAnswerInput) => void;
}

/** What the time was: one click each, any other operation with two. */
export function AbsenceAnswers({ view, away, isBusy, onAnswer }: AnswersProps) {
  const { t } = useTranslation();
  const { active, name } = useOperations();
  const before = interruptedBy(view, away);
  const rest = { awayId: away.id, operationId: null, endedAt: null };
  return (
    <div className={classes['answers']}>
      {away.observationId ? (
        <Button
          size="xs"
          disabled={isBusy}
          onClick={() => onAnswer({ ...rest, answer: 'continued' })}
        >
          {before
            ? t('recording.question.stillAt', { name: name(before) })
            : t('answers.continued')}
        </Button>
      ) : null}
      {readyAnswers(active).map(({ answer, operation }) => (
        <KeyTooltip
          key={answer}
          label={t('recording.question.countsAs', { name: operation ? name(operation.id) : '' })}
        >
          <Button
            size="xs"
            variant="default"
            disabled={isBusy}
            onClick={() => onAnswer({ ...rest, answer, operationId: operation?.id ?? null })}
          >
            {t(`answers.${answer}`)}
          </Button>
        </KeyTooltip>
      ))}
      <KeyTooltip label={t('recording.question.notWorkHint')}>
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          onClick={() => onAnswer({ ...rest, answer: 'not-work' })}
        >
          {t('answers.not-work')}
        </Button>
      </KeyTooltip>
      <OtherAnswer
        isBusy={isBusy}
        onPick={(operationId) => onAnswer({ ...rest, answer: 'operation', operationId })}
      />
    </div>
  );
}

interface OtherAnswerProps {
  readonly isBusy: boolean;
  readonly onPick: (id: OperationId) => void;
}

function OtherAnswer({ isBusy, onPick }: OtherAnswerProps) {
  const { t } = useTranslation();
  return (
    <OperationMenu label={t('answers.operation')} onPick={onPick}>
      {(toggle) => (
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={toggle}
        >
          {t('answers.operation')}
        </Button>
      )}
    </OperationMenu>
  );
}
