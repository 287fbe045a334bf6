import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { type Sql, sql } from '../database/sql.ts';

/** The condition of a filter on the derived tables, whose columns are `person_id` and `day`. */
export function filterSql({
  personId,
  from,
  to,
}: Pick<PhotoFilter, 'personId' | 'from' | 'to'>): Sql {
  const person = personId === null ? sql`` : sql` AND person_id = ${personId}`;
  const since = from === null ? sql`` : sql` AND day >= ${from}`;
  const until = to === null ? sql`` : sql` AND day <= ${to}`;
  return sql`true${person}${since}${until}`;
}
