import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { LOCALES, localeOf } from '#shared/lib/locale.ts';

import { useLocale } from '../lib/i18n.ts';
import { useChangeSettings } from './settings-queries.ts';
import { WelcomeCatalogue } from './WelcomeCatalogue.tsx';
import { WelcomeForm, type WelcomeAnswer } from './WelcomeForm.tsx';

import classes from './WelcomeScreen.module.css';

interface WelcomeScreenProps {
  readonly logo: ReactNode;
  /** The name that is there already, when somebody comes back to the welcome. */
  readonly name: string;
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: WelcomeAnswer) => void;
  readonly onOpenDemo: () => void;
}

/** The one screen of the first start: what for, whose day, and what is ready. */
export function WelcomeScreen({ logo, ...form }: WelcomeScreenProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mutate: change } = useChangeSettings();
  return (
    <div className={classes['root']}>
      <header className={classes['header']}>
        {logo}
        <span className={classes['product']}>{t('app.name')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('settings.language')}
          data={LOCALES.map((value) => ({ value, label: value === 'ru' ? 'Русский' : 'English' }))}
          value={locale}
          onChange={(value) => change({ language: localeOf(value) })}
        />
      </header>
      <main className={classes['columns']}>
        <div className={classes['form']}>
          <h1 className={classes['title']}>{t('welcome.title')}</h1>
          <p className={classes['lead']}>{t('welcome.lead')}</p>
          <WelcomeForm {...form} />
        </div>
        <WelcomeCatalogue />
      </main>
    </div>
  );
}
