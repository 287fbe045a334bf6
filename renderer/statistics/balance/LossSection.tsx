import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatAverage, formatShare } from '#shared/lib/format.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import { minutesMs } from '#shared/statistics/balance/balance-numbers.ts';
import { namedLosses } from '#shared/statistics/balance/named-losses.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import type { Study, StudyPatch } from '#shared/studies/study.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';
import { catalogueQuery } from '../../operations/catalogue-queries.ts';
import { ParetoChart } from '../../ui/charts/lazy-charts.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import { LossTable } from './LossTable.tsx';

import classes from './LossSection.module.css';

interface LossSectionProps {
  readonly balance: StudyBalance;
  readonly photo: Photo;
  readonly measures: Study['measures'];
  readonly onChange: (name: string, patch: StudyPatch) => void;
  readonly onFigure: (figure: Figure) => void;
}

/** What the losses come from, what would be done against them, and what that would free. */
export function LossSection({ balance, photo, measures, onChange, onFigure }: LossSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const losses = namedLosses({ balance, photo, catalogue, measures, nameOf: names.operation });
  const [first] = losses;
  const title = t('statistics.balance.losses');
  if (!first) return <Section title={title} note={t('statistics.balance.noLosses')} />;
  return (
    <Section title={title} note={t('statistics.balance.lossesNote')}>
      <div className={classes['root']}>
        <ParetoChart
          title={t('statistics.balance.mostLost', {
            name: first.label,
            time: formatAverage(locale, minutesMs(first.minutesPerDay)),
            share: formatShare(locale, first.share),
          })}
          note={t('statistics.balance.paretoNote')}
          bars={losses}
          onPick={(id) => onFigure({ kind: 'operation', operationId: operationIdSchema.parse(id) })}
        />
        <LossTable
          losses={losses}
          balance={balance}
          onMeasures={(changed) =>
            onChange(t('statistics.balance.measureSaved'), { measures: changed })
          }
          measures={measures}
        />
      </div>
    </Section>
  );
}
