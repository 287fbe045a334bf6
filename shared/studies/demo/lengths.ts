import { MINUTE } from './demo-period.ts';
import type { Draw, Spread } from './draw.ts';

/** Minutes that one performance takes, and the limits that nobody goes beyond. */
interface Length extends Spread {
  readonly least: number;
  readonly most: number;
}

const length = (mean: number, cv: number, least: number, most: number): Length => ({
  mean,
  cv,
  least,
  most,
});

/** How long the work of a sales department takes: the figures of the real case, and common ones beside it. */
const LENGTHS = {
  'call-first': length(13.5, 0.55, 2.5, 50),
  'call-follow-up': length(7.8, 0.6, 1.2, 32),
  'call-closing': length(66, 0.6, 14, 155),
  meeting: length(52, 0.35, 22, 110),
  travel: length(26, 0.25, 12, 50),
  correspondence: length(9.2, 0.7, 1.4, 45),
  quote: length(35, 0.5, 9, 100),
  contract: length(60.5, 0.5, 16, 130),
  invoice: length(30, 0.5, 8, 95),
  act: length(30, 0.4, 10, 80),
  handover: length(40, 0.5, 12, 120),
  'care-question': length(15, 0.85, 1.8, 75),
  'crm-entry': length(2.6, 0.5, 0.7, 9),
  planning: length(9, 0.35, 3.5, 20),
  'team-meeting': length(30, 0.2, 15, 50),
  training: length(45, 0.2, 25, 75),
  'search-information': length(6.5, 0.6, 1.2, 25),
  rework: length(21, 0.5, 6, 60),
  'waiting-approval': length(10, 0.5, 3, 35),
  'waiting-system': length(20, 0.3, 2, 40),
  rest: length(8, 0.35, 3, 18),
  personal: length(9, 0.45, 3, 25),
  lunch: length(51, 0.12, 40.6, 64.4),
} as const satisfies Record<string, Length>;

/** Codes of the catalogue that the department uses. */
export type DemoOperation = keyof typeof LENGTHS;

/** Every code that the department uses; `late` is only ever entered afterwards. */
export const DEMO_OPERATIONS: readonly string[] = [...Object.keys(LENGTHS), 'late'];

/** What a performance takes on average, ms. */
export function usualLength(operation: DemoOperation): number {
  return LENGTHS[operation].mean * MINUTE;
}

/** How long this performance takes, ms; `pace` above 1 is slower. */
export function drawLength(draw: Draw, operation: DemoOperation, pace = 1): number {
  const { mean, cv, least, most } = LENGTHS[operation];
  const minutes = draw.length({ mean: mean * pace, cv });
  return Math.round(Math.min(Math.max(minutes, least), most) * MINUTE);
}
