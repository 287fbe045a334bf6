import type { TFunction } from 'i18next';

import { formatDay, formatDuration, formatTime } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Away } from '#shared/recording/away.ts';

const dayIn = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);

/** What is asked about an absence, in one or two sentences. On another day than today, the day is named. */
export function awayWords(t: TFunction, locale: Locale, away: Away, today: string): string {
  const { start, zone, causes } = away;
  const end = away.end ?? start;
  const time = (at: number): string => formatTime(locale, at, zone);
  const day = formatDay(locale, dayIn(start, zone), 'short');
  if (away.endedDay) return t('recording.question.forgotten', { day, time: time(start) });
  const isSameDay = dayIn(start, zone) === dayIn(end, zone);
  const wasStopped = causes.includes('crash') || causes.includes('quit');
  const values = {
    from: isSameDay && dayIn(start, zone) === today ? time(start) : `${day}, ${time(start)}`,
    to: isSameDay ? time(end) : `${formatDay(locale, dayIn(end, zone), 'short')}, ${time(end)}`,
    duration: formatDuration(locale, end - start),
  };
  return t(wasStopped ? 'recording.question.stopped' : 'recording.question.away', values);
}
