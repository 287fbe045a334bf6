import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Operation } from '#shared/operations/operation.ts';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { useCatalogueNames } from './catalogue-names.ts';

import classes from './CatalogueTree.module.css';

/** Kind, time index, unit and keys of an operation, in columns. */
export function OperationFacts({ operation }: { readonly operation: Operation }) {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  return (
    <span className={classes['facts']}>
      <span className={classes['kind']}>{t(`kind.${operation.kind}`)}</span>
      <span title={t(`operations.timeIndex.${operation.timeIndex}`)}>{operation.timeIndex}</span>
      <span className={classes['unit']}>{names.unit(operation)}</span>
      <span className={classes['keys']}>
        {operation.isArchived ? (
          <Badge variant="default" size="sm">
            {t('operations.archived')}
          </Badge>
        ) : null}
        {operation.hotkey === null ? null : <HotkeyText chord={operation.hotkey} />}
      </span>
    </span>
  );
}
