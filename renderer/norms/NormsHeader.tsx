import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { personsWords } from '#shared/norms/norm-words.ts';
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
      title={findingOf({ t, locale }, view)}
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

function findingOf(words: Words, { headcount, staff, lines }: NormsView): string {
  const { t } = words;
  if (lines.length === 0) return t('norms.finding.nothing');
  if (!headcount) return t('norms.finding.none');
  const persons = (value: number): string => personsWords(words, value);
  const { listed, low, high } = headcount;
  const needed =
    low === null || high === null
      ? persons(listed)
      : `${persons(listed)} (${persons(low)}–${persons(high)})`;
  return t('norms.finding.people', { needed, staff: formatNumber(words.locale, staff, 2) });
}
