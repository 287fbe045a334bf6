// Norms and head-count of a study through the contract, against sums over the raw rows.
import { beforeEach, describe, expect, it } from 'vitest';

import { personIdSchema } from '#shared/recording/person.ts';
import { lineOf, type NormStudy, startNormStudy, sum } from '#test/support/norm-study.ts';
import { type RawPersonDay, rawMean, rawQuantile } from '#test/support/raw-sums.ts';

let study: NormStudy;
beforeEach(() => {
  study = startNormStudy();
});

/** Lengths in ms of the finished observations of an operation, with their units, from the rows. */
function readingsOf(code: string): { readonly ms: number; readonly units: number }[] {
  return study.app.db
    .prepare<[string], { ms: number; units: number }>(
      `SELECT sum(s.ended_at - s.started_at) AS ms, max(b.counted_units, 1) AS units
       FROM observation b JOIN segment s ON s.observation_id = b.id JOIN operation o ON o.id = b.operation_id
       WHERE o.code = ? AND b.held_as IS NULL AND b.excluded_for IS NULL
       GROUP BY b.id HAVING count(*) = count(s.ended_at)`,
    )
    .all(code);
}

/** Time and units of an operation by person and day of Moscow, from the rows. */
function daysOf(code: string): readonly RawPersonDay[] {
  return study.app.db
    .prepare<[string], RawPersonDay>(
      `SELECT personId, sum(ms) AS part, sum(units) AS whole FROM (
         SELECT b.person_id AS personId, sum(s.ended_at - s.started_at) AS ms, max(b.counted_units, 1) AS units,
                date(min(s.started_at) / 1000 + 10800, 'unixepoch') AS day
         FROM observation b JOIN segment s ON s.observation_id = b.id JOIN operation o ON o.id = b.operation_id
         WHERE o.code = ? AND b.held_as IS NULL AND b.excluded_for IS NULL
         GROUP BY b.id HAVING count(*) = count(s.ended_at))
       GROUP BY personId, day`,
    )
    .all(code);
}

describe('the interval of a proposed norm', () => {
  const CODES = ['call-first', 'contract', 'correspondence', 'meeting'];
  const near = (value: number | null): unknown => expect.closeTo(Number(value), 3);

  it.each(CODES)('of %s is one of such people, as the rows have it', async (code) => {
    await study.plan({ restPercent: 8 });
    const { low, high, method } = rawMean(daysOf(code));
    const { observed, proposed } = await study.line(code);
    expect(method).toBe('clustered-people');
    expect(observed).toMatchObject({ method, low: near(low), high: near(high) });
    const more = { low: near(1.08 * Number(low)), high: near(1.08 * Number(high)) };
    expect(proposed).toMatchObject(more);
  });

  it.each(CODES)('of %s by one person is one of its days', async (code) => {
    const days = daysOf(code);
    const personId = personIdSchema.parse(days[0]?.personId);
    const { low, high, method } = rawMean(days.filter((day) => day.personId === personId));
    const view = await study.app.api.norms.view({ personId });
    expect(method).toBe('clustered-person-days');
    expect(lineOf(view, code).observed).toMatchObject({ method, low: near(low), high: near(high) });
    expect(view.warnings).toContainEqual({ kind: 'individual', people: 1 });
  });
});

