import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { RowActions } from '#renderer/ui/table/use-row-selection.ts';
import { renderUi } from '#test/support/render-ui.tsx';

interface Person {
  readonly id: string;
  readonly name: string;
}

const people: readonly Person[] = ['Anna', 'Boris', 'Clara', 'Dmitry'].map((name) => ({
  id: name.toLowerCase(),
  name,
}));

interface ListProps extends RowActions<Person> {
  readonly rows?: readonly Person[];
  readonly chosen?: string;
  readonly onSelect?: (ids: string[]) => void;
}

function List({ rows = people, chosen, onSelect, ...actions }: ListProps) {
  const [selection, setSelection] = useState<readonly string[]>(
    chosen === undefined ? [] : [chosen],
  );
  return (
    <DataTable
      label="People"
      rows={rows}
      rowId={({ id }) => id}
      columns={[{ id: 'name', header: 'Name', width: '1fr', cell: ({ name }) => name }]}
      selection={selection}
      onSelect={(ids) => {
        setSelection(ids);
        onSelect?.(ids);
      }}
      empty={<p>Nobody yet</p>}
      {...actions}
    />
  );
}

const selected = (): string[] =>
  screen
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.textContent);
const press = async (keys: string): Promise<void> => {
  screen.getByRole('grid').focus();
  await userEvent.keyboard(keys);
};

describe('the list', () => {
  it('is moved through by the arrows, Home and End', async () => {
    renderUi(<List />);
    await press('{ArrowDown}');
    expect(selected()).toEqual(['Boris']);
    await press('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(selected()).toEqual(['Anna']);
    await press('{End}');
    expect(selected()).toEqual(['Dmitry']);
    expect(
      document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
        ?.textContent,
    ).toBe('Dmitry');
  });

  it('selects a range with Shift, by keyboard and by mouse', async () => {
    renderUi(<List />);
    await press('{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['Boris', 'Clara']);
    await press('{Home}');
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(screen.getByText('Clara'));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual(['Anna', 'Boris', 'Clara']);
  });

  it('adds and takes away single rows with Ctrl', async () => {
    renderUi(<List />);
    const user = userEvent.setup();
    await user.click(screen.getByText('Anna'));
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('Dmitry'));
    await user.click(screen.getByText('Anna'));
    await user.keyboard('{/Control}');
    expect(selected()).toEqual(['Dmitry']);
  });

  it('does what its keys say', async () => {
    const actions = {
      onOpen: vi.fn<(row: Person) => void>(),
      onDelete: vi.fn<(rows: readonly Person[]) => void>(),
      onRename: vi.fn<(row: Person) => void>(),
      onToggle: vi.fn<(row: Person) => void>(),
    };
    renderUi(<List {...actions} />);
    await press('{ArrowDown}{Enter}{F2} {Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(actions.onOpen).toHaveBeenCalledWith(people[1]);
    expect(actions.onRename).toHaveBeenCalledWith(people[1]);
    expect(actions.onToggle).toHaveBeenCalledWith(people[1]);
    expect(actions.onDelete).toHaveBeenCalledWith([people[1], people[2]]);
  });

  it('leaves keys alone that have no action, and those of a field inside', async () => {
    const onOpen = vi.fn<(row: Person) => void>();
    renderUi(
      <DataTable
        label="People"
        rows={people}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'n',
            header: 'Name',
            width: '1fr',
            cell: ({ id, name }) => <input aria-label={id} defaultValue={name} />,
          },
        ]}
        onOpen={onOpen}
      />,
    );
    await userEvent.type(screen.getByLabelText('anna'), '!{Enter}{Delete}');
    expect(screen.getByLabelText<HTMLInputElement>('anna').value).toBe('Anna!');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('says how long it is, and what is there when it is empty', () => {
    const { rerender } = renderUi(<List />);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5');
    rerender(<List rows={[]} />);
    expect(screen.getByText('Nobody yet')).toBeTruthy();
  });

  it('brings what is chosen as it appears into view, and nothing when nothing is', () => {
    const { rerender } = renderUi(null);
    const seen: string[] = [];
    Object.assign(Element.prototype, {
      scrollIntoView(this: Element) {
        seen.push(this.textContent);
      },
    });
    rerender(<List key="none" />);
    expect(seen).toEqual([]);
    rerender(<List key="one" chosen="clara" />);
    expect(seen).toEqual(['Clara']);
  });

  it('draws only what can be seen of a long list', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, name: `Person ${i}` }));
    renderUi(<List rows={many} />);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });
});
