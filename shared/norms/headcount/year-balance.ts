import { sum } from '#shared/statistics/mean.ts';

/** A person's year, in days or in hours: what the calendar gives, and what absences leave of it. */
export interface YearBalance {
  readonly nominal: number;
  readonly absences: number;
  readonly effective: number;
}

/** Balance of working time Фэф = Фном − Σ absences (vacation, illness, training …). No absences: all is effective. */
export function yearBalance(nominal: number, absences: readonly number[]): YearBalance {
  const absent = sum(absences);
  return { nominal, absences: absent, effective: nominal - absent };
}

/** Fund of working time of several persons, ФРЧ = persons · days · hours per day. */
export function workFund(persons: number, days: number, hoursPerDay: number): number {
  return persons * days * hoursPerDay;
}
