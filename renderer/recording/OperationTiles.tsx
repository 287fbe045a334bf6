import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';

import { digitOf } from '../hotkeys/recorder-keys.ts';
import { KindSwatch } from '../ui/KindBadge.tsx';
import { useOperations } from './use-operations.ts';

import classes from './OperationTiles.module.css';

interface OperationTilesProps {
  readonly onPick: (id: OperationId) => void;
}

/** The operations that have a digit, one click each: how a day begins. */
export function OperationTiles({ onPick }: OperationTilesProps) {
  const { t } = useTranslation();
  const { active, name } = useOperations();
  const tiles = active.filter(({ hotkey }) => digitOf(hotkey) !== null);
  return (
    <fieldset className={classes['root']} aria-label={t('recording.startWith')}>
      {tiles.map(({ id, kind, colourStep, hotkey }) => (
        <UnstyledButton key={id} className={classes['tile']} onClick={() => onPick(id)}>
          <KindSwatch kind={kind} colourStep={colourStep} />
          <span className={classes['name']}>{name(id)}</span>
          <kbd className={classes['digit']}>{digitOf(hotkey)}</kbd>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
