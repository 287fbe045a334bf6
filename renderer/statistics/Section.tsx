import { type ReactNode, useId } from 'react';

import classes from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What is meant, or how to read it. */
  readonly note?: ReactNode;
  /** What can be done with all of it. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of the results under its name. */
export function Section({ title, note, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id} className={classes['title']}>
          {title}
        </h2>
        {actions}
      </div>
      {note ? <p className={classes['note']}>{note}</p> : null}
      <div className={classes['content']}>{children}</div>
    </section>
  );
}
