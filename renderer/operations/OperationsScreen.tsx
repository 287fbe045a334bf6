import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { Operation } from '#shared/operations/operation.ts';

import { catalogueQuery } from './catalogue-queries.ts';
import { CatalogueDetails } from './CatalogueDetails.tsx';
import { CatalogueHeader } from './CatalogueHeader.tsx';
import { CatalogueToolbar } from './CatalogueToolbar.tsx';
import { CatalogueTree } from './CatalogueTree.tsx';
import { useCatalogueCommands } from './use-catalogue-commands.ts';
import { useTree } from './use-tree.ts';
import { useUndoKeys } from './use-undo-keys.ts';

import classes from './OperationsScreen.module.css';

interface OperationsScreenProps {
  /** The field for an operation's chord. Keys are another area, so it is passed in. */
  readonly renderHotkey: (operation: Operation, name: string) => ReactNode;
}

/** The catalogue as a tree that can be edited in place, with what belongs to the chosen operation beside it. */
export function OperationsScreen({ renderHotkey }: OperationsScreenProps) {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const tree = useTree(catalogue);
  const commands = useCatalogueCommands();
  useUndoKeys(commands);
  return (
    <div className={classes['root']}>
      <CatalogueHeader catalogue={catalogue} />
      <div className={classes['columns']}>
        <div className={classes['tree']}>
          <CatalogueToolbar catalogue={catalogue} tree={tree} commands={commands} />
          <CatalogueTree catalogue={catalogue} tree={tree} commands={commands} />
        </div>
        <aside className={classes['details']}>
          <CatalogueDetails
            catalogue={catalogue}
            active={tree.active}
            commands={commands}
            renderHotkey={renderHotkey}
          />
        </aside>
      </div>
    </div>
  );
}
