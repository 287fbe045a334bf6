import { createContext, use } from 'react';

import type { ChartTable } from '#shared/lib/chart-table.ts';

/** What every table of the screen is true of, as lines; none before anything was calculated. */
export const TermsContext = createContext<readonly string[]>([]);

/** A table with these lines under it wherever it leaves the program. */
export function useWithTerms(): (table: ChartTable) => ChartTable {
  const notes = use(TermsContext);
  return (table) => ({ ...table, notes });
}
