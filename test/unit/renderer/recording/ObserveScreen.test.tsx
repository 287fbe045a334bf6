// The observer's screen over real main code: keys, both ways of timing, and who is in the way.
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { addPerson } from '#main/recording/people.ts';
import { ObserveScreen } from '#renderer/recording/observing/ObserveScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => localStorage.clear());

async function openScreen(app: TestApp) {
  const people = await app.api.recording.people();
  const onAddPerson = vi.fn<() => void>();
  renderScreen(
    <ObserveScreen
      people={people}
      recordedId={app.personId}
      isPaceRated
      onAddPerson={onAddPerson}
    />,
    { app },
  );
  return onAddPerson;
}

async function chooseBoris() {
  const app = startTestApp();
  const boris = addPerson(app.services.parts, 'Борис', app.clock.now());
  const user = userEvent.setup();
  await openScreen(app);
  await user.click(await screen.findByRole('combobox', { name: 'Who is observed' }));
  await user.click(await screen.findByRole('option', { name: 'Борис' }));
  await screen.findByRole('group', { name: 'Operations to observe' });
  const state = () => app.api.recording.state({ personId: boris.id });
  const press = async (keys: string): Promise<void> => {
    app.work(MINUTE);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await user.keyboard(keys);
  };
  return { app, boris, user, state, press };
}

describe('the screen of an observer', () => {
  it('says how it begins where there is nobody to observe', async () => {
    const onAddPerson = await openScreen(startTestApp());
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    expect(onAddPerson).toHaveBeenCalledOnce();
  });

  it('times by digits, rates by brackets and ends', async () => {
    const { app, state, press } = await chooseBoris();
    await press('7');
    await waitFor(async () =>
      expect((await state()).running?.operationId).toBe(app.operation('contract')),
    );
    expect((await state()).observedBy).toBe(app.personId);
    await screen.findByRole('heading', { name: 'Борис is being observed' });
    await press(']');
    await waitFor(async () => expect((await state()).running?.paceRating).toBe(105));
    await press('[[');
    await waitFor(async () => expect((await state()).running?.paceRating).toBe(100));
    await press('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect((await state()).observedBy).toBeNull());
    expect(await screen.findByText(/^Last reading: Contract/)).toBeTruthy();
  });

  it('stops a single reading with Space, and takes that back', async () => {
    const { user, state, press } = await chooseBoris();
    await user.click(screen.getByRole('radio', { name: 'Snap-back' }));
    await press('7');
    await waitFor(async () => expect((await state()).running).not.toBeNull());
    await screen.findByRole('timer');
    await press(' ');
    await waitFor(async () => expect((await state()).isDayOpen).toBe(false));
    await press('{Control>}z{/Control}');
    await waitFor(async () => expect((await state()).running).not.toBeNull());
  });

  it('finds an operation by letters', async () => {
    const { app, state, press } = await chooseBoris();
    await press('invo{Enter}');
    await waitFor(async () =>
      expect((await state()).running?.operationId).toBe(app.operation('invoice')),
    );
  });

  it('says that the person times the own day', async () => {
    const { app, boris, press } = await chooseBoris();
    await app.api.recording.command({
      personId: boris.id,
      command: { kind: 'switch', operationId: app.operation('contract') },
    });
    await screen.findByRole('heading', { name: /^Борис is timing the own day now/ });
    await press('7');
    expect(
      await screen.findByText(/That day must end before somebody else can time it/),
    ).toBeTruthy();
  });
});
