import { useTranslation } from 'react-i18next';

import type { Operation, OperationId } from '#shared/operations/operation.ts';

import { digitOf } from '../../hotkeys/recorder-keys.ts';
import { KindSwatch } from '../../ui/KindBadge.tsx';

import classes from './QuestionWindow.module.css';

interface QuestionTilesProps {
  readonly operations: readonly Operation[];
  readonly nameOf: (id: OperationId) => string;
  readonly onPick: (id: OperationId) => void;
}

/** The answers: those with a digit first, then the others. */
export function QuestionTiles({ operations, nameOf, onPick }: QuestionTilesProps) {
  const { t } = useTranslation();
  if (operations.length === 0) return <p className={classes['none']}>{t('recording.noMatch')}</p>;
  return (
    <fieldset className={classes['tiles']} aria-label={t('sampling.question.title')}>
      {operations.map((operation) => (
        <button
          key={operation.id}
          type="button"
          className={classes['tile']}
          title={nameOf(operation.id)}
          onClick={() => onPick(operation.id)}
        >
          <KindSwatch kind={operation.kind} colourStep={operation.colourStep} />
          <span className={classes['name']}>{nameOf(operation.id)}</span>
          <kbd className={classes['digit']}>{digitOf(operation.hotkey)}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
