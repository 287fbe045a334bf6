import { join } from 'node:path';

import { nativeTheme } from 'electron';

/** Pictures that come with the application. */
export const RESOURCES = join(import.meta.dirname, '../../resources');

const BACKGROUND = { light: '#ffffff', dark: '#15191e' } as const;

/** The page's own background, so that a window does not flash before its page is drawn. */
export function pageBackground(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}
