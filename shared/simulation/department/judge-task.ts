import { WORK_CAUSES, type WorkCause } from '../model/work-cause.ts';
import { DRAW } from './draw-purpose.ts';
import { LEAD, type LossReason } from './lead-table.ts';
import { isLetterLate, isTakenOver, leadDraw, loseLead, outlives } from './leads.ts';
import type { Run } from './run-state.ts';

/** What becomes of a task when somebody takes it: there is nothing to do any more, an attempt fails, or it is done. */
export const VERDICT = { gone: 0, failed: 1, work: 2 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

type Judge = (run: Run, task: number, minutes: number) => Verdict;

/** Looks what a task is still worth after it has waited; a lead that could not wait is lost here. */
export function judgeTask(run: Run, task: number, role: number): Verdict {
  const { tasks, department, now, leads } = run;
  const lead = tasks.lead[task]!;
  const cause = department.demandCause[tasks.demand[task]!]!;
  const judge = JUDGES[cause];
  if (judge === undefined) return VERDICT.work;
  const verdict = judge(run, task, now - tasks.since[task]!);
  if (verdict !== VERDICT.work || leads.state[lead]! >= LEAD.paid) return verdict;
  return isLostByHandover(run, lead, role) ? VERDICT.gone : verdict;
}

/** Each change of role before the payment may lose the client. */
function isLostByHandover(run: Run, lead: number, role: number): boolean {
  const { leads } = run;
  const { handoverLoss } = run.split.split;
  const state = leads.state[lead]!;
  const isAtStake = state === LEAD.closing || state === LEAD.papers;
  if (handoverLoss === 0 || !isAtStake || !isTakenOver(run, lead, role)) return false;
  if (leadDraw(run, lead, DRAW.handover, leads.moves[lead]) >= handoverLoss) return false;
  loseLead(run, lead, 'handover');
  return true;
}

const judgeFirst: Judge = (run, task, minutes) => {
  const { market, time } = run.scenario.department;
  const fall = Math.exp(-minutes / (market.contactFall * time.dayMinutes));
  const chance = market.contactLate + (market.contactAtOnce - market.contactLate) * fall;
  return leadDraw(run, run.tasks.lead[task]!, DRAW.contact) < chance
    ? VERDICT.work
    : VERDICT.failed;
};

const judgeLetter: Judge = (run, task) => {
  const lead = run.tasks.lead[task]!;
  const state = run.leads.state[lead]!;
  if (state >= LEAD.done) return VERDICT.gone;
  if (state !== LEAD.pool || !isLetterLate(run, lead)) return VERDICT.work;
  loseLead(run, lead, 'letter-late');
  return VERDICT.gone;
};

const judgeCallback: Judge = (run, task, minutes) => {
  const lead = run.tasks.lead[task]!;
  if (run.leads.state[lead] !== LEAD.pool) return VERDICT.gone;
  const patienceDays = run.scenario.department.callbacks.patience;
  if (outlives(run, lead, { minutes, patienceDays, turn: turnOf(run, task) })) return VERDICT.work;
  loseLead(run, lead, 'forgotten');
  return VERDICT.failed;
};

const judgeTalk: Judge = (run, task, minutes) => {
  const lead = run.tasks.lead[task]!;
  if (run.leads.state[lead] !== LEAD.closing) return VERDICT.gone;
  const patienceDays = run.scenario.department.closing.patience;
  if (outlives(run, lead, { minutes, patienceDays, turn: turnOf(run, task) })) return VERDICT.work;
  loseLead(run, lead, 'waited-for-talk');
  return VERDICT.failed;
};

/** Papers may take a day before a client minds. */
const judgePapers: Judge = (run, task, minutes) => {
  const lead = run.tasks.lead[task]!;
  if (run.leads.state[lead] === LEAD.lost) return VERDICT.gone;
  const { papers, time } = run.scenario.department;
  const late = { minutes: minutes - time.dayMinutes, patienceDays: papers.patience };
  if (outlives(run, lead, { ...late, turn: turnOf(run, task) })) return VERDICT.work;
  return giveUp(run, lead, 'waited-for-papers');
};

const judgePaid: Judge = (run, task) =>
  run.leads.state[run.tasks.lead[task]!] === LEAD.paid ? VERDICT.work : VERDICT.gone;

function giveUp(run: Run, lead: number, reason: LossReason): Verdict {
  loseLead(run, lead, reason);
  return VERDICT.gone;
}

const TURNS_A_DEMAND = 4096;

/** A number that no other wait of this lead has. */
function turnOf({ tasks }: Run, task: number): number {
  return tasks.demand[task]! * TURNS_A_DEMAND + tasks.turn[task]!;
}

const BY_CAUSE: Readonly<Partial<Record<WorkCause, Judge>>> = {
  lead: judgeFirst,
  contact: judgeLetter,
  'called-back': judgeLetter,
  callback: judgeCallback,
  talk: judgeTalk,
  'first-talk': judgePapers,
  won: judgePapers,
  paid: judgePaid,
  enquiry: judgePaid,
  finished: judgePaid,
};
const JUDGES = WORK_CAUSES.map((cause) => BY_CAUSE[cause]);
