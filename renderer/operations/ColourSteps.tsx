import { Input, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Kind } from '#shared/operations/kind.ts';

import { fillOf } from '../lib/kind-colour.ts';

import classes from './ColourSteps.module.css';

interface ColourStepsProps {
  readonly kind: Kind;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

const STEPS = [0, 1, 2, 3, 4];

/** Lighter and darker steps of the kind's colour, to tell operations of one kind apart. */
export function ColourSteps({ kind, step, onStep }: ColourStepsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={classes['root']}>
      <Input.Label component="legend" className={classes['legend'] ?? ''}>
        {t('operations.colour')}
      </Input.Label>
      {STEPS.map((each) => (
        <label key={each} className={classes['step']} style={{ background: fillOf(kind, each) }}>
          <input
            type="radio"
            className={classes['input']}
            name={id}
            checked={each === step}
            onChange={() => onStep(each)}
          />
          <VisuallyHidden>{t('operations.colourStep', { step: each + 1 })}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  );
}
