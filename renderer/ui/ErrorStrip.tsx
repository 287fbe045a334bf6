import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { errorDetails } from '../lib/error-details.ts';
import { useErrorText } from '../lib/error-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { IconAlertTriangle } from './icons.ts';

import classes from './ErrorStrip.module.css';

interface ErrorStripProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What failed, in one line: where a panel would push everything else aside. */
export function ErrorStrip({ error, onRetry }: ErrorStripProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <section className={classes['root']} role="alert" title={errorText(error)}>
      <IconAlertTriangle size={16} className={classes['icon']} aria-hidden />
      <span className={classes['words']}>{t('ui.error.title')}</span>
      <Button size="compact-xs" variant="default" onClick={onRetry}>
        {t('ui.error.retry')}
      </Button>
      <CopyButton size="compact-xs" text={() => errorDetails(error)} label={t('ui.error.copy')} />
    </section>
  );
}
