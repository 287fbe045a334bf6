import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';
import type { ReportCards } from '#shared/reports/report-source.ts';
import type { OperationPhoto } from '#shared/statistics/photo.ts';

import { api } from '../lib/api.ts';
import { askedOf, type ResultsFilter } from '../statistics/statistics-queries.ts';

/** As many excluded readings are printed. */
const MOST_EXCLUDED = 200;

/** The chronocards of the operations that have readings, and the readings that were excluded. */
export const reportCardsQuery = (
  filter: ResultsFilter,
  operations: readonly OperationPhoto[] | undefined,
) =>
  queryOptions({
    queryKey: ['statistics', 'report-cards', askedOf(filter)],
    queryFn: async (): Promise<ReportCards> => {
      const asked = askedOf(filter);
      const observed = (operations ?? []).filter(({ observations }) => observations > 0);
      const [{ rows, total }, ...cards] = await Promise.all([
        api.statistics.observations({ ...asked, isExcluded: true, limit: MOST_EXCLUDED }),
        ...observed.map(async (operation) => {
          const { operationId } = operation;
          const { card } = await api.statistics.timeStudy({ ...asked, operationId });
          return { operation, card };
        }),
      ]);
      return { cards, excluded: rows, excludedTotal: total };
    },
    placeholderData: keepPreviousData,
  });

/** The newest observation sheets of one person, as the results ask for them; nobody: nothing is asked. */
export const reportSheetsQuery = (filter: ResultsFilter, personId: PersonId | null | undefined) =>
  queryOptions({
    queryKey: ['statistics', 'sheets', askedOf({ ...filter, personId: personId ?? null }), 0],
    queryFn:
      personId === undefined || personId === null
        ? skipToken
        : () => api.statistics.sheets({ ...askedOf(filter), personId, offset: 0 }),
    placeholderData: keepPreviousData,
  });
