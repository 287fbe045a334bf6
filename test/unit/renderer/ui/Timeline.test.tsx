import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Timeline } from '#renderer/ui/Timeline.tsx';
import { renderUi } from '#test/support/render-ui.tsx';

import { aSegment } from './timeline/blocks-builder.ts';

const MINUTE = 60_000;
const FROM = Date.UTC(2026, 10, 21, 6);
const at = (minutes: number): number => FROM + minutes * MINUTE;

type Props = ComponentProps<typeof Timeline>;

const day: Props = {
  from: FROM,
  to: at(480),
  zone: 'Europe/Moscow',
  segments: [
    aSegment({ id: 'a', start: at(0), end: at(30), label: 'First call', kind: 'support' }),
    aSegment({ id: 'b', start: at(30), end: at(90), label: 'Contract', isEdited: true }),
    aSegment({ id: 'c', start: at(120), end: null, label: 'Closing call' }),
  ],
  gaps: [{ start: at(90), end: at(120) }],
  marks: [{ at: at(40), label: 'interrupted' }],
  selection: [],
  now: at(150),
  onPick: () => {},
  onPickGap: () => {},
};

/** A parent that keeps the selection, as a screen does. */
function Selecting(props: Partial<Props>) {
  const [selection, setSelection] = useState<readonly string[]>(props.selection ?? []);
  return (
    <Timeline
      {...day}
      {...props}
      selection={selection}
      onSelect={(ids) => {
        setSelection(ids);
        props.onSelect?.(ids);
      }}
    />
  );
}

const heard = (): string => screen.getByRole('option').textContent;
let user = userEvent.setup();
beforeEach(() => {
  user = userEvent.setup();
});
const press = async (...keys: string[]): Promise<void> => {
  screen.getByRole('listbox').focus();
  for (const key of keys) await user.keyboard(key);
};

/** Lets time pass and the page follow. */
const later = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

afterEach(() => vi.useRealTimers());

describe('by keyboard, the timeline', () => {
  it('goes from block to block and says each', async () => {
    renderUi(<Selecting />);
    await press('{ArrowRight}');
    expect(heard()).toMatch(/^First call, support, 09:00:00 to 09:30:00, 30.min$/);
    await press('{ArrowRight}');
    expect(heard()).toMatch(/^Contract, result, .*, 1.h.00.min, edited, interrupted$/);
    await press('{ArrowRight}');
    expect(heard()).toMatch(/^Gap, 10:30:00 to 11:00:00, 30.min$/);
    await press('{ArrowRight}');
    expect(heard()).toMatch(/^Closing call, result, since 11:00:00, running, 30.min$/);
    await press('{ArrowRight}', '{ArrowLeft}');
    expect(heard()).toMatch(/^Gap/);
    await press('{Home}');
    expect(heard()).toMatch(/^First call/);
    await press('{End}');
    expect(heard()).toMatch(/^Closing call/);
  });

  it('tells a screen reader which block of how many is reached', async () => {
    renderUi(<Selecting />);
    await press('{ArrowRight}', '{ArrowRight}');
    const option = screen.getByRole('option');
    expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(option.id);
    expect(option.getAttribute('aria-posinset')).toBe('2');
    expect(option.getAttribute('aria-setsize')).toBe('4');
    expect(option.getAttribute('aria-selected')).toBe('true');
  });

  it('opens a segment or a gap with Enter', async () => {
    const onPick = vi.fn<Props['onPick']>();
    const onPickGap = vi.fn<Props['onPickGap']>();
    renderUi(<Selecting onPick={onPick} onPickGap={onPickGap} />);
    await press('{ArrowRight}', '{Enter}', '{ArrowRight}', '{ArrowRight}', '{Enter}');
    expect(onPick.mock.calls).toEqual([['a']]);
    expect(onPickGap.mock.calls).toEqual([[day.gaps[0]]]);
  });

  it('moves an edge with Alt and the arrows, and tells it once, when Alt is let go', async () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting onMoveEdge={onMoveEdge} selection={['b']} />);
    await press('{Alt>}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}');
    expect(onMoveEdge).not.toHaveBeenCalled();
    expect(screen.getByText('End 10:28:58')).toBeTruthy();
    await press('{/Alt}');
    expect(onMoveEdge.mock.calls).toEqual([['b', 'end', at(90) - 62_000]]);
  });

  it('moves the start after [ and the end after ]', async () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting onMoveEdge={onMoveEdge} selection={['b']} />);
    await press('[BracketLeft]{Alt>}{ArrowRight}{/Alt}');
    expect(onMoveEdge.mock.calls).toEqual([['b', 'start', at(30) + 1000]]);
  });

  it('goes by the sign on the key before its place, whatever the layout', () => {
    const onZoom = vi.fn<NonNullable<Props['onZoom']>>();
    renderUi(<Selecting onZoom={onZoom} />);
    const german = { key: '+', code: 'BracketRight' };
    const russian = { key: '=', code: 'Equal' };
    for (const key of [german, russian]) fireEvent.keyDown(screen.getByRole('listbox'), key);
    expect(onZoom).toHaveBeenCalledTimes(2);
  });

  it('never moves the end of what runs', async () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting onMoveEdge={onMoveEdge} selection={['c']} />);
    await press('{Alt>}{ArrowLeft}{/Alt}');
    expect(onMoveEdge.mock.calls).toEqual([['c', 'start', at(120) - 1000]]);
  });

  it('drops a draft with Escape', async () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting onMoveEdge={onMoveEdge} selection={['b']} />);
    await press('{Alt>}{ArrowLeft}{Escape}{/Alt}');
    expect(onMoveEdge).not.toHaveBeenCalled();
  });

  it('zooms, pans and comes back to the whole day', async () => {
    const onZoom = vi.fn<NonNullable<Props['onZoom']>>();
    renderUi(<Selecting onZoom={onZoom} />);
    await press('[Equal]');
    expect(onZoom).toHaveBeenLastCalledWith({ from: at(80), to: at(400) });
    await press('{Shift>}{ArrowLeft}{/Shift}');
    expect(onZoom).toHaveBeenLastCalledWith({ from: at(32), to: at(352) });
    await press('{Control>}[Digit0]{/Control}');
    expect(onZoom).toHaveBeenLastCalledWith({ from: FROM, to: at(480) });
  });
});

