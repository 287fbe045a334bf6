import type { Department } from '../model/department.ts';
import type { DurationLaw } from '../model/duration-law.ts';

const logNormal = (mean: number, cv: number): DurationLaw => ({ kind: 'log-normal', mean, cv });

/** Leads of the first 36 months: a flat flow, then growth to twice as many. */
const LEADS = [...Array<number>(9).fill(300), 336, 372, 408, 444, 480, 516, 552, 588, 600] as const;

/**
 * The services company of the case: a department that publishes articles for its clients. Minutes are productive ones,
 * money is in thousands, delays are in working days. All of it stands for a company whose books nobody has published: it
 * is one set of numbers under which the facts that were told hold together.
 */
export const SERVICES_DEPARTMENT: Department = {
  operations: [
    { code: 'first-call', group: 'calls', minutes: logNormal(9, 0.8), byPerson: {} },
    { code: 'letter', group: 'letters', minutes: logNormal(9, 0.7), byPerson: {} },
    { code: 'call-back', group: 'calls', minutes: logNormal(6, 0.8), byPerson: {} },
    { code: 'closing', group: 'closing', minutes: logNormal(65, 0.6), byPerson: {} },
    { code: 'quote', group: 'papers', minutes: logNormal(35, 0.5), byPerson: {} },
    { code: 'contract', group: 'papers', minutes: logNormal(60, 0.5), byPerson: {} },
    { code: 'invoice', group: 'papers', minutes: logNormal(30, 0.5), byPerson: {} },
    { code: 'handover', group: 'care', minutes: logNormal(40, 0.5), byPerson: {} },
    { code: 'enquiry', group: 'care', minutes: logNormal(15, 0.9), byPerson: {} },
    { code: 'acts', group: 'papers', minutes: logNormal(30, 0.4), byPerson: {} },
  ],
  demands: [
    { cause: 'lead', operation: 'first-call', chance: 1, minutesADay: 0 },
    { cause: 'contact', operation: 'letter', chance: 0.9, minutesADay: 0 },
    { cause: 'callback', operation: 'call-back', chance: 1, minutesADay: 0 },
    { cause: 'called-back', operation: 'letter', chance: 0.6, minutesADay: 0 },
    { cause: 'talk', operation: 'closing', chance: 1, minutesADay: 0 },
    { cause: 'first-talk', operation: 'quote', chance: 1, minutesADay: 0 },
    { cause: 'won', operation: 'contract', chance: 1, minutesADay: 0 },
    { cause: 'won', operation: 'invoice', chance: 1, minutesADay: 0 },
    { cause: 'paid', operation: 'handover', chance: 1, minutesADay: 0 },
    { cause: 'enquiry', operation: 'enquiry', chance: 1, minutesADay: 0 },
    { cause: 'finished', operation: 'acts', chance: 1, minutesADay: 0 },
  ],
  market: {
    leads: [...LEADS],
    outOfHours: 0.35,
    possible: 0.65,
    readyByMonth: [0.1, 0.14, 0.16, 0.22, 0.2, 0.18],
    callThemselves: 0.45,
    window: 20,
    contactAtOnce: 0.92,
    contactLate: 0.15,
    contactFall: 2,
    refuseAtFirst: 0.4,
    refuseAtCallback: 0.4,
    annoyed: 0.05,
  },
  callbacks: { every: 15, most: 6, patience: 25 },
  letters: { patience: 25, lateLoss: 0.08 },
  closing: { loseFirst: 0.25, win: 0.38, lose: 0.26, gap: 4, patience: 6, skillPower: 1 },
  papers: { patience: 10, paid: 0.92, payAfter: 3 },
  orders: {
    months: 5,
    cv: 0.5,
    enquiriesAMonth: 4.5,
    repeated: 0.35,
    repeatAfter: 1,
    lateRefund: 0.06,
    patience: 2,
    silentRefund: 0.12,
    refundPart: 0.5,
  },
  money: { amount: 100, amountCv: 0.8, margin: 0.35 },
  time: { dayMinutes: 408, workDays: [21], absence: 0.1, switching: 1.5, failedAttempt: 5 },
  learning: { newExtra: 1, newFall: 2, movedExtra: 0.3, movedFall: 1 },
};
