import { Button, Group, Progress, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatShare } from '#shared/lib/format.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { QuestionKind, ScenarioQuestion } from '#shared/simulation/scenario-question.ts';

import { useLocale } from '../lib/i18n.ts';
import { useAppEvent } from '../lib/use-app-event.ts';
import { Section } from '../statistics/Section.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { type AskedOnce, type FoundOf, foundOf, type Questions } from './questions.ts';

import classes from './Question.module.css';

interface QuestionSectionProps<Kind extends QuestionKind> {
  readonly title: string;
  /** What is found out, and how. */
  readonly note: string;
  readonly questions: Questions;
  readonly kind: Kind;
  /** What is asked; null: nothing can be asked, `why` says why. */
  readonly question: Extract<ScenarioQuestion, { kind: Kind }> | null;
  readonly why?: string | undefined;
  /** Fields that say what is asked. */
  readonly fields?: ReactNode;
  /** What was found out, of the scenario of which it was asked. */
  readonly children: (found: FoundOf<Kind>, scenario: Scenario) => ReactNode;
}

/** A question of the scenario: asked by a button, answered after a while, and called off at any time. */
export function QuestionSection<Kind extends QuestionKind>(props: QuestionSectionProps<Kind>) {
  const { title, note, questions, kind, question, why, fields, children } = props;
  const { t } = useTranslation();
  const own = questions.of(kind);
  const found = foundOf(own, kind);
  const isRunning = own?.state === 'running';
  return (
    <Section title={title} note={note}>
      <div className={classes['fields']}>
        {fields}
        {isRunning ? (
          <Answering asked={own} onCancel={() => questions.cancel(kind)} />
        ) : (
          <Button
            size="xs"
            variant={found ? 'default' : 'filled'}
            disabled={question === null || questions.isBusy}
            aria-label={`${t('simulation.question.ask')}: ${title}`}
            onClick={() => (question ? questions.ask(question) : undefined)}
          >
            {t('simulation.question.ask')}
          </Button>
        )}
      </div>
      {question === null && why ? <Text size="sm">{why}</Text> : null}
      <div aria-live="polite">
        <Standing own={own} step={questions.now.step} />
        {found && own ? children(found, own.scenario) : null}
      </div>
    </Section>
  );
}

/** What is to be known of an answer beside itself. */
function Standing({ own, step }: { readonly own: AskedOnce | null; readonly step: number }) {
  const { t } = useTranslation();
  if (own?.error) return <ErrorPanel error={own.error} />;
  const words =
    own?.state === 'cancelled'
      ? t('simulation.question.cancelled')
      : own?.state === 'done' && own.step !== step
        ? t('simulation.question.before')
        : null;
  return words ? (
    <Text size="sm" c="dimmed">
      {words}
    </Text>
  ) : null;
}

interface AnsweringProps {
  readonly asked: AskedOnce;
  readonly onCancel: () => void;
}

function Answering({ asked: { runId }, onCancel }: AnsweringProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [share, setShare] = useState(0);
  useAppEvent('simulation.answering', (told) => {
    if (told.runId === runId) setShare(told.share);
  });
  const words = t('simulation.question.done', { share: formatShare(locale, share) });
  return (
    <Group gap="sm">
      <Progress w={120} value={share * 100} aria-label={words} />
      <Text size="sm">{words}</Text>
      <Button variant="default" size="compact-xs" onClick={onCancel}>
        {t('simulation.run.cancel')}
      </Button>
    </Group>
  );
}
