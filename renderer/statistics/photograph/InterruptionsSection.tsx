import { useTranslation } from 'react-i18next';

import { formatDuration, formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { DayPattern } from '#shared/statistics/day-pattern.ts';
import { intervalOf } from '#shared/statistics/estimate-words.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { SheetTable } from '../../ui/SheetTable.tsx';
import { Section } from '../Section.tsx';
import { lengthSheet, pairSheet } from './interruption-sheets.ts';

type Interruptions = DayPattern['interruptions'];

interface InterruptionsSectionProps {
  readonly interruptions: Interruptions;
  readonly photo: Photo;
}

/** How often people are interrupted, what that costs, what interrupts what, and what it does to a reading. */
export function InterruptionsSection({ interruptions, photo }: InterruptionsSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const words = { t, locale };
  const byId = new Map(photo.operations.map((each) => [each.operationId, each]));
  const nameOf = (id: (typeof photo.operations)[number]['operationId']): string => {
    const operation = byId.get(id);
    return operation ? names.operation(operation) : '';
  };
  const title = t('statistics.photograph.interruptions');
  if (interruptions.count === 0) {
    return <Section title={title} note={t('statistics.photograph.noInterruptions')} />;
  }
  const pairs = pairSheet(words, interruptions.pairs, nameOf);
  const lengths = lengthSheet(words, interruptions.lengths, nameOf);
  const lengthTitle = t('statistics.photograph.lengths');
  return (
    <>
      <Section
        title={title}
        note={costOf(words, interruptions)}
        actions={<TableActions title={title} table={pairs} />}
      >
        <SheetTable label={title} table={pairs} />
      </Section>
      {interruptions.lengths.length > 0 ? (
        <Section
          title={lengthTitle}
          note={t('statistics.photograph.lengthsNote')}
          actions={<TableActions title={lengthTitle} table={lengths} />}
        >
          <SheetTable label={lengthTitle} table={lengths} />
        </Section>
      ) : null}
    </>
  );
}

/** Rate with its interval, time inside, and the days that stand out. */
function costOf({ t, locale }: Words, found: Interruptions): string {
  const { count, perHour, ms, workingMs, daysOut, days } = found;
  const interval = intervalOf(perHour);
  const number = (value: number): string => formatNumber(locale, value, 1, true);
  const rate = number(perHour.value ?? 0);
  return t('statistics.photograph.cost', {
    n: formatNumber(locale, count),
    rate: interval ? `${rate} (${number(interval.low)}–${number(interval.high)})` : rate,
    time: formatDuration(locale, ms),
    share: formatShare(locale, workingMs === 0 ? 0 : ms / workingMs),
    out: formatNumber(locale, daysOut),
    days: formatNumber(locale, days),
  });
}
