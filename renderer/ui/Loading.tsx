import { Button, Progress, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';
import { useDelay } from '../lib/use-delay.ts';

import classes from './Loading.module.css';

interface LoadingProps {
  /** How many lines to hint at: as many as will come, so that nothing jumps. */
  readonly rows?: number;
  /** For work that can be counted: shown with numbers when it takes longer than half a second. */
  readonly progress?: { readonly done: number; readonly total: number };
  readonly onCancel?: () => void;
}

/** A quiet stand-in for what is on its way; nothing at all for the first 150 ms. */
export function Loading({ rows = 5, progress, onCancel }: LoadingProps) {
  const { t } = useTranslation();
  const isSlow = useDelay(150);
  const isLong = useDelay(500);
  return (
    <div className={classes['root']} aria-busy="true">
      <VisuallyHidden>
        <output>{isSlow ? t('ui.loading.label') : ''}</output>
      </VisuallyHidden>
      {isSlow ? <Lines rows={rows} /> : null}
      {isLong && progress ? <Done {...progress} {...(onCancel ? { onCancel } : {})} /> : null}
    </div>
  );
}

function Lines({ rows }: { readonly rows: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <div key={row} className={classes['row']}>
      <span className={classes['line']} style={{ width: `${34 - ((row * 7) % 16)}%` }} />
      <span className={classes['line']} style={{ width: `${12 + ((row * 5) % 9)}%` }} />
    </div>
  ));
}

interface DoneProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel?: () => void;
}

function Done({ done, total, onCancel }: DoneProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = t('ui.loading.progress', {
    done: formatNumber(locale, done),
    total: formatNumber(locale, total),
  });
  return (
    <div className={classes['progress']}>
      <Progress value={(100 * done) / Math.max(1, total)} aria-label={words} flex={1} size="sm" />
      <Text size="sm" c="dimmed">
        {words}
      </Text>
      {onCancel ? (
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
