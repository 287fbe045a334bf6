import { Button, CloseButton, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Catalogue, GroupId } from '#shared/operations/operation.ts';

import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFolderPlus,
  IconPlus,
  IconSearch,
} from '../ui/icons.ts';
import { IconAction } from './IconAction.tsx';
import { orderedGroups } from './tree-rows.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';
import type { Tree } from './use-tree.ts';

import classes from './CatalogueToolbar.module.css';

interface CatalogueToolbarProps {
  readonly catalogue: Catalogue;
  readonly tree: Tree;
  readonly commands: CatalogueCommands;
}

/** What can be done with the whole tree: find, add, undo, show what is archived. */
export function CatalogueToolbar({ catalogue, tree, commands }: CatalogueToolbarProps) {
  const { t } = useTranslation();
  const archived = catalogue.operations.filter(({ isArchived }) => isArchived).length;
  const groupId = groupOf(catalogue, tree);
  return (
    <div className={classes['root']}>
      <Filter tree={tree} />
      <Button
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={groupId === undefined}
        onClick={() => groupId && tree.setWriting({ kind: 'new-operation', groupId })}
      >
        {t('operations.add')}
      </Button>
      <IconAction
        icon={IconFolderPlus}
        label={t('operations.addGroup')}
        onClick={() => tree.setWriting({ kind: 'new-group' })}
      />
      <IconAction
        icon={IconArrowBackUp}
        label={t('operations.keys.undo')}
        chord="CommandOrControl+Z"
        onClick={commands.undo}
      />
      <IconAction
        icon={IconArrowForwardUp}
        label={t('operations.keys.redo')}
        chord="CommandOrControl+Shift+Z"
        onClick={commands.redo}
      />
      {archived > 0 ? (
        <Switch
          className={classes['archive']}
          size="xs"
          label={t('operations.archive', { count: archived })}
          checked={tree.hasArchived}
          onChange={(event) => tree.setHasArchived(event.currentTarget.checked)}
        />
      ) : null}
    </div>
  );
}

function Filter({ tree: { filter, setFilter } }: { readonly tree: Tree }) {
  const { t } = useTranslation();
  const clear = (): void => setFilter('');
  return (
    <TextInput
      className={classes['filter']}
      size="sm"
      aria-label={t('operations.filter')}
      placeholder={t('operations.filter')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        filter ? (
          <CloseButton size="sm" aria-label={t('operations.clearFilter')} onClick={clear} />
        ) : null
      }
      value={filter}
      onChange={(event) => setFilter(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear();
      }}
    />
  );
}

/** Where a new operation goes: the chosen group, or that of the chosen operation, else the first. */
function groupOf(catalogue: Catalogue, { active }: Tree): GroupId | undefined {
  if (active?.kind === 'group') return active.group.id;
  if (active?.kind === 'operation') return active.operation.groupId;
  return orderedGroups(catalogue).find(({ isArchived }) => !isArchived)?.id;
}
