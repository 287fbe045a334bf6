import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { IconSearch } from '../ui/icons.ts';
import type { PaletteAction } from './palette-action.ts';
import { usePaletteGroups } from './use-palette-groups.tsx';

import classes from './CommandPalette.module.css';

const [store, palette] = createSpotlight();

/** Every screen and every command by a few letters of its name. It is open when it is put on the page. */
export function CommandPalette() {
  const { t } = useTranslation();
  const groups = usePaletteGroups();
  useEffect(() => palette.open(), []);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={groups.map(({ title, actions }) => ({
        group: title,
        actions: actions.map(toAction),
      }))}
      nothingFound={t('app.palette.nothing')}
      highlightQuery
      scrollable
      maxHeight={440}
      size={620}
      attributes={{ content: { 'aria-label': t('app.palette.button') } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{
        content: classes['content'] ?? '',
        action: classes['action'] ?? '',
        actionsGroup: classes['group'] ?? '',
      }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('app.palette.placeholder'),
        'aria-label': t('app.palette.button'),
      }}
    />
  );
}

function toAction({ id, label, keywords, icon, chord, onRun }: PaletteAction) {
  return {
    id,
    label,
    keywords: [...(keywords ?? [])],
    leftSection: icon,
    rightSection: chord ? <HotkeyText chord={chord} /> : null,
    onClick: onRun,
  };
}
