import type { StudyFacts } from './study-facts.ts';

/** Not every lead is rung, and not every first call is of a lead of its own: from so much to so much. */
export const LEADS_SPAN = [0.7, 1.5] as const;

/** Leads a month of one person, where no first call was observed. */
const LEADS_A_PERSON = 50;

/** Leads of a month of so many days: as many as first calls were made in the days of the study, by all its people. */
export function leadsOf({ operations, people }: StudyFacts, days: number): number {
  const perDay = operations.find(({ code }) => code === 'call-first')?.unitsPerDay ?? 0;
  const each = perDay > 0 ? perDay * days : LEADS_A_PERSON;
  return Math.max(1, Math.round(each * Math.max(1, people.length)));
}
