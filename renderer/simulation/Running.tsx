import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { RunPurpose } from '#shared/simulation/scenario-run.ts';

import { useLocale } from '../lib/i18n.ts';
import { useAppEvent } from '../lib/use-app-event.ts';
import { isOwnRun } from './simulation-queries.ts';

interface RunningProps {
  readonly purpose: RunPurpose;
  readonly onCancel: () => void;
}

/** How far the runs are, and a way to call them off. */
export function Running({ purpose, onCancel }: RunningProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [{ done, total }, setTold] = useState({ done: 0, total: 1 });
  useAppEvent('simulation.progress', (told) => {
    if (isOwnRun(purpose, told.runId)) setTold(told);
  });
  const words = t('simulation.run.running', {
    done: formatNumber(locale, done),
    total: formatNumber(locale, total),
  });
  return (
    <Group gap="sm">
      <Progress w={120} value={(done / total) * 100} aria-label={words} />
      <Text size="sm">{words}</Text>
      <Button variant="default" size="compact-xs" onClick={onCancel}>
        {t('simulation.run.cancel')}
      </Button>
    </Group>
  );
}
