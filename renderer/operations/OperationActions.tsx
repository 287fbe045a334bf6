import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Catalogue, Operation } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconArchive, IconArchiveOff, IconArrowMerge } from '../ui/icons.ts';
import { observationCountQuery } from './catalogue-queries.ts';
import { MergeDialog } from './MergeDialog.tsx';
import type { CatalogueCommands } from './use-catalogue-commands.ts';

import classes from './CatalogueDetails.module.css';

interface OperationActionsProps {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly commands: CatalogueCommands;
}

/** What can be done with an operation as a whole: merge it into another, put it into the archive and back. */
export function OperationActions({ catalogue, operation, commands }: OperationActionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isMerging, setMerging] = useState(false);
  const { data: count = 0 } = useQuery(observationCountQuery(operation.id));
  const { id: operationId, isArchived } = operation;
  const Icon = isArchived ? IconArchiveOff : IconArchive;
  return (
    <>
      <p className={classes['facts']}>
        {t('operations.observations', { count, n: formatNumber(locale, count) })}
      </p>
      <div className={classes['actions']}>
        {isArchived ? null : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowMerge size={14} aria-hidden />}
            onClick={() => setMerging(true)}
          >
            {t('operations.merge.open')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon size={14} aria-hidden />}
          onClick={() => commands.edit({ kind: 'archive', operationId, isArchived: !isArchived })}
        >
          {t(isArchived ? 'operations.restore' : 'operations.toArchive')}
        </Button>
      </div>
      {isMerging ? (
        <MergeDialog
          catalogue={catalogue}
          operation={operation}
          count={count}
          onMerge={(intoId) => {
            setMerging(false);
            commands.merge({ fromId: operationId, intoId });
          }}
          onClose={() => setMerging(false)}
        />
      ) : null}
    </>
  );
}
