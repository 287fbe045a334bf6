import { type ReactNode, useId } from 'react';

import classes from './SettingsSection.module.css';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** Settings that belong together. */
export function SettingsSection({ id, title, description, children }: SettingsSectionProps) {
  return (
    <section id={id} className={classes['section']} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`} className={classes['title']}>
        {title}
      </h2>
      {description ? <p className={classes['description']}>{description}</p> : null}
      {children}
    </section>
  );
}

interface SettingRowProps {
  readonly title: string;
  /** What it changes, in words. */
  readonly description?: string;
  /** The control; it is labelled by the title. */
  readonly children: (label: {
    readonly id: string;
    readonly 'aria-labelledby': string;
  }) => ReactNode;
}

/** One setting: its name and meaning at the left, what changes it at the right. */
export function SettingRow({ title, description, children }: SettingRowProps) {
  const id = useId();
  return (
    <div className={classes['row']}>
      <div className={classes['words']}>
        <label id={`${id}-label`} htmlFor={id} className={classes['name']}>
          {title}
        </label>
        {description ? <div className={classes['meaning']}>{description}</div> : null}
      </div>
      <div className={classes['control']}>{children({ id, 'aria-labelledby': `${id}-label` })}</div>
    </div>
  );
}
