import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatDay, formatShare } from '#shared/lib/format.ts';
import type { CalendarDay } from '#shared/workdays/calendar.ts';

import { useLocale } from '../lib/i18n.ts';
import { nonResultOf } from './calendar-figures.ts';

import classes from './Calendar.module.css';

interface CalendarCellProps {
  readonly day: string;
  readonly recorded: CalendarDay | undefined;
  readonly isToday: boolean;
  readonly isOpen: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly size: 'large' | 'small';
  readonly onPick: (day: string) => void;
}

/** A day of the calendar: how much was result, how much is covered, and whether a question waits. */
export function CalendarCell(props: CalendarCellProps) {
  const { day, recorded } = props;
  const locale = useLocale();
  const facts = useFacts(recorded);
  return (
    <button
      type="button"
      className={classes['day']}
      data-day={day}
      data-recorded={recorded !== undefined}
      tabIndex={props.isStop ? 0 : -1}
      aria-current={props.isToday ? 'date' : undefined}
      aria-pressed={props.isOpen}
      title={recorded ? facts.join('\n') : undefined}
      style={recorded && { background: tintOf(recorded) }}
      onClick={() => props.onPick(day)}
    >
      <VisuallyHidden>{[formatDay(locale, day), ...facts].join(', ')}</VisuallyHidden>
      <span className={classes['number']} aria-hidden>
        {Number(day.slice(8))}
      </span>
      {recorded ? <Recorded recorded={recorded} hasShare={props.size === 'large'} /> : null}
    </button>
  );
}

/** The more of the day was result, the more of its colour: a third of it at most, so that words stay readable. */
function tintOf(recorded: CalendarDay): string {
  const percent = Math.round((1 - (nonResultOf(recorded) ?? 1)) * 33);
  return `color-mix(in srgb, var(--kind-result) ${percent}%, var(--surface-raised))`;
}

/** What there is to say about a day. */
function useFacts(recorded: CalendarDay | undefined): string[] {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!recorded) return [t('workdays.calendar.nothing')];
  const { coverage, questions } = recorded;
  const share = nonResultOf(recorded);
  const facts: string[] = [];
  if (share !== null) {
    facts.push(t('workdays.calendar.share', { share: formatShare(locale, share) }));
  }
  if (coverage !== null) {
    facts.push(t('workdays.calendar.coverage', { share: formatShare(locale, coverage) }));
  }
  if (questions > 0) facts.push(t('workdays.calendar.questions', { count: questions }));
  return facts;
}

interface RecordedProps {
  readonly recorded: CalendarDay;
  readonly hasShare: boolean;
}

function Recorded({ recorded, hasShare }: RecordedProps) {
  const locale = useLocale();
  const share = nonResultOf(recorded);
  return (
    <>
      {recorded.questions > 0 ? (
        <span className={classes['question']} aria-hidden>
          ?
        </span>
      ) : null}
      {hasShare && share !== null ? (
        <span className={classes['share']} aria-hidden>
          {formatShare(locale, share)}
        </span>
      ) : null}
      <CellBar recorded={recorded} />
    </>
  );
}

/** The shift as a line: result, other work, rest, and what nothing is known of. */
function CellBar({ recorded }: Pick<RecordedProps, 'recorded'>) {
  const { workingMs, resultMs, ms, gapMs } = recorded;
  const whole = ms + gapMs;
  if (whole === 0) return null;
  const percent = (part: number): string => `${(part / whole) * 100}%`;
  return (
    <span className={classes['bar']} aria-hidden>
      <span className={classes['result']} style={{ width: percent(resultMs) }} />
      <span className={classes['other']} style={{ width: percent(workingMs - resultMs) }} />
      <span className={classes['rest']} style={{ width: percent(ms - workingMs) }} />
    </span>
  );
}
