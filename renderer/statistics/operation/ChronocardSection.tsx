import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { cleaningWords, stabilityWords, unitWords } from '#shared/statistics/chronocard-words.ts';
import type { Chronocard, RequiredLine } from '#shared/statistics/time-study.ts';

import { useLocale } from '../../lib/i18n.ts';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import { Section } from '../Section.tsx';

import classes from './OperationStudy.module.css';

interface ChronocardSectionProps {
  readonly card: Chronocard;
  /** Opens the choices of the study. */
  readonly onReckoning: () => void;
}

/** The chronocard: stability beside its norm, what the cleaning rule would leave out, and how many are required. */
export function ChronocardSection({ card, onReckoning }: ChronocardSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = { t, locale };
  const title = t('timeStudy.card.title');
  return (
    <Section
      title={title}
      actions={
        <Button variant="default" size="compact-sm" onClick={onReckoning}>
          {t('timeStudy.card.choices')}
        </Button>
      }
    >
      <div aria-live="polite">
        <p className={classes['fact']}>{stabilityWords(words, card)}</p>
        <p className={classes['note']}>{t('timeStudy.card.stabilityNote')}</p>
        <p className={classes['fact']}>{cleaningWords(words, card)}</p>
        <p className={classes['fact']}>{unitWords(words, card)}</p>
      </div>
      <div className={classes['required']}>
        <StatTable
          label={t('timeStudy.required.title')}
          density="compact"
          rows={card.required}
          rowId={({ formula }) => formula}
          columns={columnsOf(words)}
        />
      </div>
    </Section>
  );
}

function columnsOf({ t, locale }: Words): StatColumn<RequiredLine>[] {
  const count = (value: number | null): string =>
    value === null ? NO_VALUE : formatNumber(locale, value);
  return [
    {
      id: 'formula',
      header: t('timeStudy.required.title'),
      cell: ({ formula }) => t(`timeStudy.required.formulas.${formula}`),
      hintOf: ({ formula }) => t(`timeStudy.required.hints.${formula}`),
    },
    {
      id: 'required',
      header: t('timeStudy.required.needed'),
      cell: ({ required }) => count(required),
      hintOf: ({ required }) => (required === null ? t('timeStudy.required.none') : undefined),
      sortBy: ({ required }) => required,
    },
    {
      id: 'taken',
      header: t('timeStudy.required.taken'),
      cell: ({ taken }) => count(taken),
      sortBy: ({ taken }) => taken,
    },
    {
      id: 'left',
      header: t('timeStudy.required.left'),
      cell: ({ required, taken }) =>
        required === null ? NO_VALUE : count(Math.max(0, required - taken)),
      sortBy: ({ required, taken }) => (required === null ? null : Math.max(0, required - taken)),
    },
  ];
}
