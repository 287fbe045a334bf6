import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { type Sql, sql } from '../database/sql.ts';

/** Whose time of which days; days of the week that are left out are all of them. */
export type DayFilter = Pick<PhotoFilter, 'personId' | 'from' | 'to'> &
  Partial<Pick<PhotoFilter, 'weekdays'>>;

/** The condition of a filter on the derived tables, whose columns are `person_id` and `day`. */
export function filterSql(filter: DayFilter): Sql {
  const { from, to } = filter;
  const since = from === null ? sql`` : sql` AND day >= ${from}`;
  const until = to === null ? sql`` : sql` AND day <= ${to}`;
  return sql`true${personSql(filter)}${since}${until}${weekdaySql(filter, sql`strftime('%w', day)`)}`;
}

/** The same of rows that are not of one day: whose they are. */
export function personSql({ personId }: DayFilter): Sql {
  return personId === null ? sql`` : sql` AND person_id = ${personId}`;
}

/** The condition on a day of the week as SQLite counts them, from Sunday, 0. */
export function weekdaySql({ weekdays = null }: Pick<DayFilter, 'weekdays'>, weekday: Sql): Sql {
  // Every bit of the mask is one of them.
  const mask = (weekdays ?? []).reduce((bits, each) => bits | (1 << (each % 7)), 0);
  return weekdays === null ? sql`` : sql` AND (${mask} >> ${weekday}) & 1`;
}
