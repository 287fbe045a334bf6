// Days for tests of the work-day photograph: what a test does not care about is 0, and norms are what was observed.
import fc from 'fast-check';

import { type ObservedDay } from '#shared/statistics/balance/balance-norms.ts';
import type { TimeBalance } from '#shared/statistics/balance/time-balance.ts';
import { balanceTotal } from '#shared/statistics/balance/time-balance.ts';
import { type BalanceNorms, balanceNormsSchema } from '#shared/studies/balance-norms.ts';
import { frozen } from '#test/support/builders.ts';

const NOTHING: TimeBalance = { ПЗ: 0, ОП: 0, ОБС: 0, ПТ: 0, ОТЛ: 0, НР: 0, ПНТ: 0, НТД: 0 };

export function aDay(
  minutes: Partial<TimeBalance>,
  norms: Partial<BalanceNorms> = {},
  shiftMinutes = 480,
): ObservedDay {
  const balance = { ...NOTHING, ...minutes };
  return frozen({ balance, shiftMinutes, norms: balanceNormsSchema.parse(norms) });
}

/** A problem of znatachok 11430: rest is allowed 8 % of operative time. */
export const ZNATACHOK = aDay(
  { ПЗ: 17, ОП: 380, ОБС: 15, ОТЛ: 46, ПНТ: 12, НТД: 10 },
  { rest: { kind: 'of-operative', percent: 8 } },
);

/** A sales manager's day: rest is allowed 5 % of the shift. */
export const MANAGER = aDay(
  { ПЗ: 25, ОП: 312, ОБС: 20, ОТЛ: 38, НР: 18, ПНТ: 45, НТД: 22 },
  { rest: { kind: 'of-shift', percent: 5 } },
);

const minutes = fc.integer({ min: 0, max: 120 });

/** Any minutes by index, with some operative time. */
export const anyBalance = fc.record({
  ПЗ: minutes,
  ОП: fc.integer({ min: 1, max: 600 }),
  ОБС: minutes,
  ПТ: minutes,
  ОТЛ: minutes,
  НР: minutes,
  ПНТ: minutes,
  НТД: minutes,
});

/** Days whose balance adds up to the shift, with any norm of rest; ПЗ and ОБС are at norm. */
export const anyDay = fc
  .record({
    balance: anyBalance,
    rest: fc.oneof(
      fc.constant({ kind: 'as-observed' as const }),
      fc.record({
        kind: fc.constant('minutes' as const),
        minutes: fc.integer({ min: 0, max: 60 }),
      }),
      fc.record({
        kind: fc.constantFrom('of-operative' as const, 'of-shift' as const),
        percent: fc.integer({ min: 0, max: 15 }),
      }),
    ),
  })
  .map(({ balance, rest }) => aDay(balance, { rest }, balanceTotal(balance)));
