import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { BarChart } from '#renderer/ui/charts/BarChart.tsx';
import type { OperationBar } from '#renderer/ui/charts/bars.ts';
import { DonutChart } from '#renderer/ui/charts/DonutChart.tsx';
import { BarChart as LaterBarChart } from '#renderer/ui/charts/lazy-charts.tsx';
import { renderUi } from '#test/support/render-ui.tsx';
import { watchCopies } from '#test/support/watch-copies.ts';

const MINUTE = 60_000;
const bars: readonly OperationBar[] = [
  { id: 'mail', label: 'Correspondence', kind: 'avoidable', colourStep: 0, ms: 90 * MINUTE },
  { id: 'call', label: 'Closing call', kind: 'result', colourStep: 1, ms: 30 * MINUTE },
];

/** A file that the page offered to save. */
function watchDownloads(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        blobs.set('blob:1', blob);
        return 'blob:1';
      }
      static override revokeObjectURL(): void {}
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
  });
  return files;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the bars', () => {
  it('say what they show, and lead to what is behind them', async () => {
    const onPick = vi.fn<(id: string) => void>();
    renderUi(<BarChart title="Letters take the most" bars={bars} onPick={onPick} />);
    expect(screen.getByRole('heading', { name: 'Letters take the most' })).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', { name: /^Correspondence: 1.h.30.min, 75.%$/ }),
    );
    screen.getByRole('button', { name: /^Correspondence/ }).focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onPick.mock.calls).toEqual([['mail'], ['call']]);
  });

  it('are one stop for the Tab key', () => {
    renderUi(<BarChart title="x" bars={bars} onPick={() => {}} />);
    const stops = bars.map(({ label }) =>
      screen.getByRole('button', { name: new RegExp(label) }).getAttribute('tabindex'),
    );
    expect(stops).toEqual(['0', '-1']);
  });

  it('are no buttons where nothing is behind them', () => {
    renderUi(<BarChart title="x" bars={bars} />);
    expect(screen.getByRole('img', { name: /^Closing call/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Closing call/ })).toBeNull();
  });

  it('that are too many are told in one line and stand in the table', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `o${i}`,
      label: `Operation ${i}`,
      kind: 'support' as const,
      colourStep: 0,
      ms: (i + 1) * MINUTE,
    }));
    renderUi(<BarChart title="x" bars={many} />, 'ru');
    expect(screen.getByText(/ещё 21: 3.ч.51.мин/)).toBeTruthy();
    await userEvent.keyboard('t');
    expect(screen.getAllByRole('row')).toHaveLength(61);
  });

  it('can be loaded later', async () => {
    renderUi(<LaterBarChart title="Letters take the most" bars={bars} />);
    expect(
      await screen.findByRole('heading', { name: 'Letters take the most' }, { timeout: 5000 }),
    ).toBeTruthy();
  });
});

describe('each chart', () => {
  const donut = (
    <DonutChart
      title="A quarter is result"
      parts={[
        { kind: 'support', ms: 90 * MINUTE },
        { kind: 'result', ms: 30 * MINUTE },
        { kind: 'rest', ms: 0 },
      ]}
      centre={{ value: 'a quarter', label: 'of the day' }}
      onPick={() => {}}
    />
  );

  it('is a table of the same numbers at the key T, on any layout', async () => {
    renderUi(donut);
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.keyboard('{е>}[KeyT]{/е}');
    const cells = screen
      .getAllByRole('row')
      .map((row) => row.textContent.replaceAll('\u00A0', ' '));
    expect(cells).toEqual(['KindTimeShare', 'result30 min25 %', 'support1 h 30 min75 %']);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('turns alone when it has the focus', async () => {
    renderUi(
      <>
        {donut}
        <BarChart title="Letters take the most" bars={bars} onPick={() => {}} />
      </>,
    );
    screen.getByRole('button', { name: /^Correspondence/ }).focus();
    await userEvent.keyboard('[KeyT]');
    expect(screen.getAllByRole('table').map((table) => table.getAttribute('aria-label'))).toEqual([
      'Letters take the most',
    ]);
  });

  it('says its parts and its middle', () => {
    renderUi(donut);
    expect(screen.getByRole('button', { name: /^result: 30.min, 25.%$/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^rest/ })).toBeNull();
    expect(screen.getByText('a quarter')).toBeTruthy();
  });

  it('can be copied', async () => {
    const user = userEvent.setup();
    const copied = watchCopies();
    renderUi(donut);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => screen.getByText('Copied'));
    expect(copied.at(-1)).toBe('Kind\tTime, min\tShare, %\r\nresult\t30\t25\r\nsupport\t90\t75');
  });

  it('can be saved as numbers and as a drawing that needs no style sheet', async () => {
    const files = watchDownloads();
    renderUi(donut);
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
    expect(files.map(({ name }) => name)).toEqual([
      'A quarter is result.csv',
      'A quarter is result.svg',
    ]);
    const drawing = await files[1]?.blob.text();
    expect(drawing).toContain('A quarter is result');
    expect(drawing).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(drawing).not.toContain('class=');
  });
});
