import { Trans, useTranslation } from 'react-i18next';

import { formatDuration } from '#shared/lib/format.ts';
import type { Kind } from '#shared/operations/kind.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { useOperations } from '../recording/use-operations.ts';
import { KindBar } from '../ui/KindBar.tsx';
import { ShareText } from '../ui/ShareText.tsx';
import { type DayFigures, dayFigures } from './day-figures.ts';
import { DayOperations } from './DayOperations.tsx';
import type { DayEditing } from './use-day-editing.ts';
import { useDayNow } from './use-workday.ts';

import classes from './DayHeadline.module.css';

interface DayHeadlineProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
  /** Whether nothing stands beside it: then it takes the width for less height. */
  readonly isAlone?: boolean;
}

/** The finding of the day as a sentence, and what it is made of. */
export function DayHeadline({ workday, editing, isAlone = false }: DayHeadlineProps) {
  const { t } = useTranslation();
  const { find } = useOperations();
  const figures = dayFigures(workday, (id) => find(id)?.kind, useDayNow(workday));
  return (
    <section
      className={classes['root']}
      data-alone={isAlone}
      aria-label={t('workdays.headline.label')}
    >
      <div>
        <h2 className={classes['sentence']}>
          <Sentence {...figures} />
        </h2>
        <KindBar parts={figures.byKind} height={20} />
      </div>
      <DayOperations workday={workday} onPick={editing.chooseOperation} />
    </section>
  );
}

function Sentence({ nonResultShare, workingMs, resultMs, byKind }: DayFigures) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (nonResultShare === null) return t('workdays.headline.none');
  const wordsOf = (kind: Kind): string =>
    formatDuration(locale, byKind.find((part) => part.kind === kind)?.ms ?? 0);
  const meaning = t('workdays.headline.definition', {
    result: formatDuration(locale, resultMs),
    working: formatDuration(locale, workingMs),
    rest: wordsOf('rest'),
    absence: wordsOf('absence'),
  });
  return (
    <Trans
      i18nKey="workdays.headline.share"
      components={{ share: <ShareText share={nonResultShare} meaning={meaning} /> }}
    />
  );
}
