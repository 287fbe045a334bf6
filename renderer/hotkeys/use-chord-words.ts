import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ChordAction } from '#shared/hotkeys/binding.ts';

import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';

/** What a chord does, in words. */
export function useChordWords(): (action: ChordAction) => string {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const nameOf = (id: string): string => {
    const operation = catalogue.operations.find((each) => each.id === id);
    return operation ? names.operation(operation) : id;
  };
  return (action) => {
    if (action.kind === 'command') return t(`hotkeys.commands.${action.commandId}`);
    const name = nameOf(action.operationId);
    return action.kind === 'switch' ? name : t('hotkeys.interruptWith', { name });
  };
}
