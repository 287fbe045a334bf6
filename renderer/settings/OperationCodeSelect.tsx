import { Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { operationsIn, orderedGroups } from '../operations/tree-rows.ts';

interface OperationCodeSelectProps {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** One of the operations in use, by group. */
export function OperationCodeSelect({ code, onCode, ...label }: OperationCodeSelectProps) {
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const groups = orderedGroups(catalogue).map((group) => ({
    group: names.group(group),
    items: operationsIn(catalogue, group.id)
      .filter(({ isArchived }) => !isArchived)
      .map((operation) => ({ value: operation.code, label: names.operation(operation) })),
  }));
  return (
    <Select
      {...label}
      w={240}
      searchable
      allowDeselect={false}
      data={groups.filter(({ items }) => items.length > 0)}
      value={code}
      onChange={(chosen) => {
        if (chosen !== null) onCode(chosen);
      }}
    />
  );
}
