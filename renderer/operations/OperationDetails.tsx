import { Input, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import type { Catalogue, Operation } from '#shared/operations/operation.ts';

import { useCatalogueNames } from './catalogue-names.ts';
import { ColourSteps } from './ColourSteps.tsx';
import { KindSelect } from './KindSelect.tsx';
import { NameInput } from './NameInput.tsx';
import { OperationActions } from './OperationActions.tsx';
import { TimeIndexSelect } from './TimeIndexSelect.tsx';
import { intoGroup } from './tree-moves.ts';
import { orderedGroups } from './tree-rows.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';

import classes from './CatalogueDetails.module.css';

interface OperationDetailsProps {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly commands: CatalogueCommands;
  readonly renderHotkey: (operation: Operation, name: string) => ReactNode;
}

type Values = Extract<CatalogueEdit, { kind: 'change' }>['values'];

/** All that an operation has; each change is made at once and can be undone. */
export function OperationDetails(props: OperationDetailsProps) {
  const { catalogue, operation, commands, renderHotkey } = props;
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const name = names.operation(operation);
  const change = (values: Values): void =>
    commands.edit({ kind: 'change', operationId: operation.id, values });
  const groups = orderedGroups(catalogue).filter(
    ({ id, isArchived }) => !isArchived || id === operation.groupId,
  );
  const toGroup = (chosen: string | null): void => {
    const group = groups.find(({ id }) => id === chosen);
    if (group) commands.edit(intoGroup(catalogue, operation, group.id, 'end'));
  };
  return (
    <div className={classes['form']}>
      <NameInput
        label={t('operations.name')}
        name={name}
        onName={(wanted) => change({ name: wanted })}
      />
      <Select
        label={t('operations.group')}
        allowDeselect={false}
        data={groups.map((group) => ({ value: group.id, label: names.group(group) }))}
        value={operation.groupId}
        onChange={toGroup}
      />
      <KindSelect kind={operation.kind} onKind={(kind) => change({ kind })} />
      <TimeIndexSelect
        timeIndex={operation.timeIndex}
        onTimeIndex={(timeIndex) => change({ timeIndex })}
      />
      <NameInput
        id="operation-unit"
        label={t('operations.unit')}
        name={names.unit(operation)}
        maxLength={30}
        onName={(unit) => change({ unit })}
      />
      <ColourSteps
        kind={operation.kind}
        step={operation.colourStep}
        onStep={(colourStep) => change({ colourStep })}
      />
      {operation.isArchived ? null : (
        <div>
          <Input.Label component="div">{t('operations.hotkey')}</Input.Label>
          {renderHotkey(operation, name)}
          <p className={classes['meaning']}>{t('operations.hotkeyHint')}</p>
        </div>
      )}
      <OperationActions catalogue={catalogue} operation={operation} commands={commands} />
    </div>
  );
}
