import { describe, expect, it } from 'vitest';

import { requiredByStudent } from '#shared/statistics/required/required-observations.ts';
import {
  requiredByPilotWithAssurance,
  requiredWithAssurance,
} from '#shared/statistics/required/required-with-assurance.ts';

const PRECISION = { error: 0.5, level: 0.95 };

describe('requiredWithAssurance', () => {
  it('is what SciPy finds by search: 84 for s 2.1, e 0.5 and nine times of ten', () => {
    expect(requiredWithAssurance(2.1, { ...PRECISION, assurance: 0.9 })).toBe(84);
  });

  it('asks for more than the formula without assurance, and for more the surer it shall be', () => {
    const plain = requiredByStudent(2.1, PRECISION);
    const [half, sure] = [0.5, 0.99].map((assurance) =>
      requiredWithAssurance(2.1, { ...PRECISION, assurance }),
    );
    expect(Math.abs((half ?? 0) - plain)).toBeLessThanOrEqual(1);
    expect(sure).toBeGreaterThan(84);
  });

  it('asks for more the smaller the pilot was', () => {
    const [small, great] = [4, 40].map((n) =>
      requiredByPilotWithAssurance({ deviation: 2.1, n }, { ...PRECISION, assurance: 0.9 }),
    );
    expect(small).toBeGreaterThan(2 * (great ?? 0));
    expect(great).toBeGreaterThan(84);
  });

  it('refuses what cannot be asked', () => {
    const wrong = { ...PRECISION, assurance: 1 };
    expect(() => requiredWithAssurance(1, wrong)).toThrow('Invariant violated');
    const one = { deviation: 1, n: 1 };
    expect(() => requiredByPilotWithAssurance(one, { ...PRECISION, assurance: 0.9 })).toThrow(
      'pilot',
    );
  });
});
