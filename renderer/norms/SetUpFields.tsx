import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { SetUp } from '#shared/norms/norm-plan.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';

import { AmountField } from '../studies/AmountField.tsx';

import classes from './Norms.module.css';

interface SetUpFieldsProps {
  readonly name: string;
  readonly line: NormLine;
  readonly setUp: SetUp | undefined;
  /** Null: by the percent of the plan again. */
  readonly onSetUp: (setUp: SetUp | null) => void;
}

const MINUTE = 60_000;
/** A first guess where the plan adds nothing for set-up yet. */
const FIRST_MINUTES = 10;

/** A set-up of this operation alone: how long it is, and how many units it serves. */
export function SetUpFields({ name, line, setUp, onSetUp }: SetUpFieldsProps) {
  const { t } = useTranslation();
  const { setUpMs, setUpUnits } = line.piece;
  const first: SetUp = {
    minutes: setUpMs ? Math.round((setUpMs / MINUTE) * 10) / 10 : FIRST_MINUTES,
    units: Math.max(1, Math.round(setUpUnits ?? 1)),
  };
  return (
    <div className={classes['arrivals']}>
      <Checkbox
        label={t('piece.own.isOwn')}
        description={t('piece.own.meaning')}
        checked={setUp !== undefined}
        onChange={(event) => onSetUp(event.currentTarget.checked ? first : null)}
      />
      {setUp ? (
        <div className={classes['fields']}>
          <span>{t('piece.own.minutes')}</span>
          <AmountField
            label={t('piece.own.minutesOf', { name })}
            amount={setUp.minutes}
            suffix={` ${t('format.minute')}`}
            max={10_000}
            onAmount={(minutes) => onSetUp({ ...setUp, minutes })}
          />
          <span>{t('piece.own.units')}</span>
          <AmountField
            label={t('piece.own.unitsOf', { name })}
            amount={setUp.units}
            suffix=""
            min={0.1}
            max={100_000}
            onAmount={(units) => onSetUp({ ...setUp, units })}
          />
        </div>
      ) : null}
    </div>
  );
}
