import type { OperationId } from '../../operations/operation.ts';
import type { DemoOperation } from '../../studies/demo/lengths.ts';
import type { BeliefInput } from '../belief.ts';

/** What somebody of the demonstration department believed before the study; lengths in minutes. */
export interface DemoBelief {
  readonly name: string;
  readonly shares: BeliefInput['shares'];
  readonly minutes: readonly (readonly [DemoOperation, number])[];
}

/**
 * Three answers. Дмитрий С. leads the department and sells himself: he believes in a quarter of work that is no result,
 * as in the real case; who does the papers believes in more of it, and nobody in as much as there is.
 */
export const DEMO_BELIEFS: readonly DemoBelief[] = [
  {
    name: 'Дмитрий С.',
    shares: { result: 0.73, support: 0.2, avoidable: 0.04, loss: 0.03 },
    minutes: [
      ['call-closing', 40],
      ['correspondence', 4],
      ['contract', 25],
      ['care-question', 5],
    ],
  },
  {
    name: 'Анна К.',
    shares: { result: 0.6, support: 0.3, avoidable: 0.06, loss: 0.04 },
    minutes: [
      ['call-closing', 50],
      ['correspondence', 6],
      ['contract', 35],
      ['care-question', 8],
    ],
  },
  {
    name: 'Елена В.',
    shares: { result: 0.5, support: 0.4, avoidable: 0.05, loss: 0.05 },
    minutes: [
      ['call-closing', 45],
      ['correspondence', 5],
      ['contract', 45],
      ['care-question', 10],
    ],
  },
];

/** The same as the questionnaire takes it. */
export function beliefInputOf(
  { shares, minutes }: DemoBelief,
  personId: BeliefInput['personId'],
  findOperation: (code: DemoOperation) => OperationId,
): BeliefInput {
  const lengths = minutes.map(([code, each]) => [findOperation(code), each * 60_000] as const);
  return { personId, shares, lengths: Object.fromEntries(lengths) };
}
