import type { Department } from '../model/department.ts';
import type { Split } from '../model/split.ts';
import type { WorkCause } from '../model/work-cause.ts';

/** How often something happens for one lead, and what comes of it, where nothing waits. */
export interface ExpectedCounts {
  /** By operation: how often it is done for one deal. */
  readonly perDeal: ReadonlyMap<string, number>;
  /** By cause: how often it arises for one lead. */
  readonly causes: Readonly<Record<WorkCause, number>>;
  /** Leads that are talked to at all, for one lead. */
  readonly closed: number;
  readonly dealsPerLead: number;
}

const NONE: Readonly<Record<WorkCause, number>> = {
  lead: 0,
  contact: 0,
  callback: 0,
  'called-back': 0,
  talk: 0,
  'first-talk': 0,
  won: 0,
  paid: 0,
  enquiry: 0,
  finished: 0,
  day: 0,
};

/**
 * What one deal needs when everything is done at once: arithmetic on the department's chances, without queues. The cost
 * of leads that never buy is part of it, so that the counts are those of all leads over all deals. No deals: no counts.
 */
export function expectedCounts(department: Department, split: Split): ExpectedCounts {
  const { causes, closed } = causesPerLead(department, split);
  const dealsPerLead = causes.paid;
  const perDeal = new Map<string, number>();
  for (const { cause, operation, chance } of department.demands) {
    if (cause === 'day' || dealsPerLead <= 0) continue;
    const count = (causes[cause] * chance) / dealsPerLead;
    perDeal.set(operation, (perDeal.get(operation) ?? 0) + count);
  }
  return { perDeal, causes, closed, dealsPerLead };
}

function causesPerLead(
  department: Department,
  split: Split,
): Pick<ExpectedCounts, 'causes' | 'closed'> {
  const { market, callbacks, closing, papers, orders } = department;
  const contact = market.contactAtOnce;
  const every = split.callbackEvery ?? callbacks.every;
  const { ready, calls } = untilReady(department, every);
  const possible = contact * market.possible;
  const impossible = contact * (1 - market.possible) * (1 - market.refuseAtFirst);
  const waiting = possible * ready * (1 - market.callThemselves);
  // Who is ready is called next at any moment of the time between two calls.
  const caught = (market.window / every) * (1 - Math.exp(-every / market.window));
  const callback = possible * calls + impossible * vainCalls(department) + waiting;
  const closed = possible * ready * market.callThemselves + waiting * caught;
  const later = closed * (1 - closing.loseFirst);
  const win = winOf(department, split);
  const over = Math.min(1, win + closing.lose);
  const talks = over > 0 ? later / over : 0;
  const won = Math.min(later, talks * win);
  const paid = won * papers.paid;
  const counts = {
    lead: 1,
    contact,
    callback,
    'called-back': callback,
    talk: closed + talks,
    'first-talk': later,
    won,
    paid,
    enquiry: paid * orders.months * orders.enquiriesAMonth * split.enquiries,
    finished: paid,
  };
  return { causes: { ...NONE, ...counts }, closed };
}

/** Of those who can buy: the part that is still there when ready, and how often each is called before. */
function untilReady(
  { market, time }: Department,
  every: number,
): { readonly ready: number; readonly calls: number } {
  const days = time.workDays.reduce((sum, each) => sum + each, 0) / time.workDays.length;
  const stays = 1 - market.annoyed;
  let ready = 0;
  let calls = 0;
  for (const [month, share] of market.readyByMonth.entries()) {
    const count = ((month + 0.5) * days) / every;
    ready += share * stays ** (count + 1);
    // Called at each time as long as no call has annoyed.
    const still = market.annoyed > 0 ? (1 - stays ** count) / market.annoyed : count;
    calls += share * stays * still;
  }
  return { ready, calls };
}

/** How often those are called who cannot buy and did not say so at once. */
function vainCalls({ market, callbacks }: Department): number {
  const refuse = market.refuseAtCallback;
  const most = Math.max(1, callbacks.most);
  return refuse > 0 ? (1 - (1 - refuse) ** most) / refuse : most;
}

/** The chance to win a talk, on average over those who talk. */
function winOf({ demands, closing }: Department, { roles, staff }: Split): number {
  const talk = demands.findLast(({ cause }) => cause === 'talk')?.operation;
  const talkers = staff.filter(({ role }) =>
    roles.some(
      ({ code, operations }) => code === role && (talk === undefined || operations.includes(talk)),
    ),
  );
  const chances = talkers.map(({ skill }) =>
    Math.min(1, closing.win * skill ** closing.skillPower),
  );
  return chances.length === 0 ? 0 : chances.reduce((sum, each) => sum + each, 0) / chances.length;
}
