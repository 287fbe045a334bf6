import { z } from 'zod';

/**
 * What makes work in a sales department. Every operation of a study is done because of one or more of these:
 * `lead` a new lead is to be called, `contact` it was reached, `callback` an unsold lead is due again, `called-back` it was
 * spoken to, `talk` it is ready to be closed, `first-talk` it stayed after the first closing talk, `won` it agreed,
 * `paid` it paid, `enquiry` a paid client asks, `finished` its order is done, `day` the working day itself.
 */
export const workCauseSchema = z.enum([
  'lead',
  'contact',
  'callback',
  'called-back',
  'talk',
  'first-talk',
  'won',
  'paid',
  'enquiry',
  'finished',
  'day',
]);
export type WorkCause = z.output<typeof workCauseSchema>;

/** All causes, in the order of a client's life. */
export const WORK_CAUSES: readonly WorkCause[] = workCauseSchema.options;
