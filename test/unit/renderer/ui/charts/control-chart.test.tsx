import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { controlScale } from '#renderer/ui/charts/control-scale.ts';
import { ControlChart } from '#renderer/ui/charts/ControlChart.tsx';
import { renderUi } from '#test/support/render-ui.tsx';

const item = (id: string, value: number) => ({
  id,
  label: `reading ${id}`,
  value,
  low: 5,
  high: 20,
  isOut: value < 5 || value > 20,
});
const items = [item('a', 10), item('b', 40), item('c', 12), item('d', 2)];

function shown() {
  const onPick = vi.fn<(id: string) => void>();
  const table = {
    columns: [{ header: 'When' }],
    rows: items.map(({ id }) => [{ text: id, value: id }]),
  };
  renderUi(
    <ControlChart
      title="2 of 4 readings are out of limits"
      table={table}
      caption="min"
      items={items}
      center={10}
      numberOf={String}
      ends={['2 Mar', '5 Mar']}
      onPick={onPick}
    />,
  );
  return { onPick, user: userEvent.setup() };
}

describe('a control chart', () => {
  it('has each value that is out as something to press, by mouse and by keys', async () => {
    const { onPick, user } = shown();
    const drawing = screen.getByRole('group', { name: '2 of 4 readings are out of limits' });
    expect(within(drawing).getAllByRole('button')).toHaveLength(2);
    await user.click(within(drawing).getByRole('button', { name: 'reading b' }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPick.mock.calls).toEqual([['b'], ['d']]);
  });

  it('has the same numbers as a table', async () => {
    const { user } = shown();
    await user.click(screen.getByRole('button', { name: /table/i }));
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });
});

describe('controlScale', () => {
  it('holds values and limits, and puts equal factors at equal distances', () => {
    const { x, y, ticks, left, right, bottom } = controlScale(items, 10, 600);
    expect(y(2)).toBeLessThanOrEqual(bottom);
    expect(y(40)).toBeGreaterThan(0);
    expect(y(5) - y(10)).toBeCloseTo(y(10) - y(20), 6);
    expect(x(0)).toBeGreaterThan(left);
    expect(x(3)).toBeLessThan(right);
    expect(ticks).toEqual([2, 5, 10, 20]);
  });

  it('has round numbers at its side where the range is narrow', () => {
    const narrow = [{ ...item('a', 10), low: 9, high: 11 }];
    expect(controlScale(narrow, 10, 600).ticks.length).toBeGreaterThan(2);
  });
});
