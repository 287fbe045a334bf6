import { describe, expect, it } from 'vitest';

import { type LossCause, lossesByCause } from '#shared/statistics/balance/loss-causes.ts';
import { frozen } from '#test/support/builders.ts';

const CAUSES: readonly LossCause[] = frozen([
  { cause: 'CRM недоступна', index: 'ПНТ', minutes: 60, cases: 4, measure: null },
  {
    cause: 'Двойной ввод',
    index: 'НР',
    minutes: 140,
    cases: 20,
    measure: { name: 'Связать CRM и склад', freedShare: 0.75 },
  },
]);

describe('lossesByCause', () => {
  it('puts the greatest loss first, with what a measure would free', () => {
    const { rows, minutes, freedMinutes, growth } = lossesByCause(CAUSES, {
      personDays: 10,
      operativeMinutes: 3000,
    });
    expect(rows[0]).toMatchObject({
      cause: { cause: 'Двойной ввод' },
      share: 0.7,
      minutesPerDay: 14,
      freedMinutes: 105,
      freedMinutesPerDay: 10.5,
    });
    expect(rows[1]).toMatchObject({ cumulativeShare: 1, freedMinutes: 0 });
    expect([minutes, freedMinutes, growth]).toEqual([200, 105, 0.035]);
  });

  it('has nothing to free without causes, days or operative time', () => {
    expect(lossesByCause([], { personDays: 0, operativeMinutes: 0 })).toEqual({
      rows: [],
      minutes: 0,
      freedMinutes: 0,
      growth: null,
    });
    const { rows } = lossesByCause(CAUSES, { personDays: 0, operativeMinutes: 1 });
    expect(rows[0]?.minutesPerDay).toBe(0);
  });
});
