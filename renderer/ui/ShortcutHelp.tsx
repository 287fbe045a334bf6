import { Modal } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { isTyping } from '../lib/is-typing.ts';
import { HotkeyText } from './HotkeyText.tsx';

import classes from './ShortcutHelp.module.css';

/** Keys that belong together, under one word. */
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly {
    /** One chord, or several that do the same. */
    readonly chords: readonly string[];
    readonly label: string;
  }[];
}

interface ShortcutHelpProps {
  readonly groups: readonly ShortcutGroup[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys of the screen. */
export function ShortcutHelp({ groups, isOpen, onClose }: ShortcutHelpProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('ui.shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <div className={classes['groups']}>
        {groups.map((group) => (
          <section key={group.title} className={classes['group']}>
            <h3 className={classes['title']}>{group.title}</h3>
            <dl className={classes['list']}>
              {group.shortcuts.map(({ chords, label }) => (
                <div key={label} className={classes['line']}>
                  <dt>{label}</dt>
                  <dd>
                    {chords.map((chord) => (
                      <HotkeyText key={chord} chord={chord} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Calls `open` when `?` is pressed outside of a field, on any layout that has the sign. */
export function useShortcutHelpKey(open: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === '?' && !isTyping(event)) open();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
