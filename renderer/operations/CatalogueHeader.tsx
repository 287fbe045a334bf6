import { useTranslation } from 'react-i18next';

import type { Catalogue } from '#shared/operations/operation.ts';

import { PageHeader } from '../ui/PageHeader.tsx';

/** How many operations there are, and what the catalogue is for. */
export function CatalogueHeader({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation();
  const live = catalogue.operations.filter(({ isArchived }) => !isArchived);
  const withKeys = live.filter(({ hotkey }) => hotkey !== null);
  return (
    <PageHeader
      title={[
        t('operations.title', { count: live.length }),
        t('operations.withKeys', { count: withKeys.length }),
      ].join(', ')}
      description={t('operations.description')}
    />
  );
}
