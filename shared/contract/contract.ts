import { z } from 'zod';

import { chordActionSchema } from '../hotkeys/binding.ts';
import { hotkeysStatusSchema } from '../hotkeys/chord-status.ts';
import { approvalSchema } from '../norms/approved-norm.ts';
import { normPlanPatchSchema, normPlanSchema } from '../norms/norm-plan.ts';
import { normsViewSchema } from '../norms/norms-view.ts';
import { catalogueEditSchema } from '../operations/catalogue-edit.ts';
import { catalogueSchema, operationIdSchema } from '../operations/operation.ts';
import { awayAnswerInputSchema } from '../recording/away-answer-input.ts';
import { personIdSchema, personSchema } from '../recording/person.ts';
import { recorderCommandSchema } from '../recording/recorder-command.ts';
import { commandResultSchema, recorderViewSchema } from '../recording/recorder-view.ts';
import {
  roundIdSchema,
  samplingAnswerSchema,
  samplingQuestionSchema,
  samplingRoundSchema,
} from '../recording/sampled-moment.ts';
import { usualLengthSchema } from '../recording/usual-length.ts';
import { aboutSchema, backupEntrySchema } from '../settings/about.ts';
import { noticeSchema } from '../settings/notice.ts';
import { settingsPatchSchema, settingsSchema } from '../settings/settings.ts';
import { studyTakenSchema } from '../simulation/draft/take-study.ts';
import { scenarioSchema } from '../simulation/model/scenario.ts';
import { scenarioOutcomeSchema } from '../simulation/outcome/scenario-outcome.ts';
import {
  savedScenarioSchema,
  scenarioEntrySchema,
  scenarioIdSchema,
} from '../simulation/saved-scenario.ts';
import { askedQuestionSchema, scenarioAnswerSchema } from '../simulation/scenario-question.ts';
import { askedRunSchema, runResultSchema, scenarioRunSchema } from '../simulation/scenario-run.ts';
import { studyBalanceSchema } from '../statistics/balance/study-balance.ts';
import { beliefComparisonSchema, beliefInputSchema } from '../statistics/belief.ts';
import { dayPatternSchema, dayRowsFilterSchema, dayRowsSchema } from '../statistics/day-pattern.ts';
import {
  askedIntervalsSchema,
  meanIntervalsFilterSchema,
  meanIntervalsSchema,
} from '../statistics/mean-intervals.ts';
import {
  observationSheetsFilterSchema,
  observationSheetsSchema,
} from '../statistics/observation-sheet.ts';
import {
  operationFilterSchema,
  operationReadingsSchema,
} from '../statistics/operation-readings.ts';
import { operationShapeSchema } from '../statistics/operation-shape.ts';
import { peopleResultsSchema } from '../statistics/people/people-results.ts';
import {
  observationFilterSchema,
  observationRowSchema,
  photoFilterSchema,
  photoSchema,
} from '../statistics/photo.ts';
import { samplingResultsSchema } from '../statistics/sampling/sampling-results.ts';
import { timeStudyResultSchema } from '../statistics/time-study.ts';
import { studyPatchSchema, studySchema } from '../studies/study.ts';
import { auditEntrySchema, calendarDaySchema } from '../workdays/calendar.ts';
import { repairSchema } from '../workdays/repair.ts';
import { workdaySchema } from '../workdays/workday.ts';
import { type Client, type Contract, method } from './define.ts';

const ofPerson = z.object({ personId: personIdSchema });
const dayOfPerson = ofPerson.extend({ day: z.iso.date() });
const walked = z.object({ seq: z.int(), action: z.string() });
/** The seq of the journal's entry; null when nothing was different. */
const repairedDay = workdaySchema.extend({ madeSeq: z.int().nullable() });
const reason = z.string().trim().max(500).nullable().default(null);

