import { useTranslation } from 'react-i18next';

import { useDensity } from '../ui/density.ts';
import { IconChevronRight, IconGripVertical } from '../ui/icons.ts';
import { KindSwatch } from '../ui/KindBadge.tsx';
import { useCatalogueNames } from './catalogue-names.ts';
import { NameField } from './NameField.tsx';
import { OperationFacts } from './OperationFacts.tsx';
import { lineId } from './tree-line.ts';
import type { TreeRow } from './tree-rows.ts';
import type { DragMoves } from './use-drag-moves.ts';
import type { Naming } from './use-naming.ts';
import type { Tree } from './use-tree.ts';

import classes from './CatalogueTree.module.css';

interface TreeLineProps {
  readonly row: TreeRow;
  readonly isActive: boolean;
  /** Where the Tab key enters the tree while nothing is chosen. */
  readonly isFirstStop: boolean;
  readonly isNaming: boolean;
  readonly naming: Naming;
  readonly tree: Tree;
  readonly drag: DragMoves;
}

/** A group or an operation. */
export function TreeLine(props: TreeLineProps) {
  const { row, isActive, isFirstStop, isNaming, naming, tree, drag } = props;
  const names = useCatalogueNames();
  const isCompact = useDensity() === 'compact';
  const name = row.kind === 'group' ? names.group(row.group) : names.operation(row.operation);
  const isArchived = row.kind === 'group' ? row.group.isArchived : row.operation.isArchived;
  const choose = (): void => {
    tree.setActive(row.id);
    if (row.kind === 'group' && isActive) tree.fold(row.id, !row.isFolded);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree around it takes the keys
    <div
      id={lineId(row.id)}
      role="treeitem"
      className={classes['line']}
      tabIndex={isActive || isFirstStop ? 0 : -1}
      aria-level={row.kind === 'group' ? 1 : 2}
      aria-selected={isActive}
      aria-expanded={row.kind === 'group' ? !row.isFolded : undefined}
      data-kind={row.kind}
      data-active={isActive}
      data-archived={isArchived}
      data-compact={isCompact}
      onClick={choose}
      onDoubleClick={() => tree.setWriting({ kind: 'name', id: row.id })}
      onFocus={() => tree.setActive(row.id)}
      {...drag.propsOf(row.id)}
    >
      <span className={classes['grip']} aria-hidden>
        <IconGripVertical size={14} />
      </span>
      <span className={classes['mark']} aria-hidden>
        {row.kind === 'group' ? (
          <IconChevronRight size={16} />
        ) : (
          <KindSwatch kind={row.operation.kind} colourStep={row.operation.colourStep} />
        )}
      </span>
      {isNaming ? (
        <NameField
          label={name}
          initial={name}
          onDone={(wanted) => naming.rename(row, wanted)}
          onCancel={naming.cancel}
        />
      ) : (
        <span className={classes['name']}>{name}</span>
      )}
      <Facts row={row} />
    </div>
  );
}

/** What follows the name. */
function Facts({ row }: { readonly row: TreeRow }) {
  const { t } = useTranslation();
  return row.kind === 'group' ? (
    <span className={classes['count']}>{t('operations.count', { count: row.count })}</span>
  ) : (
    <OperationFacts operation={row.operation} />
  );
}
