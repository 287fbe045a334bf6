import { useTranslation } from 'react-i18next';

import { IconArrowsExchange, IconBolt, IconPalette } from '../ui/icons.ts';
import type { PaletteAction } from './palette-action.ts';
import { useAppActions } from './use-app-actions.tsx';
import { useRecorderActions } from './use-recorder-actions.tsx';
import { useScreenActions } from './use-screen-actions.tsx';

/** Actions under one word. */
export interface PaletteGroup {
  readonly title: string;
  readonly actions: readonly PaletteAction[];
}

/** Everything that can be done from anywhere: screens, operations, the recorder, the application. */
export function usePaletteGroups(): PaletteGroup[] {
  const { t } = useTranslation();
  const { operations, commands } = useRecorderActions({
    operation: <IconArrowsExchange size={16} />,
    command: <IconBolt size={16} />,
  });
  return [
    { title: t('app.palette.screens'), actions: useScreenActions() },
    { title: t('app.palette.operations'), actions: operations },
    { title: t('app.palette.recorder'), actions: commands },
    { title: t('app.palette.application'), actions: useAppActions(<IconPalette size={16} />) },
  ].filter(({ actions }) => actions.length > 0);
}
