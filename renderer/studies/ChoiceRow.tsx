import { type ReactNode, useId } from 'react';

import classes from './ChoiceRow.module.css';

interface ChoiceRowProps {
  readonly name: string;
  /** What it means and what it changes. */
  readonly meaning: string;
  /** The control; it is labelled by the name. */
  readonly children: (label: {
    readonly id: string;
    readonly 'aria-labelledby': string;
  }) => ReactNode;
}

/** A choice of method: its name and meaning at the left, what is chosen at the right. */
export function ChoiceRow({ name, meaning, children }: ChoiceRowProps) {
  const id = useId();
  return (
    <fieldset
      className={classes['root']}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-meaning`}
    >
      <div className={classes['words']}>
        <label id={`${id}-name`} htmlFor={id} className={classes['name']}>
          {name}
        </label>
        <div id={`${id}-meaning`} className={classes['meaning']}>
          {meaning}
        </div>
      </div>
      <div className={classes['control']}>{children({ id, 'aria-labelledby': `${id}-name` })}</div>
    </fieldset>
  );
}
