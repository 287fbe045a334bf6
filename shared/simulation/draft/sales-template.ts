import { SERVICES_DEPARTMENT } from '../cases/services-department.ts';
import type { Demand } from '../model/department.ts';
import type { DurationLaw } from '../model/duration-law.ts';
import type { WorkCause } from '../model/work-cause.ts';

/** An operation that clients make necessary, by its code in the built-in catalogue. */
interface TemplateOperation {
  readonly code: string;
  readonly group: string;
  /** The operation of the services company that lends its minutes where nobody measured them. */
  readonly like: string;
}

/** Operations of a sale in the order of a client's life. Any other operation belongs to the working day itself. */
export const TEMPLATE_OPERATIONS: readonly TemplateOperation[] = [
  { code: 'call-first', group: 'calls', like: 'first-call' },
  { code: 'correspondence', group: 'letters', like: 'letter' },
  { code: 'call-follow-up', group: 'calls', like: 'call-back' },
  { code: 'call-closing', group: 'calls', like: 'closing' },
  { code: 'quote', group: 'paperwork', like: 'quote' },
  { code: 'contract', group: 'paperwork', like: 'contract' },
  { code: 'invoice', group: 'paperwork', like: 'invoice' },
  { code: 'handover', group: 'paperwork', like: 'handover' },
  { code: 'care-question', group: 'care', like: 'enquiry' },
  { code: 'act', group: 'paperwork', like: 'acts' },
];

const caused = (cause: WorkCause, operation: string, chance = 1): Demand => ({
  cause,
  operation,
  chance,
  minutesADay: 0,
});

/** What of a client's life makes which operation necessary. */
export const TEMPLATE_DEMANDS: readonly Demand[] = [
  caused('lead', 'call-first'),
  caused('contact', 'correspondence', 0.9),
  caused('callback', 'call-follow-up'),
  caused('called-back', 'correspondence', 0.6),
  caused('talk', 'call-closing'),
  caused('first-talk', 'quote'),
  caused('won', 'contract'),
  caused('won', 'invoice'),
  caused('paid', 'handover'),
  caused('enquiry', 'care-question'),
  caused('finished', 'act'),
];

/** Believable chances of the letters. */
export const LETTER_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  contact: [0.6, 1],
  'called-back': [0.3, 0.9],
};

/** As it is: paid and warm clients first, new leads last. */
export const AS_IS_ORDER: readonly string[] = [
  'care-question',
  'call-closing',
  'invoice',
  'contract',
  'quote',
  'handover',
  'act',
  'correspondence',
  'call-follow-up',
  'call-first',
];

/** Minutes of an operation of the template that nobody measured. */
export function borrowedMinutes(code: string): DurationLaw {
  const like = TEMPLATE_OPERATIONS.find((each) => each.code === code)?.like;
  const found = SERVICES_DEPARTMENT.operations.find((each) => each.code === like);
  return found?.minutes ?? { kind: 'log-normal', mean: 15, cv: BORROWED_CV };
}

/** The spread of an operation whose readings are too few to have one. */
export const BORROWED_CV = 0.7;
