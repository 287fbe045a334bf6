import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { IconCornerUpLeft } from '../ui/icons.ts';
import { KindSwatch } from '../ui/KindBadge.tsx';
import { KeyTooltip } from './KeyTooltip.tsx';
import { useOperations } from './use-operations.ts';

import classes from './HeldStack.module.css';

interface HeldStackProps {
  readonly view: RecorderView;
  readonly chord: string | null;
  readonly onResume: () => void;
}

/** What waits to be resumed, the next one first. */
export function HeldStack({ view, chord, onResume }: HeldStackProps) {
  const { t } = useTranslation();
  const { find, name } = useOperations();
  if (view.held.length === 0) return null;
  return (
    <ol className={classes['root']} aria-label={t('recording.held')}>
      {view.held.toReversed().map(({ observationId, operationId, heldAs }, index) => (
        <li key={observationId} className={classes['line']}>
          <KindSwatch kind={find(operationId)?.kind ?? 'absence'} />
          <span className={classes['name']}>{name(operationId)}</span>
          <span className={classes['why']}>{t(`recording.heldAs.${heldAs}`)}</span>
          {index === 0 ? (
            <KeyTooltip
              label={t('recording.resumeNamed', { name: name(operationId) })}
              chord={chord}
            >
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconCornerUpLeft size={14} aria-hidden />}
                onClick={onResume}
              >
                {t('recording.resume')}
              </Button>
            </KeyTooltip>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