describe('a proposed norm', () => {
  it.each(['correspondence', 'contract', 'call-first'])(
    'of %s is its time over its units',
    async (code) => {
      const readings = readingsOf(code);
      const line = await study.line(code);
      const mean = sum(readings.map(({ ms }) => ms)) / sum(readings.map(({ units }) => units));
      expect(line.observations).toBe(readings.length);
      expect(line.observed.value).toBeCloseTo(mean, 6);
      expect(line.proposed.value).toBeCloseTo(mean, 6);
      expect(line.proposed.low).toBeLessThan(mean);
      expect(line.proposed.high).toBeGreaterThan(mean);
      expect(line.source).toBe('proposed');
    },
  );

  it('by medians is the median reading over the mean units, between readings of its order', async () => {
    await study.reckon({ normAverage: 'median' });
    const lengths = readingsOf('contract').map(({ ms }) => ms);
    lengths.sort((a, b) => a - b);
    const { observed } = await study.line('contract');
    const middle = (lengths.length - 1) / 2;
    const median = ((lengths[Math.floor(middle)] ?? 0) + (lengths[Math.ceil(middle)] ?? 0)) / 2;
    expect(observed.value).toBeCloseTo(median, 6);
    expect(lengths).toContain(observed.low);
    expect(lengths).toContain(observed.high);
    expect(observed.method).toBe('order-statistics');
  });

  it('holds allowances by the convention of the study, and shows the other one', async () => {
    await study.plan({ setUpPercent: 5, servicePercent: 3, restPercent: 8 });
    const job = await study.line('contract');
    const observed = job.observed.value ?? 0;
    expect(job.proposed.value).toBeCloseTo(observed * 1.16, 6);
    expect(job.otherConventionMs).toBeCloseTo(observed / 0.84, 6);
    await study.reckon({ allowanceBase: 'workday' });
    const workday = await study.line('contract');
    expect(workday.proposed.value).toBeCloseTo(observed / 0.84, 6);
    expect(workday.otherConventionMs).toBeCloseTo(observed * 1.16, 6);
  });

  it('is piece time with a part of a set-up of its own, which the approved norm keeps', async () => {
    await study.plan({ setUpPercent: 5, servicePercent: 3, restPercent: 8 });
    const contract = study.app.operation('contract');
    await study.plan({ setUps: { [contract]: { minutes: 30, units: 4 } } });
    const { observed, piece, proposed, otherConventionMs } = await study.line('contract');
    const value = Number(observed.value);
    expect(piece).toMatchObject({ operativeMs: value, setUpUnits: 4, setUpFrom: 'plan' });
    expect(piece.pieceMs).toBeCloseTo(value * 1.11, 6);
    expect(piece.calculationMs).toBe(proposed.value);
    expect(proposed.value).toBeCloseTo(value * 1.11 + 450_000, 6);
    expect(proposed.low).toBeCloseTo(Number(observed.low) * 1.11 + 450_000, 6);
    expect(otherConventionMs).toBeCloseTo(value / 0.89 + 450_000, 6);
    const other = await study.line('meeting');
    expect(other.proposed.value).toBeCloseTo(Number(other.observed.value) * 1.16, 6);
    await study.approve(['contract', 'meeting']);
    await study.plan({ setUps: {} });
    expect((await study.line('contract')).versions).toMatchObject([
      { allowanceShare: 0.11, setUpMs: 1_800_000, setUpUnits: 4 },
    ]);
    expect((await study.line('meeting')).versions).toMatchObject([
      { allowanceShare: 0.16, setUpMs: null, setUpUnits: null },
    ]);
  });

  it('warns of set-up that is in a norm and has norms of its own', async () => {
    const twice = { kind: 'counted-twice', timeIndex: 'ПЗ' };
    expect((await study.view()).warnings).not.toContainEqual(twice);
    await study.plan({ setUps: { [study.app.operation('contract')]: { minutes: 5, units: 1 } } });
    expect((await study.view()).warnings).toContainEqual(twice);
  });

  it('is of normal time where the study rates the pace', async () => {
    const code = 'training';
    const { rows } = await study.app.api.statistics.observations({
      operationIds: [study.app.operation(code)],
    });
    const [row] = rows;
    await study.app.api.workdays.repair({
      personId: row?.personId ?? '',
      day: row?.day ?? '',
      repair: { kind: 'rate', observationIds: [row?.observationId ?? ''], paceRating: 120 },
    });
    const unrated = await study.line(code);
    await study.reckon({ isPaceRated: true });
    const rated = await study.line(code);
    const readings = readingsOf(code);
    const more = (0.2 * Number(row?.ms)) / sum(readings.map(({ units }) => units));
    expect(Number(rated.observed.value) - Number(unrated.observed.value)).toBeCloseTo(more, 0);
  });

  it('by medians is of normal time too', async () => {
    const code = 'contract';
    const { rows } = await study.app.api.statistics.observations({
      operationIds: [study.app.operation(code)],
    });
    const lengths = readingsOf(code).map(({ ms }) => ms);
    // Every reading of one person at 150 %: the order of the readings is another one.
    const rated = rows.filter(({ personId }) => personId === rows[0]?.personId);
    for (const { personId, day, observationId } of rated) {
      await study.app.api.workdays.repair({
        personId,
        day,
        repair: { kind: 'rate', observationIds: [observationId], paceRating: 150 },
      });
    }
    for (const { ms } of rated) lengths[lengths.indexOf(ms)] = Math.round(ms * 1.5);
    await study.reckon({ isPaceRated: true, normAverage: 'median' });
    const { observed } = await study.line(code);
    expect(observed.value).toBeCloseTo(rawQuantile(lengths, 0.5) ?? 0, 6);
    expect(lengths).toContain(observed.low);
    expect(lengths).toContain(observed.high);
    await study.reckon({ isPaceRated: false });
    expect((await study.line(code)).observed.value).toBeLessThan(observed.value ?? 0);
  });

  it('is not made of losses, rest or absence', async () => {
    const { lines } = await study.view();
    const indices = new Set(lines.map(({ timeIndex }) => timeIndex));
    expect([...indices].filter((index) => ['НР', 'ПНТ', 'НТД', 'ОТЛ'].includes(index))).toEqual([]);
    expect(lines.map(({ code }) => code)).not.toContain('lunch');
  });

  it('leaves out readings that were excluded', async () => {
    const before = await study.line('contract');
    const operationIds = [study.app.operation('contract')];
    const { rows } = await study.app.api.statistics.observations({ operationIds });
    const [row] = rows;
    await study.app.api.workdays.repair({
      personId: row?.personId ?? '',
      day: row?.day ?? '',
      repair: {
        kind: 'exclude',
        observationIds: [row?.observationId ?? ''],
        reason: 'interrupted',
      },
    });
    const after = await study.line('contract');
    expect(after.observations).toBe(before.observations - 1);
    expect(after.observed.value).not.toBe(before.observed.value);
  });
});

