import { useTranslation } from 'react-i18next';

import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { KindSwatch } from '../ui/KindBadge.tsx';
import { useOperations } from './use-operations.ts';

import classes from './HeldStack.module.css';

interface HeldStackProps {
  readonly view: RecorderView;
}

/** What waits to be resumed, the next one first. */
export function HeldStack({ view }: HeldStackProps) {
  const { t } = useTranslation();
  const { find, name } = useOperations();
  if (view.held.length === 0) return null;
  return (
    <ol className={classes['root']} aria-label={t('recording.held')}>
      {view.held.toReversed().map(({ observationId, operationId, heldAs }) => (
        <li key={observationId} className={classes['line']}>
          <KindSwatch kind={find(operationId)?.kind ?? 'absence'} />
          <span className={classes['name']}>{name(operationId)}</span>
          <span className={classes['why']}>{t(`recording.heldAs.${heldAs}`)}</span>
        </li>
      ))}
    </ol>
  );
}
