import type { Day } from '../../lib/time.ts';
import type { ProductionCalendar } from '../../norms/headcount/production-calendar.ts';

/** A figure of the study with its interval, where there is one. */
export interface MeasuredFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** What a study knows of how long one person needs for an operation. Times in minutes. */
export interface OwnReadings {
  readonly name: string;
  readonly perUnit: MeasuredFigure;
  /** Minutes of single units, the shortest first: all readings, or as many as stand for them. */
  readonly readings: readonly number[];
}

/** What a study knows of one operation. Times in minutes. */
export interface OperationFacts {
  readonly code: string;
  /** Branch of the catalogue. */
  readonly group: string;
  /** Of one unit; null where no reading was finished. */
  readonly perUnit: MeasuredFigure | null;
  /** Minutes of single units, the shortest first: all readings, or as many as stand for them. */
  readonly readings: readonly number[];
  /** Those who were timed often enough to have durations of their own. */
  readonly byPerson: readonly OwnReadings[];
  /** Of a person's day, days without it included. */
  readonly perDay: MeasuredFigure;
  /** Units of a person's day. */
  readonly unitsPerDay: number;
}

/** What a study knows of one person. */
export interface PersonFacts {
  readonly name: string;
  /** How often the person closes against the others; null where that cannot be told from the others. */
  readonly skill: MeasuredFigure | null;
  /** What is suggested by the record: to close, to support, or neither. */
  readonly suggested: 'closer' | 'supporter' | null;
}

/** What a study knows of a department, for a scenario to begin with. */
export interface StudyFacts {
  /** Operations that were observed, of kinds that are work, in the order of the catalogue. */
  readonly operations: readonly OperationFacts[];
  readonly people: readonly PersonFacts[];
  /** Working minutes of a person's day; null where nothing was recorded. */
  readonly dayMinutes: MeasuredFigure | null;
  /** The last day on which anything was recorded; null: nothing was. */
  readonly lastDay: Day | null;
  /** Production calendars that are known, with those that the study changed. */
  readonly calendars: readonly ProductionCalendar[];
}
