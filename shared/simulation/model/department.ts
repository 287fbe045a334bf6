import { z } from 'zod';

import { durationLawSchema } from './duration-law.ts';
import { workCauseSchema } from './work-cause.ts';

/** A chance or a share, 0…1. */
const share = z.number().min(0).max(1);
/** Working days. */
const days = z.number().positive().max(10_000);
const code = z.string().trim().min(1).max(80);

/** An operation of the department, and how long it takes. */
const simulatedOperationSchema = z.strictObject({
  code,
  /** What belongs together in a person's head: going from one group to another costs the minutes of switching. */
  group: z.string().trim().min(1).max(40),
  minutes: durationLawSchema,
  /** Minutes by person where that was measured; who is not named needs what all need. */
  byPerson: z.record(z.string(), durationLawSchema).default({}),
});
export type SimulatedOperation = Readonly<z.output<typeof simulatedOperationSchema>>;

/**
 * That a cause makes an operation necessary. Several of one cause are done one after another, in the order of the list;
 * letters (`contact`, `called-back`) beside everything else.
 */
const demandSchema = z.strictObject({
  cause: workCauseSchema,
  operation: code,
  /** In which share of the cases it is necessary. */
  chance: share.default(1),
  /** Of a `day`: minutes that go to it every day of each person who does it. */
  minutesADay: z.number().min(0).max(1440).default(0),
});
export type Demand = Readonly<z.output<typeof demandSchema>>;

/** Leads, and how they become ready to buy. */
const marketSchema = z.strictObject({
  /** Leads a month; the last one goes on. */
  leads: z.array(z.number().min(0).max(1_000_000)).min(1).max(240),
  /** Leads that come out of hours and wait for the opening. */
  outOfHours: share,
  /** Leads that can buy at all. */
  possible: share,
  /** In which month after the lead came it is ready, as shares that add up to 1. */
  readyByMonth: z.array(share).min(1).max(60),
  /** Ready leads that call themselves. */
  callThemselves: share,
  /** How long another ready lead waits for a call (mean). */
  window: days,
  /** The chance to reach a lead: at once, after long, and how fast it falls. */
  contactAtOnce: share,
  contactLate: share,
  contactFall: days,
  /** Leads that cannot buy and say so at the first call, and at each further one. */
  refuseAtFirst: share,
  refuseAtCallback: share,
  /** Possible buyers lost by a call that came too early. */
  annoyed: share,
});

/** Calling again those who did not buy. */
const callbacksSchema = z.strictObject({
  every: days,
  most: z.int().min(0).max(1000),
  /** How long a promised call may be late before the lead is gone (mean). */
  patience: days,
});

/** What clients were promised in writing. */
const lettersSchema = z.strictObject({
  /** How long a promised letter may be late (mean) … */
  patience: days,
  /** … until it costs the lead, with that chance. */
  lateLoss: share,
});

/** The talks that close a deal. */
const closingSchema = z.strictObject({
  loseFirst: share,
  win: share,
  lose: share,
  /** Between one talk and the next; what the first one promises (`first-talk`) is talked about as soon as it is done. */
  gap: days,
  patience: days,
  /** How much a person's skill acts on winning: win × skill ^ power. */
  skillPower: z.number().min(0).max(3),
});

/** From the agreement to the money. */
const papersSchema = z.strictObject({
  patience: days,
  paid: share,
  payAfter: days,
});

/** Paid clients until their order is done. */
const ordersSchema = z.strictObject({
  months: z.number().positive().max(120),
  cv: z.number().min(0).max(5),
  enquiriesAMonth: z.number().min(0).max(1000),
  /** Questions that are asked again when nobody answered for `repeatAfter`. */
  repeated: share,
  repeatAfter: days,
  /** A late answer costs the client with up to that chance, the faster the smaller `patience`. */
  lateRefund: share,
  patience: days,
  /** Each question beside two open ones costs the client with that chance. */
  silentRefund: share,
  /** What of the money goes back. */
  refundPart: share,
});

const moneySchema = z.strictObject({
  amount: z.number().positive().max(1e12),
  amountCv: z.number().min(0).max(10),
  /** What of the revenue is left after its own cost. */
  margin: share.default(1),
});

const timeSchema = z.strictObject({
  /** Productive minutes of a person's day. */
  dayMinutes: z.number().positive().max(1440),
  /** Working days of each month; the last one goes on. */
  workDays: z.array(z.number().positive().max(31)).min(1).max(240),
  /** Share of weeks in which a person is away. */
  absence: share.max(0.9),
  switching: z.number().min(0).max(120),
  /** Minutes that an attempt costs where nobody can be reached any more. */
  failedAttempt: z.number().min(0).max(480),
});

/** How much slower somebody is at first: 1 + extra × exp(−months / fall). */
const learningSchema = z.strictObject({
  newExtra: z.number().min(0).max(10),
  newFall: z.number().positive().max(60),
  movedExtra: z.number().min(0).max(10),
  movedFall: z.number().positive().max(60),
});

/** A department as it works: nothing in it belongs to one company but its numbers. */
export const departmentSchema = z.strictObject({
  operations: z.array(simulatedOperationSchema).min(1).max(200),
  demands: z.array(demandSchema).min(1).max(400),
  market: marketSchema,
  callbacks: callbacksSchema,
  letters: lettersSchema,
  closing: closingSchema,
  papers: papersSchema,
  orders: ordersSchema,
  money: moneySchema,
  time: timeSchema,
  learning: learningSchema,
});
export type Department = Readonly<z.output<typeof departmentSchema>>;