/** Every call that the windows and the command line can make. The table of contents of the application. */
export const contract = {
  operations: {
    catalogue: method(z.void(), catalogueSchema),
    edit: method(z.object({ edit: catalogueEditSchema }), catalogueSchema),
    merge: method(
      z.object({ fromId: operationIdSchema, intoId: operationIdSchema }),
      catalogueSchema,
    ),
    undo: method(z.void(), walked),
    redo: method(z.void(), walked),
  },
  recording: {
    people: method(z.void(), z.array(personSchema)),
    addPerson: method(z.object({ name: personSchema.shape.name }), personSchema),
    renamePerson: method(ofPerson.extend({ name: personSchema.shape.name }), personSchema),
    state: method(ofPerson, recorderViewSchema),
    command: method(ofPerson.extend({ command: recorderCommandSchema }), commandResultSchema),
    /** A command of somebody who times another person. */
    observe: method(
      ofPerson
        .extend({ observerId: personIdSchema, command: recorderCommandSchema })
        .refine(({ personId, observerId }) => personId !== observerId, 'nobody observes oneself'),
      commandResultSchema,
    ),
    answerAway: method(awayAnswerInputSchema, z.void()),
    showWindow: method(z.object({ isShown: z.boolean() }), z.void()),
    expandWindow: method(z.object({ isExpanded: z.boolean() }), z.void()),
    showMain: method(z.void(), z.void()),
  },
  workdays: {
    day: method(dayOfPerson, workdaySchema),
    calendar: method(
      ofPerson.extend({ from: z.iso.date(), to: z.iso.date() }),
      z.array(calendarDaySchema),
    ),
    /** `also` belongs to `repair`: all of it or nothing, one entry of the journal, one undo. */
    repair: method(
      dayOfPerson.extend({
        repair: repairSchema,
        also: z.array(repairSchema).max(20).default([]),
        reason,
      }),
      repairedDay,
    ),
    /** With `seq`: that change, unless a newer one stands. */
    undo: method(ofPerson.extend({ seq: z.int().nullable().default(null) }), walked),
    redo: method(ofPerson, walked),
    audit: method(dayOfPerson, z.array(auditEntrySchema)),
  },
  studies: {
    get: method(z.void(), studySchema),
    change: method(studyPatchSchema, studySchema),
  },
  statistics: {
    photo: method(photoFilterSchema, photoSchema),
    balance: method(photoFilterSchema, studyBalanceSchema),
    /** People side by side: time, the same operations, suggested pairs. */
    people: method(photoFilterSchema, peopleResultsSchema),
    operation: method(operationFilterSchema, operationReadingsSchema),
    /** When the time goes where, by hour and day of the week, and what interruptions do to it. */
    pattern: method(photoFilterSchema, dayPatternSchema),
    /** Observation sheets of one person, the newest first, and the summary of their like costs. */
    sheets: method(observationSheetsFilterSchema, observationSheetsSchema),
    /** People's days as rows, page by page, the newest first. */
    dayRows: method(dayRowsFilterSchema, dayRowsSchema),
    /** What people believed before, against what was measured. */
    beliefs: method(photoFilterSchema, beliefComparisonSchema),
    addBelief: method(beliefInputSchema, z.object({ id: z.uuid() })),
    removeBelief: method(z.object({ id: z.uuid() }), z.void()),
    /** The small histogram of each operation. */
    shapes: method(photoFilterSchema, z.array(operationShapeSchema)),
    /** The row of readings as a time study judges it: cleaning, stability, numbers required, course over time. */
    timeStudy: method(operationFilterSchema, timeStudyResultSchema),
    /** Three intervals of a mean; says how far it is as `statistics.resampled`. A newer asking calls an older one off. */
    meanIntervals: method(meanIntervalsFilterSchema, meanIntervalsSchema),
    cancelMeanIntervals: method(askedIntervalsSchema, z.void()),
    /** How long the operations usually last: what is longer is unusual. */
    usual: method(photoFilterSchema, z.array(usualLengthSchema)),
    observations: method(
      observationFilterSchema,
      z.object({ total: z.int().nonnegative(), rows: z.array(observationRowSchema) }),
    ),
  },
  norms: {
    view: method(photoFilterSchema, normsViewSchema),
    plan: method(z.void(), normPlanSchema),
    changePlan: method(normPlanPatchSchema, normPlanSchema),
    /** The norms that those people and days propose become the next versions; gives their ids. */
    approve: method(
      approvalSchema.extend({ filter: photoFilterSchema }),
      z.object({ ids: z.array(z.uuid()) }),
    ),
    withdraw: method(
      z.object({ ids: z.array(z.uuid()).min(1).max(500), isWithdrawn: z.boolean() }),
      z.void(),
    ),
  },
  reports: {
    /** Prints the report that the main window shows into a PDF where the person says; null: it was not wanted. */
    savePdf: method(
      z.object({ name: z.string().min(1).max(120) }),
      z.object({ file: z.string() }).nullable(),
    ),
  },
  sampling: {
    results: method(photoFilterSchema, samplingResultsSchema),
    /** The question that waits for the person's answer; null: none. */
    question: method(ofPerson, samplingQuestionSchema.nullable()),
    answer: method(samplingAnswerSchema, z.void()),
    addRound: method(samplingRoundSchema, z.object({ roundId: roundIdSchema })),
    removeRound: method(z.object({ roundId: roundIdSchema }), z.void()),
  },
  simulation: {
    /** Kept scenarios, by name. */
    scenarios: method(z.void(), z.array(scenarioEntrySchema)),
    open: method(z.object({ id: scenarioIdSchema }), scenarioSchema),
    /** A scenario to begin with, from all that was recorded; null: nothing was. */
    draft: method(z.object({ name: scenarioSchema.shape.name }), scenarioSchema.nullable()),
    save: method(savedScenarioSchema, scenarioEntrySchema),
    /** Gives what was removed: to save it again takes that back. */
    remove: method(z.object({ id: scenarioIdSchema }), scenarioSchema),
    /** Runs scenarios on threads; says how far it is as `simulation.progress`. A newer run calls an older one off. */
    run: method(scenarioRunSchema, runResultSchema),
    /** Finds out what takes many runs; says how far it is as `simulation.answering`. */
    ask: method(askedQuestionSchema, scenarioAnswerSchema),
    /** Calls a run or a question off. */
    cancel: method(askedRunSchema, z.void()),
    /** Mean values at once, without chance: no ranges. */
    calculate: method(z.object({ scenario: scenarioSchema }), scenarioOutcomeSchema),
    /** With what was recorded in the place of what the scenario does not assume or import; null: nothing was. */
    takeStudy: method(z.object({ scenario: scenarioSchema }), studyTakenSchema.nullable()),
  },
  hotkeys: {
    status: method(z.void(), hotkeysStatusSchema),
    /** The next chord is only reported as `hotkeys.tested`, not carried out; ends by itself after 15 s. */
    test: method(z.object({ isOn: z.boolean() }), z.void()),
    bind: method(
      z.object({ action: chordActionSchema, hotkey: z.string().nullable() }),
      hotkeysStatusSchema,
    ),
  },
  settings: {
    get: method(z.void(), settingsSchema),
    change: method(settingsPatchSchema, settingsSchema),
    about: method(z.void(), aboutSchema),
    notices: method(z.void(), z.array(noticeSchema)),
    dismissNotice: method(z.object({ index: z.int().nonnegative() }), z.void()),
    backups: method(z.void(), z.array(backupEntrySchema)),
    backUp: method(z.void(), backupEntrySchema),
    restore: method(z.object({ file: z.string().min(1) }), z.void()),
    openDemo: method(z.void(), z.void()),
    /** Into the clipboard: the windows themselves have no permission for anything. */
    copyText: method(z.object({ text: z.string().max(5_000_000) }), z.void()),
    /** A bug of a page, for the log: its kind and places, never what a person typed. */
    logFailure: method(
      z.object({ page: z.string().max(100), trace: z.string().max(10_000) }),
      z.void(),
    ),
  },
} satisfies Contract;

/** The contract as its callers see it. */
export type Api = Client<typeof contract>;
