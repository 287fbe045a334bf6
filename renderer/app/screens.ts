import {
  IconCalendarWeek,
  IconChartBar,
  IconFileText,
  IconEye,
  IconHelpCircle,
  IconListTree,
  IconSettings,
  IconSunHigh,
  IconUsers,
} from '../ui/icons.ts';

/** The screens of the rail, in its order. With the key `code` one goes there, on any layout; `chord` is how it is shown. */
export const SCREENS = [
  {
    id: 'today',
    to: '/today/{-$day}',
    code: 'mod+Digit1',
    chord: 'CommandOrControl+1',
    icon: IconSunHigh,
    place: 'top',
  },
  {
    id: 'workdays',
    to: '/workdays',
    code: 'mod+Digit2',
    chord: 'CommandOrControl+2',
    icon: IconCalendarWeek,
    place: 'top',
  },
  {
    id: 'results',
    to: '/results',
    code: 'mod+Digit3',
    chord: 'CommandOrControl+3',
    icon: IconChartBar,
    place: 'top',
  },
  {
    id: 'roles',
    to: '/roles',
    code: 'mod+Digit7',
    chord: 'CommandOrControl+7',
    icon: IconUsers,
    place: 'top',
  },
  {
    id: 'reports',
    to: '/reports',
    code: 'mod+Digit5',
    chord: 'CommandOrControl+5',
    icon: IconFileText,
    place: 'top',
  },
  {
    id: 'operations',
    to: '/operations',
    code: 'mod+Digit4',
    chord: 'CommandOrControl+4',
    icon: IconListTree,
    place: 'top',
  },
  {
    id: 'observe',
    to: '/observe',
    code: 'mod+Digit6',
    chord: 'CommandOrControl+6',
    icon: IconEye,
    place: 'top',
  },
  {
    id: 'settings',
    to: '/settings',
    code: 'mod+Comma',
    chord: 'CommandOrControl+,',
    icon: IconSettings,
    place: 'bottom',
  },
  { id: 'help', to: '/help', code: 'F1', chord: 'F1', icon: IconHelpCircle, place: 'bottom' },
] as const;

/** A screen of the rail. */
export type Screen = (typeof SCREENS)[number];
