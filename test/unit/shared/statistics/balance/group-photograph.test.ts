import { describe, expect, it } from 'vitest';

import { balanceCoefficients } from '#shared/statistics/balance/balance-coefficients.ts';
import { groupPhotograph } from '#shared/statistics/balance/group-photograph.ts';
import { balanceNormsSchema } from '#shared/studies/balance-norms.ts';

describe('groupPhotograph', () => {
  it('takes a mark for an interval', () => {
    const { balance, total } = groupPhotograph(
      [
        { index: 'ОП', marks: 61 },
        { index: 'ПЗ', marks: 5 },
        { index: 'ОБС', marks: 6 },
        { index: 'ОТЛ', marks: 9 },
        { index: 'ПНТ', marks: 10 },
        { index: 'НТД', marks: 5 },
      ],
      5,
    );
    expect(balance).toEqual({ ПЗ: 25, ОП: 305, ОБС: 30, ПТ: 0, ОТЛ: 45, НР: 0, ПНТ: 50, НТД: 25 });
    expect(total).toBe(480);
    const norms = balanceNormsSchema.parse({});
    expect(balanceCoefficients({ balance, shiftMinutes: total, norms }).use.value).toBe(0.84375);
  });

  it('has nothing without marks', () => {
    expect(groupPhotograph([], 5)).toMatchObject({ total: 0, balance: { ОП: 0 } });
  });
});
