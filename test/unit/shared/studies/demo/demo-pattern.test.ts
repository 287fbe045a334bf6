import { describe, expect, it } from 'vitest';

import { clockTime } from '#shared/lib/time.ts';
import { DEMO_DAYS, DEMO_TODAY, DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';

import { isWork, mean, type Performance, replayedStudy, timeOf } from './replayed-study.ts';

const MINUTE = 60_000;
const PAPERS = ['quote', 'contract', 'invoice', 'act', 'handover'];

describe.each([1, 2, 3])('the department of seed %i', (seed) => {
  const study = replayedStudy(seed);
  const shareOf = (...codes: string[]): number =>
    timeOf(study, ({ code }) => codes.includes(code)) / timeOf(study, isWork);
  const performancesOf = (code: string): Performance[] =>
    study.performances.filter((each) => each.code === code);
  const meanMinutes = (code: string): number =>
    mean(performancesOf(code).map(({ ms }) => ms)) / MINUTE;

  const piecesOf = (id: string | null): typeof study.pieces =>
    study.pieces.filter(({ observationId }) => observationId === id);
  const dayStart = (day: string): number => Date.parse(`${day}T00:00:00+03:00`);

  it('spends 70 to 78 % of the working time on what is no result', () => {
    const result = shareOf('call-closing', 'meeting');
    expect(1 - result).toBeGreaterThan(0.7);
    expect(1 - result).toBeLessThan(0.78);
  });

  it('spends more than half of it on letters, papers and paid clients', () => {
    expect(shareOf('correspondence', 'care-question', ...PAPERS)).toBeGreaterThan(0.5);
  });

  it('has ever more questions of paid clients', () => {
    const care = DEMO_DAYS.map((day) =>
      timeOf(study, (piece) => piece.code === 'care-question' && piece.day === day),
    );
    const middle = (care.length - 1) / 2;
    const slope = mean(care.map((each, index) => each * (index - middle)));
    expect(slope).toBeGreaterThan(0);
    expect(mean(care.slice(-3))).toBeGreaterThan(1.3 * mean(care.slice(0, 3)));
  });

  it('asks the experienced more often', () => {
    const questionsOf = (name: string): number =>
      timeOf(study, ({ code, person }) => code === 'care-question' && person === name);
    expect(questionsOf('Дмитрий С.')).toBeGreaterThan(3 * questionsOf('Павел Р.'));
  });

  it('has strong closers and weak ones', () => {
    const contracts = (names: readonly string[]): number => {
      const ids = study.people.filter(({ name }) => names.includes(name)).map(({ id }) => id);
      const won = performancesOf('call-closing').filter(
        ({ outcome, personId }) =>
          ids.includes(personId) && (outcome === 'contract' || outcome === 'payment'),
      );
      return won.length;
    };
    expect(contracts(['Анна К.', 'Дмитрий С.'])).toBeGreaterThan(
      contracts(['Елена В.', 'Павел Р.']),
    );
  });

  it.each([
    ['call-first', 7.5, 11.6],
    ['call-follow-up', 5, 7.5],
    ['call-closing', 56, 75],
    ['correspondence', 8, 10.5],
    ['quote', 29, 42],
    ['contract', 46, 72],
    ['invoice', 23, 39],
    ['act', 23, 38],
    ['handover', 28, 54],
    ['care-question', 12.5, 17.5],
  ])('needs as long as the real case for %s', (code, low, high) => {
    expect(meanMinutes(code)).toBeGreaterThan(low);
    expect(meanMinutes(code)).toBeLessThan(high);
  });

  it('rings many in vain, and shortly', () => {
    const calls = performancesOf('call-first');
    const inVain = calls.filter(({ outcome }) => outcome === 'no-answer');
    expect(inVain.length / calls.length).toBeGreaterThan(0.2);
    expect(mean(inVain.map(({ ms }) => ms))).toBeLessThan(3.5 * MINUTE);
  });

  it('counts letters, two to six at a time', () => {
    const counts = performancesOf('correspondence').map((each) => each.countedUnits);
    const counted = counts.filter((count) => count > 0);
    const usual = counted.filter((count) => count >= 2 && count <= 6);
    expect(counted.length / counts.length).toBeGreaterThan(0.7);
    expect(usual.length / counted.length).toBeGreaterThan(0.97);
    expect(new Set(usual).size).toBe(5);
  });

  it('has lunch every day, 40 to 65 minutes around one o’clock', () => {
    const lunches = performancesOf('lunch');
    expect(lunches).toHaveLength(60);
    for (const { id, ms } of lunches) {
      expect(ms / MINUTE).toBeGreaterThanOrEqual(40);
      expect(ms / MINUTE).toBeLessThanOrEqual(65);
      const start = study.pieces.find(({ observationId }) => observationId === id)?.start ?? 0;
      expect(clockTime(start, DEMO_ZONE) > '12:15:00').toBe(true);
      expect(clockTime(start, DEMO_ZONE) < '15:45:00').toBe(true);
    }
  });

  it('is interrupted, now and then within an interruption, and goes on afterwards', () => {
    const byId = new Map(study.performances.map((each) => [each.id, each]));
    const interrupting = study.performances.filter(({ interruptsId }) => interruptsId !== null);
    const nested = interrupting.filter(
      ({ interruptsId }) => interruptsId && byId.get(interruptsId)?.interruptsId,
    );
    expect(interrupting.length).toBeGreaterThan(100);
    expect(nested.length).toBeGreaterThan(2);
    for (const { id, interruptsId } of interrupting) {
      const end = Math.max(...piecesOf(id).map((piece) => piece.end));
      expect(piecesOf(interruptsId).some(({ start }) => start >= end)).toBe(true);
    }
  });

  it('leaves two questions open on the last day of the first person, and a forgotten evening', () => {
    const open = study.aways.filter(({ answer }) => answer === null);
    const [first] = study.people;
    const own = open.filter(({ personId }) => personId === first?.id);
    expect(own.map(({ start }) => start > dayStart(DEMO_TODAY))).toEqual([true, true]);
    const [forgotten, ...more] = open.filter(({ personId }) => personId !== first?.id);
    expect(more).toEqual([]);
    expect(forgotten?.endedDay).toBe(true);
    const shift = study.shifts.find(({ end }) => end === forgotten?.start);
    expect(shift?.personId).toBe(forgotten?.personId);
    expect(study.aways.length).toBeGreaterThan(8);
  });

  it('recovers one segment from a crash, after which the person goes on by hand', () => {
    expect(study.pieces.filter(({ origin }) => origin === 'recovered')).toHaveLength(1);
    const [crash, ...more] = study.aways.filter(({ causes }) => causes.includes('crash'));
    expect(more).toEqual([]);
    const resumed = piecesOf(crash?.observationId ?? '').map(({ start }) => start);
    expect(resumed).not.toContain(crash?.end);
    expect(Math.max(...resumed)).toBeGreaterThan(crash?.end ?? 0);
  });

  it('puts four things right afterwards, each with its reason', () => {
    const repairs = study.entries.filter(({ scope, reason }) => scope === 'repair' && reason);
    expect(repairs.map(({ action }) => action)).toEqual(['add', 'add', 'reassign', 'move-edge']);
    expect(
      timeOf(study, ({ code, origin }) => code === 'late' && origin === 'retro'),
    ).toBeGreaterThan(20 * MINUTE);
  });
});
