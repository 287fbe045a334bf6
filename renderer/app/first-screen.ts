import type { About } from '#shared/settings/about.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** Where the application begins: the welcome for who was never here, and today for everybody else. */
export function firstScreen(
  { purpose }: Pick<Settings, 'purpose'>,
  { mode }: Pick<About, 'mode'>,
): '/welcome' | '/today/{-$day}' {
  return purpose === null && mode === 'own' ? '/welcome' : '/today/{-$day}';
}
