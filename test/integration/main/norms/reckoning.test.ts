// What the study's choices of method do to norms: cleaning, and the unit of the standard error; against the raw rows.
import { beforeEach, describe, expect, it } from 'vitest';

import { personIdSchema } from '#shared/recording/person.ts';
import { USUAL_STABILITY_NORMS } from '#shared/studies/stability-norm.ts';
import { lineOf, type NormStudy, startNormStudy, sum } from '#test/support/norm-study.ts';
import { rawMean, rawQuantile } from '#test/support/raw-sums.ts';

let study: NormStudy;
beforeEach(() => {
  study = startNormStudy();
});

interface RawReading {
  readonly id: string;
  readonly personId: string;
  readonly day: string;
  readonly ms: number;
  readonly units: number;
}

/** Finished readings of an operation with units, from the rows. */
function readingsOf(code: string): readonly RawReading[] {
  return study.app.db
    .prepare<[string], RawReading>(
      `SELECT b.id, b.person_id AS personId, date(min(s.started_at) / 1000 + 10800, 'unixepoch') AS day,
              sum(s.ended_at - s.started_at) AS ms, max(b.counted_units, 1) AS units
       FROM observation b JOIN segment s ON s.observation_id = b.id JOIN operation o ON o.id = b.operation_id
       WHERE o.code = ? AND b.held_as IS NULL AND b.excluded_for IS NULL
       GROUP BY b.id HAVING count(*) = count(s.ended_at) ORDER BY min(s.started_at), b.id`,
    )
    .all(code);
}

/** t of 97.5 % by its expansion in 1/df (Abramowitz & Stegun 26.7.5): for rows of twenty readings or more. */
function student(df: number): number {
  const z = 1.959963984540054;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3;
}

/** Time per unit with the interval of independent readings, from the residual of each. */
function rawNaive(
  readings: readonly Pick<RawReading, 'ms' | 'units'>[],
  divisor: 'n' | 'n-1',
): { readonly value: number; readonly half: number } {
  const n = readings.length;
  const units = sum(readings.map((each) => each.units));
  const value = sum(readings.map(({ ms }) => ms)) / units;
  const squares = sum(readings.map((each) => (each.ms - value * each.units) ** 2));
  const s = Math.sqrt(squares / (divisor === 'n' ? n : n - 1));
  return { value, half: (student(n - 1) * s * Math.sqrt(n)) / units };
}

describe('the interval of a norm whose study takes readings for independent', () => {
  it.each([
    { code: 'contract', divisor: 'n-1' },
    { code: 'correspondence', divisor: 'n-1' },
    { code: 'correspondence', divisor: 'n' },
  ] as const)('is one of the readings of $code, by $divisor', async ({ code, divisor }) => {
    await study.reckon({ standardError: 'naive', deviationDivisor: divisor });
    const { value, half } = rawNaive(readingsOf(code), divisor);
    const { observed, proposed } = await study.line(code);
    expect(observed.method).toBe('naive-readings');
    expect(observed.value).toBeCloseTo(value, 6);
    // Squares of days are kept in tenths of a second.
    expect(Number(observed.high) - value).toBeCloseTo(half, -2);
    expect(Math.abs((Number(observed.high) - value) / half - 1)).toBeLessThan(1e-3);
    expect(proposed.low).toBe(observed.low);
  });

  it('counts readings of several units by what each unit took', () => {
    expect(readingsOf('correspondence').some(({ units }) => units > 1)).toBe(true);
  });

  it('is narrower than that of people, which the view says', async () => {
    const before = await study.view();
    await study.reckon({ standardError: 'naive' });
    const after = await study.view();
    expect(before.warnings).not.toContainEqual({ kind: 'naive' });
    expect(after.warnings).toContainEqual({ kind: 'naive' });
    const width = (view: typeof before): number =>
      Number(view.headcount?.high) - Number(view.headcount?.low);
    expect(width(after)).toBeLessThan(width(before));
    expect(after.headcount?.listed).toBeCloseTo(Number(before.headcount?.listed), 9);
  });

  it('is of normal time where the study rates the pace', async () => {
    const code = 'contract';
    const { rows } = await study.app.api.statistics.observations({
      operationIds: [study.app.operation(code)],
    });
    const rated = rows.slice(0, 9);
    for (const { personId, day, observationId } of rated) {
      await study.app.api.workdays.repair({
        personId,
        day,
        repair: { kind: 'rate', observationIds: [observationId], paceRating: 150 },
      });
    }
    const ids = new Set<string>(rated.map(({ observationId }) => observationId));
    const readings = readingsOf(code).map((each) =>
      ids.has(each.id) ? { ...each, ms: Math.round(each.ms * 1.5) } : each,
    );
    await study.reckon({ standardError: 'naive', isPaceRated: true });
    const { value, half } = rawNaive(readings, 'n-1');
    const { observed } = await study.line(code);
    expect(observed.value).toBeCloseTo(value, 6);
    expect(Math.abs((Number(observed.high) - value) / half - 1)).toBeLessThan(1e-3);
  });
});

