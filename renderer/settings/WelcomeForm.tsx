import { Button, Radio, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Purpose, purposeSchema } from '#shared/settings/screens.ts';

import classes from './WelcomeScreen.module.css';

/** What the person said at the first start. */
export interface WelcomeAnswer {
  readonly purpose: Purpose;
  readonly name: string;
}

interface WelcomeFormProps {
  readonly name: string;
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: WelcomeAnswer) => void;
  readonly onOpenDemo: () => void;
}

/** Two questions and a button: arrows choose, Enter begins. */
export function WelcomeForm({ name, error, isBusy, onAnswer, onOpenDemo }: WelcomeFormProps) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>('time');
  const [typed, setTyped] = useState(name);
  const answers = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => answers.current?.querySelector<HTMLElement>('[data-checked]')?.focus(), []);
  const onAnswerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    field.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAnswer({ purpose, name: typed.trim() || t('welcome.me') });
  };
  return (
    <form onSubmit={submit}>
      <Radio.Group
        label={t('welcome.question')}
        value={purpose}
        onChange={(value) => setPurpose(purposeSchema.parse(value))}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter on an answer goes on to the name */}
        <div ref={answers} className={classes['answers']} onKeyDown={onAnswerKey}>
          {purposeSchema.options.map((value) => (
            <Radio.Card key={value} value={value} className={classes['answer'] ?? ''}>
              <Radio.Indicator />
              <span>
                <span className={classes['answerTitle']}>{t(`welcome.purposes.${value}`)}</span>
                <span className={classes['answerMeaning']}>{t(`welcome.meanings.${value}`)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <TextInput
        ref={field}
        className={classes['name'] ?? ''}
        label={t(purpose === 'time' ? 'welcome.name' : 'welcome.nameOfFirst')}
        placeholder={t('welcome.me')}
        maxLength={80}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes['actions']}>
        <Button type="submit" size="md" loading={isBusy}>
          {t('welcome.begin')}
        </Button>
        <Button variant="subtle" size="md" onClick={onOpenDemo}>
          {t('welcome.demo')}
        </Button>
      </div>
      <p className={classes['small']}>{t('welcome.privacy')}</p>
    </form>
  );
}
