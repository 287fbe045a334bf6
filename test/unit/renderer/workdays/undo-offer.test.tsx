import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { TodayScreen } from '#renderer/workdays/TodayScreen.tsx';
import { settingsSchema } from '#shared/settings/settings.ts';
import { renderScreen } from '#test/support/render-screen.tsx';

import { DAY, line, lines, recordedDay, undoOf } from './recorded-day.ts';

describe('the offer to undo', () => {
  it('takes back its own repair, not what was done elsewhere since', async () => {
    const app = await recordedDay();
    const { personId } = app;
    const settings = settingsSchema.parse({});
    const ways = { day: null, isReadOnly: false, onDay: () => {}, onOpenDemo: () => {} };
    renderScreen(<TodayScreen {...{ personId, settings, ...ways }} />, { app });
    const user = userEvent.setup();
    await user.click(await line(/First call/));
    await user.keyboard('m');
    const offer = await undoOf('2 observations merged');
    const [, quote] = (await app.api.workdays.day({ personId, day: DAY })).observations;
    if (!quote) throw new Error('nothing runs');
    const repair = { kind: 'amend', observationId: quote.id, note: 'elsewhere' } as const;
    await app.api.workdays.repair({ personId, day: DAY, repair });
    await user.click(offer);
    await screen.findByText('“edit” was done after it. Undo that first.');
    await line(/Quote.*elsewhere/);
    expect(lines()[0]).toBe('09:00–09:20 First call');
  });
});
