/** Where a lead is; from `done` on it wants nothing any more. */
export const LEAD: Readonly<Record<LeadState, number>> = {
  waits: 0,
  pool: 1,
  closing: 2,
  papers: 3,
  paid: 4,
  done: 5,
  lost: 6,
};
type LeadState = 'waits' | 'pool' | 'closing' | 'papers' | 'paid' | 'done' | 'lost';

/** Why leads are lost; in the order of a client's life. */
export const LOSS_REASONS = [
  'not-reached',
  'refused',
  'annoyed',
  'forgotten',
  'letter-late',
  'window-closed',
  'waited-for-talk',
  'said-no',
  'waited-for-papers',
  'not-paid',
  'handover',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** Nobody did anything for a lead yet. */
export const NO_ROLE = -1;
/** A role did that is no more. */
export const GONE_ROLE = -2;

/** All leads of a run, column by column: an object a lead would cost more than the whole rest. */
export interface LeadTable {
  count: number;
  /** What a lead's draws are keyed by: its month, and its place in it. */
  key: Int32Array;
  state: Uint8Array;
  owner: Int32Array;
  isPossible: Uint8Array;
  arrival: Float64Array;
  readyAt: Float64Array;
  /** Until when a ready lead waits for a call; Infinity until it waits. */
  windowEnd: Float64Array;
  /** When a letter that was not written costs the lead. */
  letterBy: Float64Array;
  touches: Int32Array;
  talks: Int32Array;
  /** The role that did something for it last, or `NO_ROLE`, or `GONE_ROLE`. */
  lastRole: Int32Array;
  /** How often it went from one role to another. */
  moves: Int32Array;
  openEnquiries: Int32Array;
  enquiries: Int32Array;
  /** When it paid. */
  paidAt: Float64Array;
  /** When its order is done; Infinity before it was paid. */
  orderEnd: Float64Array;
  /** Whether those who do the order have it. */
  isHandedOver: Uint8Array;
  amount: Float64Array;
}

/** An empty table with room for that many. */
export function createLeads(room: number): LeadTable {
  return {
    count: 0,
    key: new Int32Array(room),
    state: new Uint8Array(room),
    owner: new Int32Array(room),
    isPossible: new Uint8Array(room),
    arrival: new Float64Array(room),
    readyAt: new Float64Array(room),
    windowEnd: new Float64Array(room),
    letterBy: new Float64Array(room),
    touches: new Int32Array(room),
    talks: new Int32Array(room),
    lastRole: new Int32Array(room),
    moves: new Int32Array(room),
    openEnquiries: new Int32Array(room),
    enquiries: new Int32Array(room),
    paidAt: new Float64Array(room),
    orderEnd: new Float64Array(room),
    isHandedOver: new Uint8Array(room),
    amount: new Float64Array(room),
  };
}

/** Adds a lead; gives its number. */
export function addLead(leads: LeadTable, key: number, arrival: number): number {
  if (leads.count === leads.key.length) grow(leads);
  const lead = leads.count++;
  leads.key[lead] = key;
  leads.state[lead] = LEAD.waits;
  leads.owner[lead] = -1;
  leads.arrival[lead] = arrival;
  leads.windowEnd[lead] = Infinity;
  leads.letterBy[lead] = Infinity;
  leads.lastRole[lead] = NO_ROLE;
  leads.orderEnd[lead] = Infinity;
  return lead;
}

function grow(leads: LeadTable): void {
  const wider = createLeads(leads.key.length * 2);
  wider.key.set(leads.key);
  wider.state.set(leads.state);
  wider.owner.set(leads.owner);
  wider.isPossible.set(leads.isPossible);
  wider.arrival.set(leads.arrival);
  wider.readyAt.set(leads.readyAt);
  wider.windowEnd.set(leads.windowEnd);
  wider.letterBy.set(leads.letterBy);
  wider.touches.set(leads.touches);
  wider.talks.set(leads.talks);
  wider.lastRole.set(leads.lastRole);
  wider.moves.set(leads.moves);
  wider.openEnquiries.set(leads.openEnquiries);
  wider.enquiries.set(leads.enquiries);
  wider.paidAt.set(leads.paidAt);
  wider.orderEnd.set(leads.orderEnd);
  wider.isHandedOver.set(leads.isHandedOver);
  wider.amount.set(leads.amount);
  Object.assign(leads, wider, { count: leads.count });
}
