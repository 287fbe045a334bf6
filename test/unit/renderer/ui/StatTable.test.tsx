import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { StatTable } from '#renderer/ui/StatTable.tsx';
import { nextSort, sortRows } from '#renderer/ui/table/sort-rows.ts';
import { renderUi } from '#test/support/render-ui.tsx';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly n: number | null;
}

const lines: readonly Line[] = [
  { id: 'call', name: 'Call', n: 12 },
  { id: 'mail', name: 'Mail', n: 31 },
  { id: 'wait', name: 'Wait', n: null },
];

const table = (over: { readonly onPick?: (row: Line, columnId: string) => void } = {}) => (
  <StatTable
    label="Averages"
    rows={lines}
    rowId={({ id }) => id}
    columns={[
      { id: 'name', header: 'Operation', cell: ({ name }) => name, sortBy: ({ name }) => name },
      { id: 'n', header: 'n', cell: ({ n }) => n ?? '—', sortBy: ({ n }) => n },
    ]}
    total={{ name: 'In all', n: 43 }}
    {...over}
  />
);
const names = (): string[] =>
  screen
    .getAllByRole('rowheader')
    .slice(0, lines.length)
    .map((cell) => cell.textContent);

describe('the table of figures', () => {
  it('can be ordered by its heads; what has no value stays last', async () => {
    renderUi(table());
    await userEvent.click(screen.getByRole('button', { name: 'n' }));
    expect(names()).toEqual(['Mail', 'Call', 'Wait']);
    await userEvent.click(screen.getByRole('button', { name: 'n' }));
    expect(names()).toEqual(['Call', 'Mail', 'Wait']);
    expect(screen.getByRole('columnheader', { name: 'n' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('leads from each figure to what is behind it', async () => {
    const onPick = vi.fn<(row: Line, columnId: string) => void>();
    renderUi(table({ onPick }));
    await userEvent.click(screen.getByRole('button', { name: '31' }));
    expect(onPick).toHaveBeenCalledWith(lines[1], 'n');
  });

  it('has one stop per row, and arrows between them', async () => {
    const onPick = vi.fn<(row: Line, columnId: string) => void>();
    renderUi(table({ onPick }));
    screen.getByRole('button', { name: 'Call' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(onPick).toHaveBeenCalledWith(lines[1], 'name');
    expect(screen.getByRole('button', { name: '31' }).tabIndex).toBe(-1);
  });

  it('ends with the total', () => {
    renderUi(table());
    const rows = screen.getAllByRole('row');
    expect(within(rows.at(-1) ?? document.body).getByText('43')).toBeTruthy();
  });
});

describe('the order of rows', () => {
  it('begins with the largest figure and with the first word', () => {
    expect(nextSort(undefined, 'n', true)).toEqual({ columnId: 'n', isDescending: true });
    expect(nextSort(undefined, 'name', false)).toEqual({ columnId: 'name', isDescending: false });
    expect(nextSort({ columnId: 'n', isDescending: true }, 'n', true).isDescending).toBe(false);
  });

  it('loses no row and puts what has no value last, both ways', () => {
    const values = fc.array(fc.option(fc.integer({ min: -5, max: 5 })));
    fc.assert(
      fc.property(values, fc.boolean(), (all, isDescending) => {
        const sorted = sortRows(all, (value) => value, isDescending);
        expect(sorted).toHaveLength(all.length);
        expect(new Set(sorted)).toEqual(new Set(all));
        const figures = sorted.filter((value) => value !== null);
        expect(sorted.slice(0, figures.length)).toEqual(figures);
        expect(figures).toEqual(figures.toSorted((a, b) => (isDescending ? b - a : a - b)));
      }),
    );
  });
});
