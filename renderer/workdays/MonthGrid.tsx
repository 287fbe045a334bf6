import { type KeyboardEvent, useId } from 'react';

import { formatMonth, formatWeekdays } from '#shared/lib/format.ts';
import { addDays } from '#shared/lib/time.ts';
import type { CalendarDay } from '#shared/workdays/calendar.ts';

import { useLocale } from '../lib/i18n.ts';
import { CalendarCell } from './CalendarCell.tsx';
import { firstDayOf, lastDayOf, type Month, monthOf, weeksOf } from './month.ts';

import classes from './Calendar.module.css';

interface MonthGridProps {
  readonly month: Month;
  /** What is recorded, by day. */
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly today: string;
  /** The day that is open. */
  readonly day?: string;
  /** Large cells show figures, small ones only that there is something. */
  readonly size: 'large' | 'small';
  readonly onPick: (day: string) => void;
}

/** A month: every past day opens with a click or Enter; arrows go from day to day. */
export function MonthGrid({ month, days, today, day, size, onPick }: MonthGridProps) {
  const locale = useLocale();
  const id = useId();
  const stop = stopOf(month, today, day);
  return (
    <section className={classes['month']} data-size={size}>
      <h2 className={classes['name']} id={id}>
        {formatMonth(locale, month)}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows of all its days */}
      <table className={classes['grid']} aria-labelledby={id} onKeyDown={moveFocus}>
        <thead>
          <tr>
            {formatWeekdays(locale).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((each) => each !== null)}>
              {week.map((each, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a place in the week
                <td key={index}>
                  {each !== null && each > today ? (
                    <span className={classes['future']}>{Number(each.slice(8))}</span>
                  ) : null}
                  {each !== null && each <= today ? (
                    <CalendarCell
                      day={each}
                      recorded={days.get(each)}
                      isToday={each === today}
                      isOpen={each === day}
                      isStop={each === stop}
                      size={size}
                      onPick={onPick}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The one day of a month that the Tab key reaches. */
function stopOf(month: Month, today: string, day: string | undefined): string {
  if (day !== undefined && monthOf(day) === month) return day;
  if (monthOf(today) === month) return today;
  return month < monthOf(today) ? lastDayOf(month) : firstDayOf(month);
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** To another day on the page, of this month or the one beside it. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
  if (step === undefined || from === undefined || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`button[data-day="${addDays(from, step)}"]`)?.focus();
}
