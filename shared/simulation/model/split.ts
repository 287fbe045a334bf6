import { z } from 'zod';

const code = z.string().trim().min(1).max(80);

/** Who does which operations, and in which order of importance. */
const roleSchema = z.strictObject({
  code,
  /** The most important first: what stands later waits until nothing before it waits. */
  operations: z.array(code).max(200),
  /** Time that this role needs of the usual time. */
  speed: z.number().min(0.05).max(20).default(1),
  /** Time by operation where it differs from `speed`. */
  speedOf: z.record(code, z.number().min(0.05).max(20)).default({}),
  /** Pay of a person a month, in the money of the deals. */
  pay: z.number().min(0).max(1e9).default(0),
});
export type Role = Readonly<z.output<typeof roleSchema>>;

/** Somebody who works: `from` and `until` are months of the run, both counted from 0. */
const staffSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: code,
  /** How often this person wins, against the usual 1. */
  skill: z.number().min(0).max(10).default(1),
  /** Time that this person needs of the usual time. */
  speed: z.number().min(0.05).max(20).default(1),
});
export type StaffMember = Readonly<z.output<typeof staffSchema>>;

/**
 * How soon an operation is to be begun once it became necessary, such as "a new lead is called within an hour". Hours are
 * counted in working time only, as a run counts all of its time: 60 minutes each, of which a working day has
 * `time.dayMinutes` (6.8 h where that is 408) and a night, a weekend or a holiday has none. What comes out of hours
 * waits from the next opening on.
 */
const standardSchema = z.strictObject({
  operation: code,
  withinHours: z.number().positive().max(10_000),
});
export type Standard = Readonly<z.output<typeof standardSchema>>;

/** A split of roles: who does what, by which rules. */
export const splitSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  roles: z.array(roleSchema).min(1).max(40),
  staff: z.array(staffSchema).max(500),
  /** Everybody keeps the own clients; otherwise all of a role share one queue. */
  isPersonal: z.boolean(),
  /** Operations of which the newest is done first. */
  newestFirst: z.array(code).default([]),
  /** Minutes that a client costs whoever takes it over from another role. */
  handover: z.number().min(0).max(480).default(0),
  /** Unpaid clients lost at each change of role. */
  handoverLoss: z.number().min(0).max(0.9).default(0),
  /** Enquiries of paid clients against those of the department. */
  enquiries: z.number().min(0).max(10).default(1),
  /** Working days between call-backs; the department's when absent. */
  callbackEvery: z.number().positive().max(10_000).nullable().default(null),
  /** What is promised of waiting, one an operation. Nobody works otherwise because of it: it is counted how often it is kept. */
  standards: z.array(standardSchema).max(200).default([]),
});
export type Split = Readonly<z.output<typeof splitSchema>>;
