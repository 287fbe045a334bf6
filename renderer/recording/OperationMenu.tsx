import { Combobox, useCombobox } from '@mantine/core';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';

import { matchOperations } from './match-operations.ts';
import { OperationLine } from './OperationLine.tsx';
import { type OperationBranch, useOperations } from './use-operations.ts';

import classes from './OperationMenu.module.css';

interface OperationMenuProps {
  /** What choosing an operation will do, for a screen reader. */
  readonly label: string;
  readonly onPick: (id: OperationId) => void;
  /** The button that opens the menu; it is given what to do on click. */
  readonly children: (toggle: () => void) => ReactElement;
}

/** A button that opens all operations: type to search, arrows and Enter to choose. */
export function OperationMenu({ label, onPick, children }: OperationMenuProps) {
  const operations = useOperations();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setTyped('');
    },
    onDropdownOpen: () => {
      combobox.focusSearchInput();
      combobox.selectFirstOption();
    },
  });
  const { selectFirstOption } = combobox;
  // Not while the key is handled: then the matches for what was typed before it still stand there.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other matches stand there with each text
  useEffect(() => void selectFirstOption(), [typed, selectFirstOption]);
  const submit = (value: string): void => {
    combobox.closeDropdown();
    const picked = operations.active.find(({ id }) => id === value);
    if (picked) onPick(picked.id);
  };
  return (
    <Combobox
      store={combobox}
      width={340}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={submit}
    >
      <Combobox.Target withAriaAttributes={false}>
        {children(() => combobox.toggleDropdown())}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Search label={label} typed={typed} onType={setTyped} />
        <Combobox.Options className={classes['options']} aria-label={label}>
          <Matches branches={operations.branches} typed={typed} nameOf={operations.name} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface SearchProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** The field exists only while the list is open; Mantine names the list, but not the field's role. */
const OPEN_COMBOBOX = { role: 'combobox', 'aria-expanded': true } as const;

function Search({ label, typed, onType }: SearchProps) {
  const { t } = useTranslation();
  return (
    <Combobox.Search
      value={typed}
      {...OPEN_COMBOBOX}
      aria-label={label}
      placeholder={t('recording.search')}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

interface MatchesProps {
  readonly branches: readonly OperationBranch[];
  readonly typed: string;
  readonly nameOf: (id: OperationId) => string;
}

/** Everything by branch, or what was searched for, the best match first. */
function Matches({ branches, typed, nameOf }: MatchesProps) {
  const { t } = useTranslation();
  const lineOf = (operation: OperationBranch['operations'][number]) => (
    <Combobox.Option key={operation.id} value={operation.id} className={classes['option']}>
      <OperationLine operation={operation} name={nameOf(operation.id)} hasHotkey />
    </Combobox.Option>
  );
  if (typed.trim() === '') {
    return branches.map(({ group, name, operations }) => (
      <Combobox.Group key={group.id} label={name}>
        {operations.map(lineOf)}
      </Combobox.Group>
    ));
  }
  const found = matchOperations(
    branches.flatMap(({ operations }) => operations),
    typed,
  );
  if (found.length === 0) return <Combobox.Empty>{t('recording.noMatch')}</Combobox.Empty>;
  return found.map(lineOf);
}
