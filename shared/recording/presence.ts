import { assertNever } from '../lib/assert.ts';
import type { Instant } from '../lib/time.ts';
import type { AwayCause } from './away.ts';

/** Whether the person is at work, as far as the system can tell. */
export type Presence =
  | { readonly kind: 'present' }
  /** A sign began, but not long enough ago to be an absence. */
  | { readonly kind: 'leaving'; readonly since: Instant; readonly causes: readonly AwayCause[] }
  | { readonly kind: 'away'; readonly since: Instant; readonly causes: readonly AwayCause[] };

/** A sign from the system, at an instant of the recorder's clock. */
export type PresenceSign =
  /** `idleMs`: since the last key or mouse; `silentMs`: how long we ourselves did not run. */
  | {
      readonly kind: 'tick';
      readonly at: Instant;
      readonly idleMs: number;
      readonly silentMs: number;
    }
  /** `command`: the person pressed one of our keys. */
  | {
      readonly kind: 'lock' | 'unlock' | 'suspend' | 'resume' | 'command';
      readonly at: Instant;
    };

/** What the signs mean for the record. */
export type PresenceEvent =
  | { readonly kind: 'left'; readonly since: Instant; readonly causes: readonly AwayCause[] }
  | { readonly kind: 'returned'; readonly at: Instant };

/** What is known after a sign, and what it says happened. */
export interface PresenceStep {
  readonly presence: Presence;
  readonly events: readonly PresenceEvent[];
}

/** From when on missing signs are an absence. */
export interface PresenceLimits {
  readonly idleAfterMs: number;
  /** A lock, a sleep or a silence up to here is nothing. */
  readonly absentAfterMs: number;
}

/** An input this fresh proves somebody back even when no unlock or resume was ever announced. */
const FRESH_INPUT_MS = 10_000;

/** The person is there: how every run begins. */
export const present: Presence = { kind: 'present' };

/** Adds a sign to what is known. Any single sign is enough to leave by, and any to return by. */
export function sense(before: Presence, sign: PresenceSign, limits: PresenceLimits): PresenceStep {
  const presence = notAhead(before, sign.at);
  switch (sign.kind) {
    case 'lock':
    case 'suspend':
      return leave(presence, sign.at, sign.kind);
    case 'unlock':
    case 'resume':
    case 'command':
      return comeBack(presence, sign.at, limits);
    case 'tick':
      return tick(presence, sign, limits);
    default:
      return assertNever(sign);
  }
}

/** Where the clock was set back, an absence began now at the latest. */
function notAhead(presence: Presence, at: Instant): Presence {
  if (presence.kind === 'present' || presence.since <= at) return presence;
  return { ...presence, since: at };
}

const quiet = (presence: Presence): PresenceStep => ({ presence, events: [] });

function leave(presence: Presence, at: Instant, cause: AwayCause): PresenceStep {
  if (presence.kind === 'present') return quiet({ kind: 'leaving', since: at, causes: [cause] });
  if (presence.causes.includes(cause)) return quiet(presence);
  return quiet({ ...presence, causes: [...presence.causes, cause] });
}

function comeBack(presence: Presence, at: Instant, limits: PresenceLimits): PresenceStep {
  if (presence.kind === 'present') return quiet(presence);
  const returned: PresenceEvent = { kind: 'returned', at };
  if (presence.kind === 'away') return { presence: present, events: [returned] };
  if (at - presence.since <= limits.absentAfterMs) return quiet(present);
  const { since, causes } = presence;
  return { presence: present, events: [{ kind: 'left', since, causes }, returned] };
}

function tick(
  presence: Presence,
  { at, idleMs, silentMs }: Extract<PresenceSign, { kind: 'tick' }>,
  limits: PresenceLimits,
): PresenceStep {
  const isIdle = idleMs >= limits.idleAfterMs;
  if (silentMs > limits.absentAfterMs) {
    // We did not run for a while: nothing was observed, whatever the system announced or did not.
    const since = at - (isIdle ? Math.max(silentMs, idleMs) : silentMs);
    const left = leave(presence, since, 'silence').presence;
    // Without an input since then the computer is awake, but the person is not back yet.
    return idleMs < silentMs ? comeBack(left, at, limits) : stayAway(left);
  }
  if (presence.kind === 'present') {
    if (!isIdle) return quiet(presence);
    return becomeAway(at - idleMs, ['idle']);
  }
  if (presence.kind === 'leaving') {
    const isLong = at - presence.since > limits.absentAfterMs;
    return isLong ? stayAway(presence) : quiet(presence);
  }
  const isBack = idleMs < FRESH_INPUT_MS && at - idleMs > presence.since + FRESH_INPUT_MS;
  return isBack ? comeBack(presence, at - idleMs, limits) : quiet(presence);
}

function becomeAway(since: Instant, causes: readonly AwayCause[]): PresenceStep {
  return { presence: { kind: 'away', since, causes }, events: [{ kind: 'left', since, causes }] };
}

function stayAway(presence: Presence): PresenceStep {
  if (presence.kind !== 'leaving') return quiet(presence);
  return becomeAway(presence.since, presence.causes);
}
