// The head-count of a study through the contract: its norms, its volumes and its calendar.
import { beforeEach, describe, expect, it } from 'vitest';

import type { NormLine } from '#shared/norms/norms-view.ts';
import { lineOf, type NormStudy, startNormStudy, sum } from '#test/support/norm-study.ts';

let study: NormStudy;
beforeEach(() => {
  study = startNormStudy();
});

/** Half of an interval. */
const halfOf = ({
  low,
  high,
}: {
  readonly low: number | null;
  readonly high: number | null;
}): number => (Number(high) - Number(low)) / 2;

describe('the head-count', () => {
  const HOUR = 3_600_000;
  /** 28 calendar days of vacation are 20 work days of 1972 hours. */
  const VACATION = (20 * 8) / 1972;

  it('divides the work of the planned volumes by the fund of time', async () => {
    const ids = ['call-first', 'contract'].map((code) => study.app.operation(code));
    const all = await study.view();
    const none = Object.fromEntries(all.lines.map(({ operationId }) => [operationId, 0]));
    await study.plan({
      volumes: { ...none, [String(ids[0])]: 900, [String(ids[1])]: 120 },
      unnormedPercent: 8,
      vacationDays: 0,
      sickDays: 35,
    });
    const found = await study.view();
    const labour =
      (900 * (lineOf(found, 'call-first').norm.value ?? 0) +
        120 * (lineOf(found, 'contract').norm.value ?? 0)) /
      HOUR;
    const nominal = 1972 / 12;
    const effective = (1972 - 35 * 8) / 12;
    expect(found.fund).toMatchObject({ convention: 'nominal-by-funds' });
    expect(found.fund?.nominalHours).toBeCloseTo(nominal, 9);
    expect(found.fund?.effectiveHours).toBeCloseTo(effective, 9);
    expect(found.headcount?.labourHours).toBeCloseTo(labour, 6);
    expect(found.headcount?.present).toBeCloseTo((labour * 1.08) / nominal, 6);
    expect(found.headcount?.listed).toBeCloseTo((labour * 1.08) / effective, 6);
  });

  it('of a department of sales is the one of case hc-11, its load the one of hc-14', async () => {
    const work = [
      { code: 'call-first', hours: 0.15, volume: 6200 },
      { code: 'meeting', hours: 1.5, volume: 310 },
      { code: 'quote', hours: 0.6, volume: 540 },
      { code: 'contract', hours: 0.9, volume: 210 },
    ];
    await study.approve(work.map(({ code }) => code));
    for (const { code, hours } of work) {
      study.app.db
        .prepare('UPDATE norm SET standard_ms = ? WHERE operation_id = ?')
        .run(hours * HOUR, study.app.operation(code));
    }
    const { lines } = await study.view();
    const none = lines.map(({ operationId }) => [operationId, 0]);
    const volumes = work.map(({ code, volume }) => [study.app.operation(code), volume / 12]);
    const plan = { unnormedPercent: 8, vacationDays: 0, staff: 1.5 };
    // Кн = 1 + absences / nominal = 1.12 of 1972 hours.
    const sickDays = (0.12 * 1972) / 8;
    await study.plan({ ...plan, sickDays, volumes: Object.fromEntries([...none, ...volumes]) });
    await study.reckon({ absence: 'nominal-by-absences' });
    const found = await study.view();
    expect(found.fund?.absenceCoefficient).toBeCloseTo(1.12, 9);
    expect((found.headcount?.labourHours ?? 0) * 12).toBeCloseTo(1908, 6);
    expect(found.headcount?.listed).toBeCloseTo(1.1703, 4);
    // The load is of all work, so that without corrections it is the case's; its fund is 1724 hours.
    await study.plan({ unnormedPercent: 0, sickDays: (1972 - 1724) / 8 });
    await study.reckon({ absence: 'effective' });
    expect((await study.view()).headcount?.load).toBeCloseTo(0.7378, 4);
  });

  it('takes absences once: nominal with a coefficient, or effective without', async () => {
    await study.plan({ sickDays: 20 });
    const byFunds = await study.view();
    await study.reckon({ absence: 'effective' });
    const effective = await study.view();
    expect(effective.headcount?.present).toBeNull();
    expect(effective.headcount?.listed).toBeCloseTo(Number(byFunds.headcount?.listed), 9);
    await study.reckon({ absence: 'nominal-by-absences' });
    const byAbsences = await study.view();
    expect(byAbsences.headcount?.listed).toBeLessThan(Number(byFunds.headcount?.listed));
    expect(byAbsences.fund?.absenceCoefficient).toBeCloseTo(1 + (20 * 8) / 1972 + VACATION, 9);
  });

  it('propagates the intervals of the norms: the more the volumes of one weigh, the more its own', async () => {
    const id = study.app.operation('contract');
    const { lines } = await study.view();
    const none = Object.fromEntries(lines.map(({ operationId }) => [operationId, 0]));
    await study.plan({ volumes: { ...none, [id]: 500 }, vacationDays: 0 });
    const planned = await study.view();
    const { headcount } = planned;
    const { norm } = lineOf(planned, 'contract');
    const found = headcount ?? { low: null, high: null, listed: 0 };
    expect(halfOf(found) / found.listed).toBeCloseTo(halfOf(norm) / Number(norm.value), 6);
  });

  it('keeps what approved norms are worth when the study asks for another confidence', async () => {
    await study.approve((await study.view()).lines.map(({ code }) => code));
    const halves = async (): Promise<number> =>
      halfOf((await study.view()).headcount ?? { low: null, high: null });
    const at95 = await halves();
    await study.reckon({ confidence: 0.8 });
    // Quantiles of the normal distribution, from a table.
    expect((await halves()) / at95).toBeCloseTo(1.281552 / 1.959964, 5);
  });

  it('goes on as observed where nothing is planned: the staff then has about its own time', async () => {
    const { people, headcount, staff } = await study.view();
    expect(staff).toBe(people.length);
    const loads = people.map(({ load }) => load ?? 0);
    const mean = sum(loads) / loads.length;
    // The observed days are the same, so the load of all is the mean of the loads.
    expect(headcount?.load).toBeCloseTo(mean, 6);
  });

  it('warns of what it rests on', async () => {
    const kinds = async (): Promise<string[]> =>
      (await study.view()).warnings.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['not-approved']);
    await study.approve((await study.view()).lines.map(({ code }) => code));
    expect(await kinds()).toEqual([]);
    await study.plan({ year: 2027 });
    expect(await kinds()).toEqual(['preliminary-calendar']);
    await study.plan({ year: 2031 });
    expect(await kinds()).toEqual(['no-calendar']);
    expect((await study.view()).headcount).toBeNull();
    await study.plan({ year: 2026, sickDays: 300 });
    expect(await kinds()).toEqual(['no-fund']);
    await study.plan({ sickDays: 0, setUpPercent: 4 });
    expect(await kinds()).toEqual(['counted-twice']);
    await study.plan({ setUpPercent: 0 });
    const arrivals = { perHour: 6, withinMinutes: 1, servedShare: 0.8 };
    await study.plan({ arrivals: { [study.app.operation('care-question')]: arrivals } });
    expect(await kinds()).toEqual(['random-arrivals']);
  });

  it('says how many people must be there where clients come at random', async () => {
    const arrivals = { perHour: 6, withinMinutes: 1, servedShare: 0.8 };
    await study.plan({ arrivals: { [study.app.operation('care-question')]: arrivals } });
    const { queue, norm } = lineOf(await study.view(), 'care-question');
    const load = (6 * (norm.value ?? 0)) / HOUR;
    expect(queue?.load).toBeCloseTo(load, 9);
    expect(queue?.servers).toBeGreaterThan(load);
    expect(queue?.margin).toBeCloseTo((queue?.servers ?? 0) / load, 9);
  });

  it('says what norms by medians leave out', async () => {
    await study.reckon({ normAverage: 'median' });
    const { warnings, lines } = await study.view();
    const work = (of: (line: NormLine) => number): number =>
      sum(lines.map((line) => of(line) * (line.volume ?? 0)));
    const times =
      work(({ basis }) => basis.meanMs ?? 0) / work(({ observed }) => observed.value ?? 0);
    expect(times).toBeGreaterThan(1);
    const warning = warnings.find(({ kind }) => kind === 'median');
    expect(warning).toMatchObject({ times: expect.closeTo(times, 9) as number });
  });

  it('takes the calendar of the study before the one that comes along', async () => {
    const months = Array.from({ length: 12 }, () => ({ workDays: 20, shortDays: 0 }));
    await study.plan({
      calendars: [{ year: 2026, months, isPreliminary: false }],
      vacationDays: 0,
    });
    expect((await study.view()).fund?.nominalHours).toBeCloseTo(160, 9);
  });

  it('refuses a calendar that cannot be, naming the value', async () => {
    const months = Array.from({ length: 12 }, () => ({ workDays: 40, shortDays: 0 }));
    const change = study.plan({ calendars: [{ year: 2026, months, isPreliminary: false }] });
    await expect(change).rejects.toMatchObject({
      code: 'invalid-input',
      details: { where: 'calendars.0.months.0.workDays' },
    });
  });
});
