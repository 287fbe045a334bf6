import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { histogramScale } from '#renderer/ui/charts/histogram-scale.ts';
import { Histogram } from '#renderer/ui/charts/Histogram.tsx';
import { niceTicks } from '#shared/lib/nice-ticks.ts';
import { renderUi } from '#test/support/render-ui.tsx';

const MINUTE = 60_000;
const bar = (from: number, to: number, count: number, expected: number | null = null) => ({
  from: from * MINUTE,
  to: to * MINUTE,
  count,
  expected,
});

describe('niceTicks', () => {
  it('are round numbers within the range', () => {
    expect(niceTicks({ from: 8, to: 94 }, 4)).toEqual([50]);
    expect(niceTicks({ from: 8, to: 94 }, 5)).toEqual([20, 40, 60, 80]);
    expect(niceTicks({ from: 0.1, to: 0.62 }, 3)).toEqual([0.2, 0.4, 0.6]);
    expect(niceTicks({ from: 3, to: 3 }, 4)).toEqual([]);
  });

  it('are never closer than the least step: there is no half of a reading', () => {
    expect(niceTicks({ from: 0, to: 2 }, 4, 1)).toEqual([0, 1, 2]);
  });
});

describe('the scale of a histogram', () => {
  it('begins at zero and touches the top with the highest bar', () => {
    const scale = histogramScale([bar(1, 2, 3), bar(2, 3, 6)], [], 400);
    expect(scale.boxOf(bar(2, 3, 6)).height).toBe(2 * scale.boxOf(bar(1, 2, 3)).height);
    expect(scale.boxOf(bar(1, 2, 0)).height).toBe(0);
    expect(scale.counts).toEqual([0, 2, 4, 6]);
  });

  it('has room for values that are all the same', () => {
    const box = histogramScale([bar(10, 10, 4)], [], 400).boxOf(bar(10, 10, 4));
    expect(box.width).toBeGreaterThan(10);
    expect(box.width).toBeLessThan(100);
  });
});

describe('the histogram', () => {
  it('gives its numbers as a table, with the curve where there is one', async () => {
    const user = userEvent.setup();
    renderUi(
      <Histogram
        title="Half of the readings take 1.0–3.0 min"
        bars={[bar(1, 2, 3, 2.5), bar(2, 3, 6, 6.5)]}
        curve={[{ at: MINUTE, count: 2 }]}
        kind="result"
        colourStep={0}
      />,
    );
    expect(screen.getByRole('img', { name: /^Half of the readings/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'FromToReadingsCurve',
      '1.02.032.5',
      '2.03.066.5',
    ]);
  });
});
