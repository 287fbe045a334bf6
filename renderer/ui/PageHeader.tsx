import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import classes from './PageHeader.module.css';

interface PageHeaderProps {
  /** A sentence that says the finding, or the name of the place where there is none. */
  readonly title: string;
  readonly description?: ReactNode;
  /** Facts about what is shown: quality, period, number of people. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** Top of a screen: what it says, and what can be done with all of it. */
export function PageHeader({ title, description, meta, actions }: PageHeaderProps) {
  return (
    <header className={classes['root']}>
      <div className={classes['words']}>
        <Title order={1} className={classes['title']}>
          {title}
        </Title>
        {description ? (
          <Text c="dimmed" className={classes['description']} component="div">
            {description}
          </Text>
        ) : null}
      </div>
      {meta ? <div className={classes['meta']}>{meta}</div> : null}
      {actions ? <div className={classes['actions']}>{actions}</div> : null}
    </header>
  );
}
