import { timeOfDay } from './demo-period.ts';

/** What a manager of the demonstration department is like. Counts are per day, shares 0…1, times after midnight. */
export interface Manager {
  readonly name: string;
  /** Times the usual chance that a closing call ends in a contract. */
  readonly skill: number;
  readonly arrivesAt: number;
  readonly leavesAt: number;
  readonly lunchAt: number;
  /** Above 1: slower with letters and papers. */
  readonly pace: number;
  readonly closings: number;
  readonly meetings: number;
  /** Questions of paid clients on the first and on the last day of the study. */
  readonly questions: readonly [first: number, last: number];
  /** Times the usual demand for papers. */
  readonly papers: number;
  /** Times the usual wish to ring new leads. */
  readonly calls: number;
  /** Share of calls that are entered in the CRM at once. */
  readonly diligence: number;
  /** Short absences with nothing recorded. */
  readonly pauses: number;
  readonly idles: number;
}

/** Six managers, from the longest-serving closer to a beginner. The one whose day is shown first comes first. */
export const MANAGERS: readonly Manager[] = [
  {
    name: 'Анна К.',
    skill: 1.25,
    arrivesAt: timeOfDay(8, 53),
    leavesAt: timeOfDay(18, 4),
    lunchAt: timeOfDay(13, 0),
    pace: 0.92,
    closings: 2,
    meetings: 0.3,
    questions: [2.5, 7.8],
    papers: 1.05,
    calls: 0.8,
    diligence: 0.8,
    pauses: 1.6,
    idles: 0.4,
  },
  {
    name: 'Дмитрий С.',
    skill: 1.45,
    arrivesAt: timeOfDay(9, 2),
    leavesAt: timeOfDay(18, 19),
    lunchAt: timeOfDay(13, 20),
    pace: 1,
    closings: 2.3,
    meetings: 0.4,
    questions: [3.3, 9.4],
    papers: 1.1,
    calls: 0.6,
    diligence: 0.45,
    pauses: 2.5,
    idles: 0.6,
  },
  {
    name: 'Елена В.',
    skill: 0.75,
    arrivesAt: timeOfDay(8, 47),
    leavesAt: timeOfDay(17, 58),
    lunchAt: timeOfDay(12, 50),
    pace: 0.85,
    closings: 1.4,
    meetings: 0.15,
    questions: [3, 8.6],
    papers: 1.2,
    calls: 0.7,
    diligence: 0.9,
    pauses: 1.3,
    idles: 0.3,
  },
  {
    name: 'Игорь М.',
    skill: 1.05,
    arrivesAt: timeOfDay(8, 59),
    leavesAt: timeOfDay(18, 8),
    lunchAt: timeOfDay(13, 5),
    pace: 1.05,
    closings: 1.8,
    meetings: 0.25,
    questions: [1.8, 5.5],
    papers: 1,
    calls: 1,
    diligence: 0.6,
    pauses: 2.1,
    idles: 0.5,
  },
  {
    name: 'Ольга Т.',
    skill: 0.95,
    arrivesAt: timeOfDay(8, 56),
    leavesAt: timeOfDay(18, 1),
    lunchAt: timeOfDay(13, 0),
    pace: 1.05,
    closings: 1.7,
    meetings: 0.2,
    questions: [1.1, 3.7],
    papers: 0.95,
    calls: 1.1,
    diligence: 0.75,
    pauses: 1.7,
    idles: 0.4,
  },
  {
    name: 'Павел Р.',
    skill: 0.55,
    arrivesAt: timeOfDay(9, 1),
    leavesAt: timeOfDay(18, 6),
    lunchAt: timeOfDay(13, 10),
    pace: 1.2,
    closings: 1.3,
    meetings: 0.1,
    questions: [0.4, 1.9],
    papers: 0.8,
    calls: 1.4,
    diligence: 0.55,
    pauses: 2.6,
    idles: 0.5,
  },
];
