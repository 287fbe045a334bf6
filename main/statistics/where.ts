import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { type Sql, sql } from '../database/sql.ts';

/** The condition of a filter on the derived tables, whose columns are `person_id` and `day`. */
export function filterSql({
  personId,
  from,
  to,
  weekdays = null,
}: Pick<PhotoFilter, 'personId' | 'from' | 'to'> & Partial<Pick<PhotoFilter, 'weekdays'>>): Sql {
  const person = personId === null ? sql`` : sql` AND person_id = ${personId}`;
  const since = from === null ? sql`` : sql` AND day >= ${from}`;
  const until = to === null ? sql`` : sql` AND day <= ${to}`;
  // SQLite counts days of the week from Sunday, 0; every bit of the mask is one of them.
  const mask = (weekdays ?? []).reduce((bits, weekday) => bits | (1 << (weekday % 7)), 0);
  const those = weekdays === null ? sql`` : sql` AND (${mask} >> strftime('%w', day)) & 1`;
  return sql`true${person}${since}${until}${those}`;
}
