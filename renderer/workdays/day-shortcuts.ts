import { useTranslation } from 'react-i18next';

import type { ShortcutGroup } from '../ui/ShortcutHelp.tsx';

/** The keys of a day, for the list of keys. */
export function useDayShortcuts(): ShortcutGroup[] {
  const { t } = useTranslation();
  return [
    {
      title: t('workdays.keys.day'),
      shortcuts: [
        { chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'], label: t('workdays.keys.walk') },
        { chords: ['T'], label: t('workdays.keys.today') },
        { chords: ['N'], label: t('workdays.action.add') },
        { chords: ['CommandOrControl+Z'], label: t('workdays.undo') },
        { chords: ['CommandOrControl+Shift+Z', 'CommandOrControl+Y'], label: t('workdays.redo') },
      ],
    },
    {
      title: t('workdays.keys.chosen'),
      shortcuts: [
        { chords: ['E', 'F2', 'Enter'], label: t('workdays.action.edit') },
        { chords: ['S'], label: t('workdays.keys.split') },
        { chords: ['M'], label: t('workdays.keys.merge') },
        { chords: ['R'], label: t('workdays.action.reassign') },
        { chords: ['Delete'], label: t('workdays.action.delete') },
        { chords: ['Space'], label: t('workdays.keys.toggle') },
        { chords: ['Escape'], label: t('workdays.keys.letGo') },
      ],
    },
    {
      title: t('workdays.keys.timeline'),
      shortcuts: [
        { chords: ['Plus', '-'], label: t('workdays.keys.zoom') },
        { chords: ['CommandOrControl+0'], label: t('ui.timeline.zoomReset') },
        { chords: ['Shift+ArrowLeft', 'Shift+ArrowRight'], label: t('workdays.keys.pan') },
        { chords: ['[', ']'], label: t('workdays.keys.whichEdge') },
        { chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'], label: t('workdays.keys.moveEdge') },
        { chords: ['Enter'], label: t('workdays.keys.fillGap') },
      ],
    },
  ];
}
