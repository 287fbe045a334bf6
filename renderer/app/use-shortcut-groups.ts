import { useTranslation } from 'react-i18next';

import type { ShortcutGroup } from '../ui/ShortcutHelp.tsx';
import { useDayShortcuts } from '../workdays/day-shortcuts.ts';
import { SCREENS } from './screens.ts';

function useObserveShortcuts(): ShortcutGroup {
  const { t } = useTranslation();
  return {
    title: t('app.screens.observe'),
    shortcuts: [
      { chords: ['1'], label: t('observing.keys.operation') },
      { chords: ['Shift+1'], label: t('observing.keys.interrupt') },
      { chords: ['A'], label: t('observing.keys.search') },
      { chords: ['Space'], label: t('observing.keys.stop') },
      { chords: ['Enter'], label: t('observing.keys.resume') },
      { chords: ['+'], label: t('observing.keys.unit') },
      { chords: ['['], label: t('observing.keys.slower') },
      { chords: [']'], label: t('observing.keys.faster') },
      { chords: ['CommandOrControl+Z'], label: t('observing.keys.undo') },
      { chords: ['CommandOrControl+Enter'], label: t('observing.keys.end') },
    ],
  };
}

/** The keys of the screen at an address, then those that work everywhere. */
export function useShortcutGroups(path: string | undefined): ShortcutGroup[] {
  const { t } = useTranslation();
  const lists: ShortcutGroup = {
    title: t('app.keys.lists'),
    shortcuts: [
      { chords: ['ArrowUp', 'ArrowDown'], label: t('app.keys.move') },
      { chords: ['Enter'], label: t('app.keys.open') },
      { chords: ['Escape'], label: t('app.keys.close') },
    ],
  };
  const everywhere: ShortcutGroup = {
    title: t('app.keys.everywhere'),
    shortcuts: [
      { chords: ['CommandOrControl+K'], label: t('app.palette.button') },
      ...SCREENS.map(({ id, chord }) => ({ chords: [chord], label: t(`app.screens.${id}`) })),
      { chords: ['CommandOrControl+B'], label: t('app.rail.toggle') },
      { chords: ['?'], label: t('app.keys.help') },
    ],
  };
  const charts: ShortcutGroup = {
    title: t('app.screens.results'),
    shortcuts: [
      { chords: ['T'], label: t('ui.chart.tableHint') },
      { chords: ['X'], label: t('statistics.readings.excludeHint') },
      { chords: ['CommandOrControl+Z'], label: t('studies.keys.undo') },
      { chords: ['CommandOrControl+Shift+Z'], label: t('studies.keys.redo') },
    ],
  };
  const catalogue: ShortcutGroup = {
    title: t('app.screens.operations'),
    shortcuts: [
      { chords: ['F2'], label: t('operations.keys.rename') },
      { chords: ['Alt+ArrowUp', 'Alt+ArrowDown'], label: t('operations.keys.move') },
      { chords: ['ArrowLeft', 'ArrowRight'], label: t('operations.keys.fold') },
      { chords: ['Delete'], label: t('operations.keys.archive') },
      { chords: ['CommandOrControl+Z'], label: t('operations.keys.undo') },
      { chords: ['CommandOrControl+Shift+Z'], label: t('operations.keys.redo') },
    ],
  };
  const roles: ShortcutGroup = {
    title: t('app.screens.roles'),
    shortcuts: [
      { chords: ['ArrowUp', 'ArrowLeft'], label: t('simulation.keys.move') },
      { chords: ['Space'], label: t('simulation.keys.toggle') },
      { chords: ['CommandOrControl+ArrowRight'], label: t('simulation.keys.shift') },
      { chords: ['CommandOrControl+ArrowDown'], label: t('simulation.keys.person') },
      { chords: ['CommandOrControl+Z'], label: t('simulation.keys.undo') },
      { chords: ['CommandOrControl+Shift+Z'], label: t('simulation.keys.redo') },
    ],
  };
  const own: Readonly<Record<string, readonly ShortcutGroup[]>> = {
    '/today/{-$day}': useDayShortcuts(),
    '/results': [charts],
    '/roles': [roles],
    '/operations': [catalogue],
    '/observe': [useObserveShortcuts()],
  };
  return [...(own[path ?? ''] ?? []), lists, everywhere];
}
