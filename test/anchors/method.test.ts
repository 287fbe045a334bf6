import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { runCases } from '#main/cli/vectors/run-vectors.ts';
import { vectorCasesSchema } from '#main/cli/vectors/vector-case.ts';

import { functions } from './functions.ts';

function casesIn(file: string) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return vectorCasesSchema.parse(JSON.parse(text));
}

describe.each([
  // Published and recomputed figures of work measurement, with a source for each.
  { file: 'method-cases.json', count: 109 },
  // Further figures of the same functions, by SciPy: engine.py.
  { file: 'engine-cases.json', count: 66 },
  // Further figures of every function, edges among them, from the formulas of the method: further.py.
  { file: 'further-cases.json', count: 439 },
])('the cases of $file', ({ file, count }) => {
  const cases = casesIn(file);

  it('are all there', () => {
    expect(cases).toHaveLength(count);
  });

  it.each(cases.map((each) => ({ name: 'id' in each ? each.id : '?', each })))(
    '$name is answered as published',
    ({ each }) => {
      const [result] = runCases([each], functions);
      expect(result?.kind === 'failed' ? result.failures : result?.kind).toBe('passed');
    },
  );
});
