import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { errorDetails } from '../lib/error-details.ts';
import { useErrorText } from '../lib/error-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { IconAlertTriangle, IconRefresh } from './icons.ts';

import classes from './ErrorPanel.module.css';

interface ErrorPanelProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What failed, in its place: the rest of the screen lives on. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <section className={classes['root']} role="alert">
      <IconAlertTriangle size={20} className={classes['icon']} aria-hidden />
      <div className={classes['words']}>
        <Text fw={600}>{t('ui.error.title')}</Text>
        <Text c="dimmed">{errorText(error)}</Text>
        <div className={classes['actions']}>
          {onRetry ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRefresh size={14} aria-hidden />}
              onClick={onRetry}
            >
              {t('ui.error.retry')}
            </Button>
          ) : null}
          <CopyButton text={() => errorDetails(error)} label={t('ui.error.copy')} />
        </div>
      </div>
    </section>
  );
}
