import { z } from 'zod';

/** The screens that a person can do without, in the order of the rail. */
export const SCREEN_IDS = [
  'today',
  'workdays',
  'results',
  'roles',
  'reports',
  'operations',
  'observe',
] as const;
/** One of them. */
export const screenIdSchema = z.enum(SCREEN_IDS);
export type ScreenId = z.infer<typeof screenIdSchema>;

/** The answers to the welcome: what somebody comes to do. */
export const purposeSchema = z.enum(['time', 'study', 'roles']);
export type Purpose = z.infer<typeof purposeSchema>;

/** Who times the own day works with the catalogue as it comes. */
const NEEDED: Readonly<Record<Purpose, readonly ScreenId[]>> = {
  time: ['today', 'workdays', 'results'],
  study: SCREEN_IDS,
  roles: SCREEN_IDS,
};

/** What decides about the screens of the rail. */
interface ScreenChoice {
  readonly purpose: Purpose | null;
  readonly screens: readonly ScreenId[] | null;
}

/** The screens that the rail shows: the chosen ones, else those that the purpose needs, in the order of the rail. */
export function shownScreens({ purpose, screens }: ScreenChoice): ScreenId[] {
  const shown = screens ?? (purpose === null ? SCREEN_IDS : NEEDED[purpose]);
  return SCREEN_IDS.filter((id) => shown.includes(id));
}
