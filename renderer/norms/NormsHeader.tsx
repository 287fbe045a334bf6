import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { headcountFinding } from '#shared/norms/norm-words.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { PageHeader } from '../ui/PageHeader.tsx';

interface NormsHeaderProps {
  readonly view: NormsView;
  /** Null where nothing can be approved. */
  readonly onApproveAll: (() => void) | null;
}

/** How many people the work takes, against those who are there. */
export function NormsHeader({ view, onApproveAll }: NormsHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <PageHeader
      title={headcountFinding({ t, locale }, view)}
      description={t('norms.basis', { average: averageWords(t, view) })}
      actions={
        onApproveAll ? (
          <Button variant="default" size="xs" onClick={onApproveAll}>
            {t('norms.approveAll')}
          </Button>
        ) : null
      }
    />
  );
}

function averageWords(t: TFunction, { average }: NormsView): string {
  return t(`norms.average.${average}`);
}
