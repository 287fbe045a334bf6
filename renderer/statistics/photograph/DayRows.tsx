import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatDay, formatDuration } from '#shared/lib/format.ts';
import { KINDS } from '#shared/operations/kind.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { DayRow } from '#shared/statistics/day-pattern.ts';

import { useLocale } from '../../lib/i18n.ts';
import { KindBadge } from '../../ui/KindBadge.tsx';

import classes from './DayRows.module.css';

interface DayRowsProps {
  readonly rows: readonly DayRow[];
  readonly onOpenDay: (day: string, personId: PersonId) => void;
}

const HOUR = 60;
const MINUTE_MS = 60_000;

/** A line for each day of a person: where the clock stood and what kind of work it was. */
export function DayRows({ rows, onOpenDay }: DayRowsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { from, to } = spanOf(rows);
  const hours = Array.from({ length: (to - from) / HOUR + 1 }, (_, index) => from + index * HOUR);
  const place = (minutes: number): string => `${((minutes - from) / (to - from)) * 100}%`;
  return (
    <div>
      <ul className={classes['key']} aria-label={t('statistics.photograph.key')}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} />
          </li>
        ))}
      </ul>
      <div className={classes['hours']} aria-hidden>
        {hours.map((minutes) => (
          <span key={minutes} style={{ insetInlineStart: place(minutes) }}>
            {(minutes / HOUR) % 24}
          </span>
        ))}
      </div>
      <ul className={classes['rows']} aria-label={t('statistics.photograph.days')}>
        {rows.map(({ personId, name, day, pieces }) => (
          <li key={`${personId} ${day}`}>
            <UnstyledButton className={classes['row']} onClick={() => onOpenDay(day, personId)}>
              <span className={classes['name']}>
                {formatDay(locale, day, 'short')} · {name}
              </span>
              <svg className={classes['line']} role="img" aria-label={wordsOf(pieces)}>
                {pieces.map(({ kind, from: start, to: end }) => (
                  <rect
                    key={start}
                    x={place(start)}
                    width={`${((end - start) / (to - from)) * 100}%`}
                    height="100%"
                    style={{ fill: `var(--kind-${kind})` }}
                  />
                ))}
              </svg>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );

  /** The sums of the line, for those who do not see it. */
  function wordsOf(pieces: DayRow['pieces']): string {
    return KINDS.flatMap((kind) => {
      const minutes = pieces
        .filter((piece) => piece.kind === kind)
        .reduce((sum, piece) => sum + piece.to - piece.from, 0);
      const time = formatDuration(locale, minutes * MINUTE_MS);
      return minutes > 0 ? [`${t(`kind.${kind}`)} ${time}`] : [];
    }).join(', ');
  }
}

/** Whole hours around everything that is shown, minutes after the beginning of the day. */
function spanOf(rows: readonly DayRow[]): { readonly from: number; readonly to: number } {
  const pieces = rows.flatMap((row) => row.pieces);
  if (pieces.length === 0) return { from: 9 * HOUR, to: 18 * HOUR };
  const first = pieces.reduce((least, { from }) => Math.min(least, from), Number.MAX_VALUE);
  const last = pieces.reduce((most, { to }) => Math.max(most, to), 0);
  return { from: Math.floor(first / HOUR) * HOUR, to: Math.ceil(last / HOUR) * HOUR };
}
