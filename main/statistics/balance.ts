import { operationIdSchema } from '#shared/operations/operation.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';
import { balanceReport } from '#shared/statistics/balance/balance-report.ts';
import type { FormulaKey } from '#shared/statistics/balance/formula-symbols.ts';
import { type LossesByCause, lossesByCause } from '#shared/statistics/balance/loss-causes.ts';
import type { BalanceFormula, StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { type TimeBalance, timeBalance } from '#shared/statistics/balance/time-balance.ts';
import type { WorkedFormula } from '#shared/statistics/balance/worked-formula.ts';
import type { OperationPhoto, Photo, PhotoFilter } from '#shared/statistics/photo.ts';
import type { Study } from '#shared/studies/study.ts';

import { type PhotoSource, readPhoto } from './photo.ts';

const MINUTE = 60_000;

/** Work that the task does not ask for, and losses: what a measure can free. */
const LOSSES: ReadonlySet<TimeIndex> = new Set<TimeIndex>(['НР', 'ПНТ', 'НТД']);

/** The balance of working time over a period, per day of a person, by the norms and choices of the study. */
export function readBalance(source: PhotoSource, study: Study, filter: PhotoFilter): StudyBalance {
  const photo = readPhoto(source, { ...filter, isEveryDayListed: true });
  const personDays = photo.personDays;
  const perDay = (ms: number): number => (personDays === 0 ? 0 : ms / MINUTE / personDays);
  const work = photo.operations.filter(({ kind }) => kind !== 'absence');
  const balance = timeBalance(
    work.map(({ timeIndex, ms }) => ({ index: timeIndex, minutes: perDay(ms) })),
  );
  const shiftMinutes = perDay(shiftMsOf(photo));
  const losses = lossesOf(work, study, { personDays, operativeMinutes: balance.ОП * personDays });
  const report = balanceReport({ balance, shiftMinutes, norms: study.norms }, study.policy);
  const known = {
    personDays,
    photograph: photo.photograph,
    shiftMinutes,
    losses: lossRows(losses),
    freedMinutesPerDay: personDays === 0 ? 0 : losses.freedMinutes / personDays,
    freedGrowth: losses.growth,
  };
  if (report.kind === 'problem') {
    const unaccountedMinutes = shiftMinutes - totalOf(balance);
    return { ...known, ...NOTHING, unaccountedMinutes, problem: report.reason };
  }
  return {
    ...known,
    unaccountedMinutes: report.unaccounted,
    rows: [...report.rows],
    coefficients: [...Object.values(report.coefficients), report.operativeNorm].map(toPlain),
    growth: Object.values(report.growth).map(toPlain),
    headline: {
      disciplineLosses: report.headline.disciplineLosses.key,
      growth: report.headline.growth.key,
    },
    problem: null,
  };
}

const NOTHING = { rows: [], coefficients: [], growth: [], headline: null };

/** Recorded work and the gaps of the shifts; absence such as lunch is no part of the shift. */
function shiftMsOf({ ms, byKind, days }: Photo): number {
  const gaps = days.reduce((sum, { gapMs }) => sum + gapMs, 0);
  return ms - byKind.absence + gaps;
}

const totalOf = (balance: TimeBalance): number =>
  Object.values(balance).reduce((sum, minutes) => sum + minutes, 0);

interface LossContext {
  readonly personDays: number;
  readonly operativeMinutes: number;
}

function lossesOf(
  work: readonly OperationPhoto[],
  { measures }: Study,
  context: LossContext,
): LossesByCause {
  const causes = work
    .filter(({ timeIndex }) => LOSSES.has(timeIndex))
    .map(({ operationId, timeIndex, ms, observations, excluded }) => ({
      cause: operationId,
      index: timeIndex,
      minutes: ms / MINUTE,
      cases: observations + excluded,
      measure: measures[operationId] ?? null,
    }));
  return lossesByCause(causes, context);
}

function lossRows({ rows }: LossesByCause): StudyBalance['losses'] {
  return rows.map(({ cause, share, cumulativeShare, minutesPerDay, freedMinutesPerDay }) => ({
    operationId: operationIdSchema.parse(cause.cause),
    index: cause.index,
    minutesPerDay,
    share,
    cumulativeShare,
    cases: cause.cases,
    freedMinutesPerDay,
  }));
}

/** The same for the wire: lists that can be written. */
function toPlain(formula: WorkedFormula<FormulaKey>): BalanceFormula {
  const { key, value, unit, numerator, denominator } = formula;
  return { key, value, unit, numerator: [...numerator], denominator: [...denominator] };
}
