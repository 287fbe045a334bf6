import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OperationGroup } from '#shared/operations/operation.ts';

import { IconArchive, IconArchiveOff } from '../ui/icons.ts';
import { useCatalogueNames } from './catalogue-names.ts';
import { NameInput } from './NameInput.tsx';
import type { CatalogueCommands } from './use-catalogue-commands.ts';

import classes from './CatalogueDetails.module.css';

interface GroupDetailsProps {
  readonly group: OperationGroup;
  /** Operations in use. */
  readonly count: number;
  readonly commands: CatalogueCommands;
}

/** A group: its name, and whether it is in use. */
export function GroupDetails({ group, count, commands }: GroupDetailsProps) {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const { id: groupId, isArchived } = group;
  const Icon = isArchived ? IconArchiveOff : IconArchive;
  return (
    <div className={classes['form']}>
      <NameInput
        label={t('operations.groupName')}
        name={names.group(group)}
        onName={(name) => commands.edit({ kind: 'rename-group', groupId, name })}
      />
      <p className={classes['facts']}>{t('operations.count', { count })}</p>
      <div className={classes['actions']}>
        <Button
          size="xs"
          variant="default"
          disabled={!isArchived && count > 0}
          leftSection={<Icon size={14} aria-hidden />}
          onClick={() => commands.edit({ kind: 'archive-group', groupId, isArchived: !isArchived })}
        >
          {t(isArchived ? 'operations.restore' : 'operations.toArchive')}
        </Button>
        {!isArchived && count > 0 ? (
          <p className={classes['facts']}>{t('operations.groupInUse')}</p>
        ) : null}
      </div>
    </div>
  );
}
