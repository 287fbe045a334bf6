import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Running } from './Running.tsx';
import type { Words } from './source-words.ts';
import { PREVIEW_RUNS, REPORT_RUNS, type ScenarioRunState } from './use-scenario-run.ts';

import classes from './RunLine.module.css';

interface RunLineProps {
  readonly run: ScenarioRunState;
  /** By how many percent expected numbers differ from the runs; null: it is not known. */
  readonly difference: number | null;
}

/** How far the runs are, a way to call them off, and a way to more of them. It keeps its height: nothing jumps. */
export function RunLine({ run, difference }: RunLineProps) {
  if (run.error) return <ErrorPanel error={run.error} onRetry={() => run.refine(PREVIEW_RUNS)} />;
  return (
    <Group gap="sm" className={classes['line'] ?? ''}>
      {run.state === 'running' ? (
        <Running purpose="scenario" onCancel={run.cancel} />
      ) : (
        <Rest run={run} difference={difference} />
      )}
    </Group>
  );
}

function Rest({ run, difference }: RunLineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (run.state === 'waiting') return null;
  if (run.state === 'cancelled') {
    return (
      <>
        <Text size="sm" c="dimmed">
          {run.outcomes
            ? t('simulation.run.ran', { n: formatNumber(locale, run.replications) })
            : t('simulation.run.cancelled')}
        </Text>
        <Button variant="default" size="compact-xs" onClick={() => run.refine(PREVIEW_RUNS)}>
          {t('simulation.run.again')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('simulation.run.ran', { n: formatNumber(locale, run.replications) })}
        {difference === null ? null : ` · ${apartWords({ t, locale }, difference)}`}
      </Text>
      {run.replications < REPORT_RUNS ? (
        <Button variant="default" size="compact-xs" onClick={() => run.refine(REPORT_RUNS)}>
          {t('simulation.run.refine', { n: formatNumber(locale, REPORT_RUNS) })}
        </Button>
      ) : null}
    </>
  );
}

/** How far both engines are apart: what is said at once is not what is reported. */
function apartWords({ t, locale }: Words, difference: number): string {
  const sign = difference > 0 ? '+' : '−';
  return t('simulation.run.apart', {
    difference: `${sign}${formatNumber(locale, Math.abs(difference), 1)}`,
  });
}
