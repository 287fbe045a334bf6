import type { Api } from '#shared/contract/contract.ts';
import type { ReportSource } from '#shared/reports/report-source.ts';
import type { DayPattern } from '#shared/statistics/day-pattern.ts';
import type { PeopleResults } from '#shared/statistics/people/people-results.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { askCards } from '../ask-cards.ts';

/** What the window's report is made of, and what the documents have besides. */
export interface GatheredReport extends ReportSource {
  readonly people: PeopleResults;
  readonly pattern: DayPattern;
}

const MOST_EXCLUDED = 500;

/** Asks the application's calls for all that a report is made of. */
export async function gatherReport(api: Api, filter: PhotoFilter): Promise<GatheredReport> {
  const { statistics } = api;
  const photo = await statistics.photo(filter);
  const [only, ...others] = photo.people;
  const personId = filter.personId ?? (others.length === 0 ? only?.personId : undefined);
  const excluded = await statistics.observations({
    ...filter,
    isExcluded: true,
    limit: MOST_EXCLUDED,
  });
  return {
    photo,
    balance: await statistics.balance(filter),
    study: await api.studies.get(),
    catalogue: await api.operations.catalogue(),
    sheets: personId === undefined ? null : await statistics.sheets({ ...filter, personId }),
    cards: {
      cards: await askCards(statistics, filter, photo.operations),
      excluded: excluded.rows,
      excludedTotal: excluded.total,
    },
    sampling: await api.sampling.results(filter),
    beliefs: await statistics.beliefs(filter),
    norms: await api.norms.view(filter),
    people: await statistics.people(filter),
    pattern: await statistics.pattern(filter),
  };
}
