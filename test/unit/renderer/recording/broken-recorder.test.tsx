// What fails in the recorder window is said in it: it has no other place.
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { BrokenBar } from '#renderer/recording/window/BrokenBar.tsx';
import { NobodyBar } from '#renderer/recording/window/NobodyBar.tsx';
import { RecorderWindow } from '#renderer/recording/window/RecorderWindow.tsx';
import { settingsSchema } from '#shared/settings/settings.ts';
import { breakable } from '#test/support/broken-bridge.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

const settings = settingsSchema.parse({});

describe('the recorder window', () => {
  it('says that it could not fold', async () => {
    const app = startTestApp();
    await app.switchTo('quote');
    const { bridge, broken } = breakable(app);
    broken.set('recording.expandWindow', 'unexpected');
    const user = userEvent.setup();
    renderScreen(<RecorderWindow personId={app.personId} settings={settings} />, {
      app: { bridge },
    });
    await user.click(await screen.findByRole('button', { name: 'Less' }));
    const bar = screen.getByRole('main', { name: 'Recorder' });
    expect(await within(bar).findByText(/unforeseen/)).toBeTruthy();
  });

  it('that is broken can be tried again, and leads to the main window', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const app = startTestApp();
    await app.switchTo('quote');
    const { bridge, broken } = breakable(app);
    broken.set('recording.state', 'unexpected');
    const user = userEvent.setup();
    renderScreen(
      <ErrorBoundary fallback={BrokenBar}>
        <RecorderWindow personId={app.personId} settings={settings} />
      </ErrorBoundary>,
      { app: { bridge } },
    );
    await screen.findByText('This part could not be shown');
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeTruthy();
    broken.clear();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await screen.findByRole('heading', { level: 1, name: 'Quote' });
  });

  it('with nobody to record says why it cannot lead to the main window', async () => {
    const { bridge, broken } = breakable(startTestApp());
    broken.set('recording.showMain', 'not-allowed');
    const user = userEvent.setup();
    renderScreen(<NobodyBar />, { app: { bridge } });
    await user.click(screen.getByRole('button', { name: 'Open Chronokadr' }));
    const bar = screen.getByRole('main');
    expect(await within(bar).findByText('This is not allowed here.')).toBeTruthy();
  });
});