describe('the norm of a study that cleans its rows', () => {
  const RULES = [
    { rule: 'stepwise', code: 'contract' },
    { rule: 'min-and-max', code: 'contract' },
    { rule: 'limit-values', code: 'meeting' },
  ] as const;

  /** The readings that the chronocard says the rule leaves out. */
  async function leftOutOf(code: string): Promise<ReadonlySet<string>> {
    const { card } = await study.app.api.statistics.timeStudy({
      operationId: study.app.operation(code),
    });
    return new Set(
      card.cleaning.kind === 'cleaned'
        ? card.cleaning.leftOut.map(({ observationId }) => String(observationId))
        : [],
    );
  }

  it.each(RULES)(
    'is made of what $rule leaves, with all readings beside it',
    async ({ rule, code }) => {
      await study.plan({ restPercent: 8 });
      const before = await study.line(code);
      await study.reckon({ cleaning: rule });
      const out = await leftOutOf(code);
      expect(out.size).toBeGreaterThan(0);
      const kept = readingsOf(code).filter(({ id }) => !out.has(id));
      const { observed, basis, cleaning, proposed, piece, volume } = await study.line(code);
      expect(observed).toEqual(before.observed);
      expect(volume).toBe(before.volume);
      expect(cleaning).toMatchObject({ kind: 'cleaned', rule, leftOut: out.size });
      expect(basis.observations).toBe(kept.length);
      const mean = rawMean(
        kept.map(({ personId, ms, units }) => ({ personId, part: ms, whole: units })),
      );
      expect(basis.time.value).toBeCloseTo(Number(mean.value), 6);
      expect(basis.time.low).toBeCloseTo(Number(mean.low), 3);
      expect(piece.operativeMs).toBe(basis.time.value);
      expect(proposed.value).toBeCloseTo(Number(mean.value) * 1.08, 6);
      expect(proposed.high).toBeCloseTo(Number(mean.high) * 1.08, 3);
    },
  );

  it('takes the median of what is left, and the interval of its readings', async () => {
    await study.reckon({ cleaning: 'stepwise', standardError: 'naive', normAverage: 'median' });
    const out = await leftOutOf('correspondence');
    expect(out.size).toBeGreaterThan(0);
    const kept = readingsOf('correspondence').filter(({ id }) => !out.has(id));
    const units = sum(kept.map((each) => each.units)) / kept.length;
    const median =
      Number(
        rawQuantile(
          kept.map(({ ms }) => ms),
          0.5,
        ),
      ) / units;
    expect((await study.line('correspondence')).basis.time.value).toBeCloseTo(median, 6);
    await study.reckon({ normAverage: 'mean' });
    const { value, half } = rawNaive(kept, 'n-1');
    const { basis } = await study.line('correspondence');
    expect(basis.time.value).toBeCloseTo(value, 6);
    expect(Number(basis.time.high) - value).toBeCloseTo(half, 0);
  });

  it('is of these people and days', async () => {
    await study.reckon({ cleaning: 'stepwise' });
    const [first] = readingsOf('contract');
    const personId = personIdSchema.parse(first?.personId);
    const view = await study.app.api.norms.view({ personId });
    const { cleaning, basis, observations } = lineOf(view, 'contract');
    const leftOut = cleaning.kind === 'cleaned' ? cleaning.leftOut : 0;
    expect(basis.observations + leftOut).toBe(observations);
    expect(observations).toBe(
      readingsOf('contract').filter((each) => each.personId === personId).length,
    );
  });

  it('warns by how much all readings are more work, and of rows that stay unstable', async () => {
    expect((await study.view()).warnings.map(({ kind }) => kind)).not.toContain('cleaned');
    await study.reckon({ cleaning: 'min-and-max' });
    const { lines, warnings } = await study.view();
    const cleaned = lines.filter(
      ({ cleaning }) => cleaning.kind === 'cleaned' && cleaning.leftOut > 0,
    );
    const work = (of: (line: (typeof lines)[number]) => number | null): number =>
      sum(cleaned.map((line) => Number(of(line)) * Number(line.volume)));
    const found = warnings.find(({ kind }) => kind === 'cleaned');
    expect(found).toEqual({
      kind: 'cleaned',
      operations: cleaned.length,
      readings: 2 * cleaned.length,
      times: expect.closeTo(
        work(({ observed }) => observed.value) / work(({ basis }) => basis.time.value),
        9,
      ) as number,
    });
    const unstable = lines.filter(
      ({ cleaning }) => cleaning.kind === 'cleaned' && cleaning.verdict === 'repeat',
    );
    expect(warnings).toContainEqual({ kind: 'unstable', operations: unstable.length });
  });

  it('is of all readings where the table has no norm of Куст, and says so', async () => {
    const stabilityNorms = USUAL_STABILITY_NORMS.map((row) => ({
      ...row,
      norms: { ...row.norms, manual: null },
    }));
    await study.app.api.studies.change({ timeStudy: { stabilityNorms } });
    await study.reckon({ cleaning: 'stepwise' });
    const { lines, warnings } = await study.view();
    const { cleaning, basis, observed } = await study.line('contract');
    expect(cleaning).toEqual({ kind: 'no-norm' });
    expect(basis.time).toEqual(observed);
    expect(warnings).toContainEqual({
      kind: 'not-cleaned',
      operations: lines.filter((line) => line.cleaning.kind === 'no-norm').length,
    });
  });

  it('keeps the rule and what it left out in the version that is approved', async () => {
    await study.reckon({ cleaning: 'stepwise' });
    const { basis, cleaning, proposed } = await study.line('contract');
    await study.approve(['contract']);
    await study.reckon({ cleaning: 'none' });
    const { versions, norm } = await study.line('contract');
    expect(norm.value).toBe(proposed.value);
    expect(versions).toMatchObject([
      {
        cleaning: 'stepwise',
        leftOut: cleaning.kind === 'cleaned' ? cleaning.leftOut : null,
        observations: basis.observations,
        observedMs: basis.time.value,
      },
    ]);
  });
});
