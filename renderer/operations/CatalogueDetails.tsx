import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Operation } from '#shared/operations/operation.ts';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { GroupDetails } from './GroupDetails.tsx';
import { OperationDetails } from './OperationDetails.tsx';
import type { TreeRow } from './tree-rows.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';

import classes from './CatalogueDetails.module.css';

interface CatalogueDetailsProps {
  readonly catalogue: Catalogue;
  readonly active: TreeRow | undefined;
  readonly commands: CatalogueCommands;
  readonly renderHotkey: (operation: Operation, name: string) => ReactNode;
}

/** All that belongs to the chosen line of the tree. */
export function CatalogueDetails({ active, ...props }: CatalogueDetailsProps) {
  if (!active) return <Hints />;
  if (active.kind === 'group') {
    return <GroupDetails key={active.id} group={active.group} count={active.count} {...props} />;
  }
  return <OperationDetails key={active.id} operation={active.operation} {...props} />;
}

const HINTS = [
  { id: 'rename', chords: ['F2'] },
  { id: 'move', chords: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  { id: 'add', chords: ['Insert'] },
  { id: 'archive', chords: ['Delete'] },
  { id: 'undo', chords: ['CommandOrControl+Z'] },
] as const;

function Hints() {
  const { t } = useTranslation();
  return (
    <div>
      <p className={classes['hint']}>{t('operations.choose')}</p>
      <dl className={classes['keys']}>
        {HINTS.map(({ id, chords }) => (
          <div key={id}>
            <dt>{t(`operations.keys.${id}`)}</dt>
            <dd>
              {chords.map((chord) => (
                <HotkeyText key={chord} chord={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
