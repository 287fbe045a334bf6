import { groupName, operationName, operationUnit } from '#shared/operations/operation-name.ts';
import type { Operation, OperationGroup } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';

/** The names of the catalogue in the language on screen. */
export interface CatalogueNames {
  readonly operation: (operation: Pick<Operation, 'name' | 'code'>) => string;
  readonly unit: (operation: Pick<Operation, 'unit' | 'code'>) => string;
  readonly group: (group: Pick<OperationGroup, 'name' | 'code'>) => string;
}

/** `operationName` and its kin, in the language on screen. */
export function useCatalogueNames(): CatalogueNames {
  const locale = useLocale();
  return {
    operation: (operation) => operationName(operation, locale),
    unit: (operation) => operationUnit(operation, locale),
    group: (group) => groupName(group, locale),
  };
}
