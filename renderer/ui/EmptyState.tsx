import { Anchor, Button, Text } from '@mantine/core';

import classes from './EmptyState.module.css';

interface Way {
  readonly label: string;
  readonly onClick: () => void;
}

interface EmptyStateProps {
  /** One sentence: what will be here. */
  readonly sentence: string;
  /** The one button that begins it. */
  readonly action?: Way;
  /** Another way to see it filled, such as the demonstration study. */
  readonly link?: Way;
  /** Whether it is all that the screen shows: then its sentence is the screen's heading. */
  readonly isScreen?: boolean;
}

/** A place that has nothing yet, and how to fill it. */
export function EmptyState({ sentence, action, link, isScreen = false }: EmptyStateProps) {
  return (
    <div className={classes['root']}>
      <Text component={isScreen ? 'h1' : 'p'} className={classes['sentence'] ?? ''}>
        {sentence}
      </Text>
      {action ? <Button onClick={action.onClick}>{action.label}</Button> : null}
      {link ? (
        <Anchor component="button" type="button" size="sm" onClick={link.onClick}>
          {link.label}
        </Anchor>
      ) : null}
    </div>
  );
}
