import { useTranslation } from 'react-i18next';

import { loadSheet } from '#shared/norms/load-sheet.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';

/** What each person did in the observed days, by the norms, against the time of those days. */
export function LoadSection({ people }: { readonly people: NormsView['people'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (people.length === 0) return null;
  const title = t('norms.load.title');
  const sheet = loadSheet({ t, locale }, people);
  return (
    <Section
      title={title}
      note={t('norms.load.note')}
      actions={<TableActions title={title} table={sheet} />}
    >
      <SheetTable label={title} table={sheet} />
    </Section>
  );
}
