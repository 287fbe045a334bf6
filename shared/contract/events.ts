import { z } from 'zod';

import { hotkeysStatusSchema } from '../hotkeys/chord-status.ts';
import { refusalSchema } from '../recording/recorder-command.ts';
import { recorderViewSchema } from '../recording/recorder-view.ts';
import { questionProgressSchema } from '../simulation/scenario-question.ts';
import { runProgressSchema } from '../simulation/scenario-run.ts';
import { resampledSchema } from '../statistics/mean-intervals.ts';

/** Everything that main tells the windows without being asked. */
export const events = {
  /** What runs changed. It carries the view, so that no window shows an old operation for a moment. */
  'recorder.changed': recorderViewSchema,
  /** A key changed nothing; the person must not wonder whether it was heard. */
  'recorder.refused': z.object({ refusal: refusalSchema }),
  /** A command failed, such as on a full disk: a code of `ERROR_CODES` with its details. */
  'recorder.failed': z.object({
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  /** Recorded days or the catalogue changed: ask again for what is shown. */
  'record.changed': z.object({
    area: z.enum(['recording', 'workdays', 'operations', 'people', 'studies', 'norms', 'sampling']),
  }),
  /** A question of work sampling appeared or ended: ask for it. */
  'sampling.changed': z.object({}),
  /** How far the resampling of a mean is. */
  'statistics.resampled': resampledSchema,
  /** How far the runs of scenarios are. */
  'simulation.progress': runProgressSchema,
  'simulation.answering': questionProgressSchema,
  'settings.changed': z.object({}),
  'hotkeys.changed': hotkeysStatusSchema,
  /** A chord was pressed while keys are tested. */
  'hotkeys.tested': z.object({ hotkey: z.string() }),
  /** The application noticed something about its data: ask for the notices. */
  'notices.changed': z.object({}),
} satisfies Readonly<Record<string, z.ZodType>>;

/** Name of an event. */
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** An event on its way to the windows. */
export interface AppEvent<Name extends EventName = EventName> {
  readonly name: Name;
  readonly payload: EventPayload<Name>;
}

/** Tells every window. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
