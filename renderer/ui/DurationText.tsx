import { formatAverage, formatClock, formatDuration, formatStopwatch } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';

import { useLocale } from '../lib/i18n.ts';
import { useNow } from '../lib/use-now.ts';

const STYLES = {
  /** `2 h 05 min`, in text and totals */
  words: formatDuration,
  /** `4.2 min`, for averages */
  average: formatAverage,
  /** `3:25:10`, where durations stand in a column */
  clock: (_locale: Locale, ms: number) => formatClock(ms),
  /** `12:41`, where one duration runs */
  stopwatch: (_locale: Locale, ms: number) => formatStopwatch(ms),
} satisfies Readonly<Record<string, (locale: Locale, ms: number) => string>>;

interface DurationTextProps {
  readonly ms: number;
  readonly format?: keyof typeof STYLES;
}

/** A duration, readable by machines to the millisecond. */
export function DurationText({ ms, format = 'words' }: DurationTextProps) {
  const locale = useLocale();
  return (
    <time dateTime={`PT${Math.max(0, ms) / 1000}S`} style={{ whiteSpace: 'nowrap' }}>
      {STYLES[format](locale, ms)}
    </time>
  );
}

interface ElapsedTextProps {
  /** When it began. */
  readonly since: number;
  /** What was there before, such as the earlier segments of the observation. */
  readonly plusMs?: number;
  readonly format?: keyof typeof STYLES;
}

/** The time since an instant, ticking each second; only this text is drawn anew. */
export function ElapsedText({ since, plusMs = 0, format = 'stopwatch' }: ElapsedTextProps) {
  return <DurationText ms={Math.max(0, useNow() - since) + plusMs} format={format} />;
}
