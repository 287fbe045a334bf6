import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';

import { matchOperations } from './match-operations.ts';
import { OperationLine } from './OperationLine.tsx';
import { useOperations } from './use-operations.ts';

import classes from './OperationMenu.module.css';

interface OperationSelectProps {
  readonly label: string;
  readonly value: OperationId | null;
  readonly onChange: (id: OperationId | null) => void;
  readonly error?: string | undefined;
  readonly isFocused?: boolean;
  /** Whether it stands in a popover, which a list outside of it would close. */
  readonly isNested?: boolean;
}

/** A field for one operation: type to search, Enter to choose. */
export function OperationSelect(props: OperationSelectProps) {
  const { t } = useTranslation();
  const { active, branches, find, name } = useOperations();
  const chosen = props.value === null ? undefined : find(props.value);
  // What is archived by now stays the value of what was recorded with it.
  const isArchived = chosen !== undefined && !active.includes(chosen);
  const data = [
    ...(isArchived ? [{ value: chosen.id, label: name(chosen.id) }] : []),
    ...branches.map((branch) => ({
      group: branch.name,
      items: branch.operations.map(({ id }) => ({ value: id, label: name(id) })),
    })),
  ];
  const filter: SelectProps['filter'] = ({ options, search }) => {
    if (search.trim() === '') return options;
    return matchOperations(active, search).map(({ id }) => ({ value: id, label: name(id) }));
  };
  const line: SelectProps['renderOption'] = ({ option }) => {
    const operation = active.find(({ id }) => id === option.value);
    return operation ? <OperationLine operation={operation} name={option.label} /> : option.label;
  };
  return (
    <Select
      label={props.label}
      placeholder={t('recording.search')}
      data={data}
      value={props.value}
      onChange={(value) => props.onChange(active.find(({ id }) => id === value)?.id ?? props.value)}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage={t('recording.noMatch')}
      filter={filter}
      renderOption={line}
      error={props.error}
      maxDropdownHeight={280}
      classNames={{ option: classes['option'] ?? '' }}
      comboboxProps={{ shadow: 'md', withinPortal: !props.isNested }}
      data-autofocus={props.isFocused}
      allowDeselect={false}
    />
  );
}
