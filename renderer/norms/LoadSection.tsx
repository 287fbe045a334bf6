import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import { hoursWords } from '#shared/norms/norm-words.ts';
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
  const sheet = loadSheet(t, locale, people);
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

function loadSheet(t: TFunction, locale: 'ru' | 'en', people: NormsView['people']): ChartTable {
  return {
    columns: [
      { header: t('statistics.columns.person') },
      { header: t('norms.load.hours'), isFigure: true },
      { header: t('norms.load.fund'), isFigure: true },
      { header: t('norms.load.load'), isFigure: true },
      { header: t('norms.load.state') },
    ],
    rows: people.map(({ name, labourHours, fundHours, load, state }) => [
      { text: name, value: name },
      { text: hoursWords({ t, locale }, labourHours), value: Number(labourHours.toFixed(2)) },
      { text: hoursWords({ t, locale }, fundHours), value: Number(fundHours.toFixed(2)) },
      {
        text: load === null ? NO_VALUE : formatNumber(locale, load, 2, true),
        value: load === null ? '' : Number(load.toFixed(4)),
      },
      {
        text: state === null ? NO_VALUE : t(`norms.load.states.${state}`),
        value: state === null ? '' : t(`norms.load.states.${state}`),
      },
    ]),
  };
}