describe('by pointer, the timeline', () => {
  /** The drawing is 800 pixels wide where nothing can be measured. */
  const x = (minutes: number): number => (minutes / 480) * 800;
  const drawing = (): Element => {
    const svg = screen.getByRole('listbox').querySelector('svg');
    if (!svg) throw new Error('there is no drawing');
    Object.assign(svg, { setPointerCapture: () => {} });
    return svg;
  };
  const pointer = (kind: 'Down' | 'Move' | 'Up', clientX: number, more = {}): void => {
    fireEvent[`pointer${kind}`](drawing(), { clientX, button: 0, pointerId: 1, ...more });
  };
  const click = (minutes: number, more = {}): void => {
    pointer('Down', x(minutes), more);
    pointer('Up', x(minutes), more);
  };

  it('picks what is clicked', () => {
    const onPick = vi.fn<Props['onPick']>();
    const onPickGap = vi.fn<Props['onPickGap']>();
    renderUi(<Selecting onPick={onPick} onPickGap={onPickGap} />);
    click(60);
    click(100);
    expect(onPick.mock.calls).toEqual([['b']]);
    expect(onPickGap.mock.calls).toEqual([[day.gaps[0]]]);
  });

  it('tells where the pointer is, and what lies there', () => {
    const onPoint = vi.fn<NonNullable<Props['onPoint']>>();
    renderUi(<Selecting onPoint={onPoint} />);
    pointer('Move', x(45));
    expect(onPoint).toHaveBeenLastCalledWith(at(45));
    expect(screen.getByText('09:45:00 · Contract')).toBeTruthy();
    pointer('Move', x(100));
    expect(screen.getByText('10:40:00 · gap')).toBeTruthy();
    fireEvent.pointerLeave(drawing());
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it('adds to the selection with Shift', () => {
    const onSelect = vi.fn<NonNullable<Props['onSelect']>>();
    renderUi(<Selecting selection={['a']} onSelect={onSelect} />);
    click(60, { shiftKey: true });
    expect(onSelect).toHaveBeenLastCalledWith(['a', 'b']);
  });

  it('drags the edge of a selected segment, to the second or with Shift to the minute', () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting selection={['b']} onMoveEdge={onMoveEdge} />);
    pointer('Down', x(90));
    pointer('Move', x(85.507));
    expect(screen.getByText('End 10:25:30')).toBeTruthy();
    pointer('Move', x(85.507), { shiftKey: true });
    pointer('Up', x(85.507));
    expect(onMoveEdge.mock.calls).toEqual([['b', 'end', at(86)]]);
  });

  it('does not move the edge of a segment that is not selected', () => {
    const onMoveEdge = vi.fn<NonNullable<Props['onMoveEdge']>>();
    renderUi(<Selecting onMoveEdge={onMoveEdge} />);
    pointer('Down', x(90));
    pointer('Move', x(80));
    pointer('Up', x(80));
    expect(onMoveEdge).not.toHaveBeenCalled();
  });

  it('pans when it is dragged, and does not take that for a click', () => {
    const onPick = vi.fn<Props['onPick']>();
    const onZoom = vi.fn<NonNullable<Props['onZoom']>>();
    renderUi(<Selecting onPick={onPick} onZoom={onZoom} />);
    fireEvent.wheel(drawing(), { deltaY: -500, clientX: 0 });
    const [zoomed] = onZoom.mock.lastCall ?? [];
    pointer('Down', 400);
    pointer('Move', 300);
    pointer('Up', 300);
    const [panned] = onZoom.mock.lastCall ?? [];
    expect(zoomed?.from).toBe(FROM);
    expect((panned?.from ?? 0) - FROM).toBeCloseTo(((zoomed?.to ?? 0) - FROM) / 8, -1);
    expect(onPick).not.toHaveBeenCalled();
  });

  it('shows the draft until the new day arrives, and drops it when none does', () => {
    vi.useFakeTimers();
    renderUi(<Selecting selection={['b']} onMoveEdge={() => {}} />);
    pointer('Down', x(90));
    pointer('Move', x(80));
    pointer('Up', x(80));
    expect(screen.getByText('End 10:20:00')).toBeTruthy();
    later(1600);
    expect(screen.queryByText('End 10:20:00')).toBeNull();
  });
});

describe('a day', () => {
  it('with nothing in it says so', () => {
    renderUi(<Timeline {...day} segments={[]} gaps={[]} />, 'ru');
    expect(heard()).toBe('Пока ничего не записано.');
  });

  it('of five thousand segments is drawn with few elements', () => {
    const segments = Array.from({ length: 5000 }, (_, index) =>
      aSegment({
        id: `s${index}`,
        start: FROM + index * 5000,
        end: FROM + (index + 1) * 5000,
        colourStep: index % 5,
      }),
    );
    renderUi(<Timeline {...day} segments={segments} gaps={[]} />);
    const svg = screen.getByRole('listbox').querySelector('svg');
    expect(svg?.querySelectorAll('rect, path').length).toBeLessThan(250);
  });
});
