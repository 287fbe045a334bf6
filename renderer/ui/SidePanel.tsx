import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { IconPin, IconPinnedOff, IconX } from './icons.ts';

import classes from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** For more than a list. */
  readonly isWide?: boolean;
  readonly isPinned: boolean;
  /** Called with the new state; leave it out where the panel cannot be pinned. */
  readonly onPin?: (isPinned: boolean) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What stands behind a number, at the side. Pinned, it takes its own column: put it last in a flex row.
 * Not pinned, it lies over the edge of the screen. Show it by rendering it; Esc or the cross closes it.
 */
export function SidePanel(props: SidePanelProps) {
  const { title, isWide = false, isPinned, onPin, onClose, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const pinLabel = isPinned ? t('ui.panel.unpin') : t('ui.panel.pin');
  const Pin = isPinned ? IconPinnedOff : IconPin;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc must work from anywhere inside
    <aside
      ref={panel}
      className={classes['root']}
      data-pinned={isPinned}
      data-wide={isWide}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <header className={classes['header']}>
        <Title order={2} size="h3" id={id} className={classes['title']}>
          {title}
        </Title>
        {onPin ? (
          <Tooltip label={pinLabel}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={pinLabel}
              aria-pressed={isPinned}
              onClick={() => onPin(!isPinned)}
            >
              <Pin size={16} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        <Tooltip label={t('ui.close')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('ui.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={classes['content']}>{children}</div>
    </aside>
  );
}
