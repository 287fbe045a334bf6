import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

/** Where the files of real studies lie when they are there: beside the project, never in it. */
export const DATASETS = fileURLToPath(new URL('../../../shared/samples/datasets', import.meta.url));

const sampleSchema = z.record(z.string(), z.number());
const share = z.tuple([z.number(), z.number()]);
const ranksSchema = z.object({ u1: z.number(), p: z.number() });

/** What test/anchors/real-data.py says of them. */
export const realFiguresSchema = z.object({
  bank: z.object({
    agents: z.record(z.string(), sampleSchema),
    all: sampleSchema,
    anovaOfLogs: z.object({ f: z.number(), p: z.number() }),
    kruskal: z.object({ h: z.number(), p: z.number() }),
    componentsOfLogs: z.object({ between: z.number(), within: z.number(), icc: z.number() }),
    personDays: z.number(),
    regularService: z.object({ share: z.number(), error: z.number() }),
    busiest: z.array(z.string()),
    welchOfLogs: z.object({ t: z.number(), df: z.number(), p: z.number() }),
    mannWhitney: ranksSchema,
    paretoOfTypes: z.array(z.tuple([z.string(), z.number()])),
  }),
  sales: z.object({
    respondents: z.number(),
    work: sampleSchema,
    fullTime: sampleSchema,
    partTime: sampleSchema,
    mannWhitney: ranksSchema,
    sharesAtWork: z.object({ wilson: share, clopperPearson: share }),
  }),
});

function rowsOf(file: string, delimiter: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(`${DATASETS}/${file}`, 'utf8').trim();
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .map((line) => line.split(delimiter).map((cell) => cell.trim().replaceAll('"', '')));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell])));
}

/** A call that an agent answered. */
export interface AnsweredCall {
  readonly agent: string;
  readonly day: string;
  /** What it was about: PS is regular service, NE the stock exchange, NW a new customer. */
  readonly type: string;
  readonly seconds: number;
}

/** The bank's calls of a week that were answered by somebody who has a name, and lasted. */
export function answeredCalls(): readonly AnsweredCall[] {
  return rowsOf('anonymous_bank_1999-02-01_07.txt', '\t')
    .filter(({ outcome, server }) => outcome === 'AGENT' && server !== 'NO_SERVER')
    .map(({ server = '', date = '', type = '', ser_time: seconds }) => ({
      agent: server,
      day: date,
      type,
      seconds: Number(seconds),
    }))
    .filter(({ seconds }) => seconds > 0);
}

/** A day from the diary of somebody who sells. */
export interface DiaryDay {
  readonly isFullTime: boolean;
  readonly workMinutes: number;
}

/** Everybody's diary day, also of those who did not work on it. */
export function diaryDays(): readonly DiaryDay[] {
  return rowsOf('atus_sales_workers_2015_respondents.csv', ',').map(
    ({ ptft, work_min: minutes }) => ({ isFullTime: ptft === 'FT', workMinutes: Number(minutes) }),
  );
}
