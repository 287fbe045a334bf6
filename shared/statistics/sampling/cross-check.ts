import { type Kind, KINDS } from '../../operations/kind.ts';
import { clusteredMeanInterval } from '../clusters/clustered-interval.ts';
import { personClusters } from '../clusters/person-clusters.ts';
import { personShare } from '../clusters/person-estimate.ts';
import type { Estimate } from '../estimate.ts';
import { kappa } from './kappa.ts';
import type { CrossCheck } from './sampling-results.ts';

/** An answered prompt, and what the person's own timing says about that moment; null: nothing was timed. */
export interface CheckedPing {
  readonly personId: string;
  readonly day: string;
  readonly answered: { readonly operationId: string; readonly kind: Kind };
  readonly timed: { readonly operationId: string; readonly kind: Kind } | null;
}

/** What differences that are equal can differ by rounding. */
const ROUNDING = 1e-12;

type State = CrossCheck['rows'][number]['kind'];

const timedKind = ({ timed }: CheckedPing): State => timed?.kind ?? 'none';

/**
 * Self-timing against prompts, by kind: both shares and their difference with an interval over people or their days
 * (the difference is taken ping by ping, so that it is as sure as the pairs are), which kind is taken for which, how
 * often operation and kind agree, and Cohen's kappa. No pings: no rows and nothing observed. One: no interval.
 */
export function crossCheck(pings: readonly CheckedPing[], level: number): CrossCheck {
  const states: State[] = [...KINDS, 'none' as const].filter((state) =>
    pings.some((ping) => ping.answered.kind === state || timedKind(ping) === state),
  );
  const rows = states.map((kind) => ({
    kind,
    pinged: shareOf(pings, ({ answered }) => answered.kind === kind),
    timed: shareOf(pings, (ping) => timedKind(ping) === kind),
    difference: differenceOf(pings, kind, level),
    answers: states.map(
      (answer) =>
        pings.filter((ping) => timedKind(ping) === kind && ping.answered.kind === answer).length,
    ),
  }));
  const found = kappa(
    rows.map(({ answers }) => answers),
    level,
  );
  return {
    pings: pings.length,
    sameOperation: agreementOf(
      pings,
      ({ answered, timed }) => answered.operationId === timed?.operationId,
      level,
    ),
    sameKind: agreementOf(pings, (ping) => ping.answered.kind === timedKind(ping), level),
    kappa: found ? { value: found.value, low: found.low, high: found.high } : null,
    rows,
  };
}

const shareOf = (pings: readonly CheckedPing[], is: (ping: CheckedPing) => boolean): number =>
  pings.filter((ping) => is(ping)).length / pings.length;

interface PersonDayOfPings {
  readonly personId: string;
  readonly pings: readonly CheckedPing[];
}

function daysOf(pings: readonly CheckedPing[]): PersonDayOfPings[] {
  const days = Map.groupBy(pings, ({ personId, day }) => `${personId} ${day}`);
  return [...days.values()].map((each) => ({ personId: each[0]?.personId ?? '', pings: each }));
}

function agreementOf(
  pings: readonly CheckedPing[],
  agrees: (ping: CheckedPing) => boolean,
  level: number,
): Estimate {
  const days = daysOf(pings).map((day) => ({
    personId: day.personId,
    part: day.pings.filter((ping) => agrees(ping)).length,
    whole: day.pings.length,
  }));
  return personShare(days, level);
}

function differenceOf(
  pings: readonly CheckedPing[],
  kind: State,
  level: number,
): CrossCheck['rows'][number]['difference'] {
  const days = daysOf(pings).map((day) => ({
    personId: day.personId,
    part:
      day.pings.filter(({ answered }) => answered.kind === kind).length -
      day.pings.filter((ping) => timedKind(ping) === kind).length,
    whole: day.pings.length,
  }));
  const found = clusteredMeanInterval(personClusters(days).clusters, level);
  const none = { low: null, high: null, reason: 'too-few' } as const;
  if (found.kind === 'nothing-observed') return { value: 0, ...none };
  const { value } = found;
  if (found.kind === 'too-few-clusters') return { value, ...none };
  // Days that all differ alike say nothing of how others would.
  if (found.high - found.low <= ROUNDING) return { value, ...none, reason: 'no-spread' };
  return {
    value,
    low: Math.max(-1, found.low),
    high: Math.min(1, found.high),
    reason: null,
  };
}
