import { type ReactNode, useId } from 'react';

import classes from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What is meant, or how to read it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the results under its name. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes['title']}>
        {title}
      </h2>
      {note ? <p className={classes['note']}>{note}</p> : null}
      <div className={classes['content']}>{children}</div>
    </section>
  );
}
