import { useTranslation } from 'react-i18next';

import type { Catalogue } from '#shared/operations/operation.ts';

import { EmptyState } from '../ui/EmptyState.tsx';
import { NameField } from './NameField.tsx';
import type { TreeRow } from './tree-rows.ts';
import { TreeLine } from './TreeLine.tsx';
import type { CatalogueCommands } from './use-catalogue-commands.ts';
import { useDragMoves } from './use-drag-moves.ts';
import { useNaming } from './use-naming.ts';
import { useTreeKeys } from './use-tree-keys.ts';
import type { Tree } from './use-tree.ts';

import classes from './CatalogueTree.module.css';

interface CatalogueTreeProps {
  readonly catalogue: Catalogue;
  readonly tree: Tree;
  readonly commands: CatalogueCommands;
}

/** Groups and, under them, operations. Keys, drag and drop, names in place. */
export function CatalogueTree({ catalogue, tree, commands }: CatalogueTreeProps) {
  const { t } = useTranslation();
  const { rows, writing, active } = tree;
  const onKeyDown = useTreeKeys({ catalogue, tree, commands });
  const drag = useDragMoves(catalogue, commands);
  const naming = useNaming(tree, commands);
  if (rows.length === 0 && writing === null) {
    return (
      <EmptyState
        sentence={t('operations.nothing', { filter: tree.filter })}
        action={{ label: t('operations.clearFilter'), onClick: () => tree.setFilter('') }}
      />
    );
  }
  const lastOf = (row: TreeRow, index: number): boolean =>
    writing?.kind === 'new-operation' &&
    groupIdOf(row) === writing.groupId &&
    groupIdOf(rows[index + 1]) !== writing.groupId;
  return (
    <div
      role="tree"
      tabIndex={-1}
      aria-label={t('operations.tree')}
      className={classes['root']}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        <div key={row.id} role="none">
          <TreeLine
            row={row}
            isActive={row === active}
            isFirstStop={active === undefined && index === 0}
            isNaming={writing?.kind === 'name' && writing.id === row.id}
            naming={naming}
            tree={tree}
            drag={drag}
          />
          {lastOf(row, index) ? (
            <NameField
              label={t('operations.newName')}
              className={classes['newOperation'] ?? ''}
              onDone={naming.add}
              onCancel={naming.cancel}
            />
          ) : null}
        </div>
      ))}
      {writing?.kind === 'new-group' ? (
        <NameField
          label={t('operations.newGroupName')}
          className={classes['newGroup'] ?? ''}
          onDone={naming.addGroup}
          onCancel={naming.cancel}
        />
      ) : null}
    </div>
  );
}

function groupIdOf(row: TreeRow | undefined): string | undefined {
  return row?.kind === 'operation' ? row.operation.groupId : row?.id;
}
