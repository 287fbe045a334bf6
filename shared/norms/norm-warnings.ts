import type { TimeIndex } from '../operations/time-index.ts';
import { FEWEST_CLUSTERS } from '../statistics/clusters/fewest-clusters.ts';
import { leftOutOf } from './norm-cleaning.ts';
import { calendarsOf, type NormPlan } from './norm-plan.ts';
import type { NormLine, NormWarning } from './norms-view.ts';
import type { PlannedAllowance } from './planned-allowance.ts';
import type { PlannedFund } from './planned-fund.ts';

/** What rounding can make of medians that are as long as means. */
const ROUNDING = 1e-9;

interface Found {
  readonly lines: readonly NormLine[];
  readonly plan: NormPlan;
  readonly average: 'mean' | 'median';
  readonly allowance: PlannedAllowance;
  readonly fund: PlannedFund | undefined;
  readonly people: number;
  /** By the study's choice each reading counts as one of its own. */
  readonly isNaive: boolean;
}

/** What must be known beside the figures, the gravest first. */
export function normWarnings(found: Found): NormWarning[] {
  return [...ofPlan(found), ...ofNorms(found), ...ofReadings(found)];
}

function ofPlan({ plan, fund, allowance, lines }: Found): NormWarning[] {
  const { year } = plan;
  const calendar = calendarsOf(plan).find((each) => each.year === year);
  const random = lines.filter(({ queue }) => queue !== null).map(({ operationId }) => operationId);
  const warnings: (NormWarning | false)[] = [
    allowance.factor === null && { kind: 'no-factor' },
    calendar === undefined && { kind: 'no-calendar', year },
    fund !== undefined && fund.policy === undefined && { kind: 'no-fund' },
    ...countedTwice(plan, lines).map((timeIndex): NormWarning => ({
      kind: 'counted-twice',
      timeIndex,
    })),
    random.length > 0 && { kind: 'random-arrivals', operations: random },
    calendar?.isPreliminary === true && { kind: 'preliminary-calendar', year },
  ];
  return warnings.filter((warning) => warning !== false);
}

/** Indices whose time an allowance holds, and an operation with volume too. */
function countedTwice(plan: NormPlan, lines: readonly NormLine[]): TimeIndex[] {
  const hasSetUp = lines.some(
    ({ piece, labourHours }) =>
      piece.setUpFrom === 'plan' && (piece.setUpMs ?? 0) > 0 && (labourHours ?? 0) > 0,
  );
  const allowed = [
    ['ПЗ', plan.setUpPercent > 0 || hasSetUp],
    ['ОБС', plan.servicePercent > 0],
  ] as const;
  return allowed
    .filter(([, isAllowed]) => isAllowed)
    .map(([index]) => index)
    .filter((index) =>
      lines.some(({ timeIndex, labourHours }) => timeIndex === index && (labourHours ?? 0) > 0),
    );
}

function ofNorms({ lines, average, people }: Found): NormWarning[] {
  const counted = lines.filter(({ labourHours }) => (labourHours ?? 0) > 0);
  const open = counted.filter(({ source }) => source === 'proposed').length;
  const times = average === 'median' ? workByMeans(counted) : 1;
  const warnings: (NormWarning | false)[] = [
    people < FEWEST_CLUSTERS && people > 0 && { kind: 'individual', people },
    times > 1 + ROUNDING && { kind: 'median', times },
    open > 0 && { kind: 'not-approved', operations: open },
  ];
  return warnings.filter((warning) => warning !== false);
}

/** What the study's choices did to the readings. */
function ofReadings({ lines, isNaive }: Found): NormWarning[] {
  const proposed = lines.filter(
    ({ source, labourHours }) => source === 'proposed' && (labourHours ?? 0) > 0,
  );
  const cleaned = proposed.filter(({ cleaning }) => leftOutOf(cleaning) > 0);
  const unstable = proposed.filter(
    ({ cleaning }) => cleaning.kind === 'cleaned' && cleaning.verdict === 'repeat',
  );
  const untouched = proposed.filter(
    ({ cleaning }) => cleaning.kind === 'too-long' || cleaning.kind === 'no-norm',
  );
  const warnings: (NormWarning | false)[] = [
    cleaned.length > 0 && {
      kind: 'cleaned',
      operations: cleaned.length,
      readings: cleaned.reduce((sum, { cleaning }) => sum + leftOutOf(cleaning), 0),
      times: workUncleaned(cleaned),
    },
    unstable.length > 0 && { kind: 'unstable', operations: unstable.length },
    untouched.length > 0 && { kind: 'not-cleaned', operations: untouched.length },
    isNaive && proposed.length > 0 && { kind: 'naive' },
  ];
  return warnings.filter((warning) => warning !== false);
}

/** How many times the work by what was cleaned the work by all readings of these operations is. */
function workUncleaned(lines: readonly NormLine[]): number {
  const sum = (of: (line: NormLine) => number | null): number =>
    lines.reduce((total, line) => total + (of(line) ?? 0) * (line.volume ?? 0), 0);
  const cleaned = sum(({ basis }) => basis.time.value);
  return cleaned === 0 ? 1 : sum(({ observed }) => observed.value) / cleaned;
}

/** How many times the work by medians the work by means is, over the norms that were proposed. */
function workByMeans(lines: readonly NormLine[]): number {
  const proposed = lines.filter(({ source, basis }) => source === 'proposed' && basis.time.value);
  const sum = (of: (line: NormLine) => number): number =>
    proposed.reduce((total, line) => total + of(line) * (line.volume ?? 0), 0);
  const byMedians = sum(({ basis }) => basis.time.value ?? 0);
  return byMedians === 0 ? 1 : sum(({ basis }) => basis.meanMs ?? 0) / byMedians;
}