describe('an approved norm', () => {
  it('stays as it was approved, whatever is reckoned otherwise later', async () => {
    const proposed = (await study.line('contract')).proposed;
    await study.approve(['contract']);
    await study.plan({ restPercent: 10 });
    const line = await study.line('contract');
    expect(line.source).toBe('approved');
    expect(line.norm).toMatchObject({
      value: proposed.value,
      low: proposed.low,
      method: 'approved',
    });
    expect(line.proposed.value).toBeCloseTo((proposed.value ?? 0) * 1.1, 6);
    expect(line.versions).toMatchObject([
      { version: 1, approvedBy: 'Head of sales', approvedOn: '2026-03-30', withdrawnAt: null },
    ]);
  });

  it('is followed by the next version; withdrawing that one puts the first in force', async () => {
    await study.approve(['contract']);
    await study.plan({ restPercent: 10 });
    const second = await study.approve(['contract']);
    const both = await study.line('contract');
    expect(both.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(both.norm.value).toBeCloseTo(both.proposed.value ?? 0, 6);
    await study.app.api.norms.withdraw({ ids: second, isWithdrawn: true });
    const first = await study.line('contract');
    expect(first.versions).toHaveLength(2);
    expect(first.norm.value).toBe(first.versions[1]?.standardMs);
    await study.app.api.norms.withdraw({ ids: second, isWithdrawn: false });
    expect((await study.line('contract')).norm).toEqual(both.norm);
  });

  it('is refused for what nobody observed: all of it, by name', async () => {
    await expect(study.approve(['contract', 'lunch'])).rejects.toMatchObject({
      code: 'no-proposal',
      details: { name: 'lunch' },
    });
    expect((await study.line('contract')).versions).toEqual([]);
  });

  it('needs somebody who approves it', async () => {
    await expect(study.approve(['contract'], { approvedBy: '  ' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('is approved on a day that exists, which the error names', async () => {
    const approved = study.approve(['contract'], { approvedOn: '2026-02-30' });
    await expect(approved).rejects.toMatchObject({
      code: 'invalid-input',
      details: { where: 'approvedOn' },
    });
  });

  it('is not withdrawn together with one that is not there', async () => {
    const ids = await study.approve(['contract']);
    const other = '0199c1a0-0000-7000-8000-000000000001';
    const withdrawn = study.app.api.norms.withdraw({ ids: [...ids, other], isWithdrawn: true });
    await expect(withdrawn).rejects.toMatchObject({ code: 'not-found', details: { id: other } });
    expect((await study.line('contract')).source).toBe('approved');
  });
});
