import { describe, expect, it } from 'vitest';

import { SCREEN_IDS, shownScreens } from '#shared/settings/screens.ts';

describe('the screens of the rail', () => {
  it.each([
    [null, SCREEN_IDS],
    ['time', ['today', 'workdays', 'results']],
    ['study', SCREEN_IDS],
    ['roles', SCREEN_IDS],
  ] as const)('are what %s needs, until they are chosen', (purpose, screens) => {
    expect(shownScreens({ purpose, screens: null })).toEqual(screens);
  });

  it('are the chosen ones, whatever for, in the order of the rail', () => {
    const screens = ['operations', 'today'] as const;
    expect(shownScreens({ purpose: 'time', screens })).toEqual(['today', 'operations']);
    expect(shownScreens({ purpose: 'study', screens: [] })).toEqual([]);
  });
});
