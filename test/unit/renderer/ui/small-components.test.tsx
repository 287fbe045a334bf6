import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { DurationText, ElapsedText } from '#renderer/ui/DurationText.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorPanel } from '#renderer/ui/ErrorPanel.tsx';
import { HotkeyText, keysOf } from '#renderer/ui/HotkeyText.tsx';
import { KindBar } from '#renderer/ui/KindBar.tsx';
import { Loading } from '#renderer/ui/Loading.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ShareText } from '#renderer/ui/ShareText.tsx';
import { ShortcutHelp, useShortcutHelpKey } from '#renderer/ui/ShortcutHelp.tsx';
import { SidePanel } from '#renderer/ui/SidePanel.tsx';
import { showUndoToast } from '#renderer/ui/undo-toast.tsx';
import { AppError } from '#shared/contract/app-error.ts';
import type { Kind } from '#shared/operations/kind.ts';
import { renderUi } from '#test/support/render-ui.tsx';
import { watchCopies } from '#test/support/watch-copies.ts';

const MINUTE = 60_000;
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');

/** Lets time pass and the page follow. */
const later = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

afterEach(() => vi.useRealTimers());

it('PageHeader has the finding as the one first heading', () => {
  renderUi(<PageHeader title="52 % is not selling" actions={<button>Print</button>} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('52 % is not selling');
});

it('EmptyState has a sentence, a button and a link, both for the keyboard', async () => {
  const begin = vi.fn<() => void>();
  const demo = vi.fn<() => void>();
  renderUi(
    <EmptyState
      sentence="The day will be here."
      action={{ label: 'Start', onClick: begin }}
      link={{ label: 'See the demonstration', onClick: demo }}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect([begin, demo].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});

describe('ErrorPanel', () => {
  it('says what happened and tries again', async () => {
    const retry = vi.fn<() => void>();
    renderUi(<ErrorPanel error={new AppError('disk-full')} onRetry={retry} />);
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('copies the details, with the value that was wrong', async () => {
    const user = userEvent.setup();
    const copied = watchCopies();
    renderUi(<ErrorPanel error={new AppError('name-taken', { name: 'Contract' })} />);
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(copied.at(-1)).toContain('{"name":"Contract"}');
  });
});

describe('Loading', () => {
  it('shows nothing at first, then lines, then numbers and a way out', () => {
    vi.useFakeTimers();
    const onCancel = vi.fn<() => void>();
    renderUi(<Loading progress={{ done: 1200, total: 5000 }} onCancel={onCancel} />);
    expect(screen.queryByText('Loading')).toBeNull();
    later(150);
    expect(screen.getByText('Loading')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    later(350);
    expect(screen.getByText('1,200 of 5,000')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
  });
});

describe('times', () => {
  it('are exact for machines and plain for people', () => {
    renderUi(<DurationText ms={125 * MINUTE} />, 'ru');
    const time = screen.getByText(/мин/);
    expect(plain(time.textContent)).toBe('2 ч 05 мин');
    expect(time.getAttribute('datetime')).toBe('PT7500S');
  });

  it('that run go on by the second', () => {
    const start = Date.UTC(2026, 10, 21, 9);
    vi.useFakeTimers({ now: start + 65_000 });
    renderUi(<ElapsedText since={start} plusMs={MINUTE} />);
    expect(screen.getByText('2:05')).toBeTruthy();
    later(2000);
    expect(screen.getByText('2:07')).toBeTruthy();
  });
});

describe('ShareText', () => {
  it('tells its meaning to whoever focuses it', async () => {
    renderUi(<ShareText share={0.523} interval={{ low: 0.47, high: 0.57 }} meaning="95 %" />);
    await userEvent.tab();
    expect(plain(document.activeElement?.textContent)).toBe('52 % (47–57)');
    expect((await screen.findByRole('tooltip')).textContent).toBe('95 %');
  });

  it('is a dash where there is too little', () => {
    renderUi(<ShareText share={null} />);
    expect(screen.getByText('—')).toBeTruthy();
  });
});

describe('KindBar', () => {
  const parts = [
    { kind: 'loss', ms: 30 * MINUTE },
    { kind: 'result', ms: 60 * MINUTE },
    { kind: 'loss', ms: 30 * MINUTE },
    { kind: 'rest', ms: 0 },
  ] satisfies { kind: Kind; ms: number }[];

  it('says in words what it shows, always in the same order', () => {
    renderUi(<KindBar parts={parts} />);
    expect(plain(screen.getByRole('img').getAttribute('aria-label'))).toBe(
      'result 1 h 00 min, 50 %; loss 1 h 00 min, 50 %',
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('leads to what is behind a kind', async () => {
    const onPick = vi.fn<(kind: Kind) => void>();
    renderUi(<KindBar parts={parts} onPick={onPick} />);
    await userEvent.click(screen.getByRole('button', { name: /loss/ }));
    expect(onPick).toHaveBeenCalledWith('loss');
  });

  it('of nothing says so', () => {
    renderUi(<KindBar parts={[]} />, 'ru');
    expect(screen.getByRole('img', { name: 'пока ничего' })).toBeTruthy();
  });
});

describe('SidePanel', () => {
  function Page({ onPin }: { readonly onPin?: (isPinned: boolean) => void }) {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>31</button>
        {isOpen ? (
          <SidePanel
            title="Closing calls"
            isPinned={false}
            onClose={() => setOpen(false)}
            {...(onPin ? { onPin } : {})}
          >
            <input aria-label="Search" />
          </SidePanel>
        ) : null}
      </>
    );
  }

  it('takes the focus, closes with Esc from anywhere inside, and gives the focus back', async () => {
    renderUi(<Page />);
    await userEvent.click(screen.getByRole('button', { name: '31' }));
    expect(document.activeElement).toBe(screen.getByRole('complementary'));
    screen.getByLabelText('Search').focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '31' }));
  });

  it('can be pinned', async () => {
    const onPin = vi.fn<(isPinned: boolean) => void>();
    renderUi(<Page onPin={onPin} />);
    await userEvent.click(screen.getByRole('button', { name: '31' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pin the panel' }));
    expect(onPin).toHaveBeenCalledWith(true);
  });
});

describe('the undo toast', () => {
  it('takes the last deed back, once', async () => {
    const first = vi.fn<() => void>();
    const second = vi.fn<() => void>();
    renderUi(<p>page</p>);
    act(() => showUndoToast({ message: 'Deleted one', onUndo: first }));
    act(() => showUndoToast({ message: 'Deleted another', onUndo: second }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect([first, second].map((each) => each.mock.calls.length)).toEqual([0, 1]);
    expect(screen.queryByText('Deleted one')).toBeNull();
  });

  it('goes away after ten seconds', () => {
    vi.useFakeTimers();
    renderUi(<p>page</p>);
    act(() => showUndoToast({ message: 'Deleted', onUndo: () => {} }));
    later(9000);
    expect(screen.getByText('Deleted')).toBeTruthy();
    later(1000);
    later(1000);
    expect(screen.queryByText('Deleted')).toBeNull();
  });
});

describe('keys', () => {
  it('are named as the keyboard names them', () => {
    expect(keysOf('CommandOrControl+Alt+1', false)).toEqual(['Ctrl', 'Alt', '1']);
    expect(keysOf('CommandOrControl+Alt+1', true)).toEqual(['⌘', '⌥', '1']);
    expect(keysOf('Shift+ArrowLeft', false)).toEqual(['Shift', '←']);
  });

  it('are shown as caps', () => {
    renderUi(<HotkeyText chord="Ctrl+Alt+1" />);
    expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      'Ctrl',
      'Alt',
      '1',
    ]);
  });

  function Screen() {
    const [isOpen, setOpen] = useState(false);
    useShortcutHelpKey(() => setOpen(true));
    const groups = [
      { title: 'Timeline', shortcuts: [{ chords: ['ArrowRight'], label: 'Next segment' }] },
    ];
    return (
      <>
        <input aria-label="Note" />
        <ShortcutHelp groups={groups} isOpen={isOpen} onClose={() => setOpen(false)} />
      </>
    );
  }

  it('of the screen are shown by ?, but not while one types', async () => {
    renderUi(<Screen />);
    await userEvent.type(screen.getByLabelText('Note'), 'why?');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => screen.getByLabelText('Note').blur());
    await userEvent.keyboard('?');
    expect(await screen.findByText('Next segment')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Next segment')).toBeNull();
  });
});

describe('ConfirmDialog', () => {
  const dialog = (onConfirm: () => void, onClose: () => void) => (
    <ConfirmDialog
      isOpen
      title="Erase all records"
      confirmLabel="Erase"
      isDestructive
      onConfirm={onConfirm}
      onClose={onClose}
    >
      42 observations will be gone.
    </ConfirmDialog>
  );

  it('is answered by its verb, or closed with Esc', async () => {
    const onConfirm = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    renderUi(dialog(onConfirm, onClose));
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    await userEvent.keyboard('{Escape}');
    expect([onConfirm, onClose].map((each) => each.mock.calls.length)).toEqual([1, 1]);
  });
});
