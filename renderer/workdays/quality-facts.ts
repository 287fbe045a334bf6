import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare } from '#shared/lib/format.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { dayQuality } from './day-figures.ts';

/** A fact about the quality of a day, with what it means. */
export interface QualityFact {
  readonly id: 'coverage' | 'gaps' | 'edited' | 'retro';
  readonly words: string;
  readonly meaning: string;
}

/** The quality of a day at an instant in words; what there is nothing of is left out. */
export function useQualityFacts(workday: Workday, now: number): QualityFact[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { quality } = dayQuality(workday, now);
  const { coverage, shiftMs, gapMs, gaps, editedShare, retroShare } = quality;
  const facts: QualityFact[] = [];
  if (coverage !== null) {
    facts.push({
      id: 'coverage',
      words: t('workdays.quality.coverage', { share: formatShare(locale, coverage) }),
      meaning: t('workdays.quality.coverageMeaning', {
        recorded: formatDuration(locale, shiftMs - gapMs),
        shift: formatDuration(locale, shiftMs),
      }),
    });
  }
  if (gaps > 0) {
    facts.push({
      id: 'gaps',
      words: t('workdays.quality.gaps', { count: gaps, duration: formatDuration(locale, gapMs) }),
      meaning: t('workdays.quality.gapsMeaning'),
    });
  }
  const add = (id: 'edited' | 'retro', share: number | null): void => {
    if (!share) return;
    facts.push({
      id,
      words: t(`workdays.quality.${id}`, { share: formatShare(locale, share) }),
      meaning: t(`workdays.quality.${id}Meaning`),
    });
  };
  add('edited', editedShare);
  add('retro', retroShare);
  return facts;
}
