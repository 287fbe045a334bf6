import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { SettingsPatch } from '#shared/settings/settings.ts';

import { useChangeSettings } from '../settings/settings-queries.ts';
import { useFrame } from './frame-context.ts';
import type { PaletteAction } from './palette-action.ts';

/** How the application looks and speaks, and the list of keys. */
export function useAppActions(icon: ReactNode): PaletteAction[] {
  const { t } = useTranslation();
  const { openShortcuts, toggleRail } = useFrame();
  const { mutate } = useChangeSettings();
  const change = (id: string, label: string, patch: SettingsPatch): PaletteAction => ({
    id,
    label,
    icon,
    onRun: () => mutate(patch),
  });
  return [
    { id: 'keys', label: t('app.keys.help'), icon, chord: '?', onRun: openShortcuts },
    {
      id: 'rail',
      label: t('app.rail.toggle'),
      icon,
      chord: 'CommandOrControl+B',
      onRun: toggleRail,
    },
    change('light', t('app.palette.light'), { theme: 'light' }),
    change('dark', t('app.palette.dark'), { theme: 'dark' }),
    change('system', t('app.palette.system'), { theme: 'system' }),
    change('compact', t('app.palette.compact'), { isCompact: true }),
    change('normal', t('app.palette.normal'), { isCompact: false }),
    change('ru', 'Русский язык', { language: 'ru' }),
    change('en', 'English language', { language: 'en' }),
  ];
}
