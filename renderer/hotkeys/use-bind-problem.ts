import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { AppError } from '#shared/contract/app-error.ts';
import { commandIdSchema } from '#shared/hotkeys/command.ts';

import { errorText } from '../lib/error-text.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';

/** Why a chord could not be bound, with the name of whatever has it. */
export function useBindProblem(): (error: AppError) => string {
  const { t } = useTranslation();
  const names = useCatalogueNames();
  const { data: catalogue } = useQuery(catalogueQuery);
  return (error) => {
    if (error.code !== 'hotkey-taken') return errorText(t, error);
    const { hotkey = '', by } = error.details;
    const command = commandIdSchema.safeParse(by);
    const operation = catalogue?.operations.find(({ id }) => id === by);
    const name = command.success ? t(`hotkeys.commands.${command.data}`) : undefined;
    return t('hotkeys.takenBy', {
      hotkey,
      name: name ?? (operation ? names.operation(operation) : String(by ?? '')),
    });
  };
}
