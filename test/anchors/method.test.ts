import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { runCases } from '#main/cli/vectors/run-vectors.ts';
import { vectorCasesSchema } from '#main/cli/vectors/vector-case.ts';

import { functions } from './functions.ts';

/** Published and recomputed figures of work measurement: shared/vectors/method.json, with a source for each. */
const cases = vectorCasesSchema.parse(
  JSON.parse(readFileSync(new URL('method-cases.json', import.meta.url), 'utf8')),
);

describe('the cases of the method', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(109);
  });

  it.each(cases.map((each) => ({ name: 'id' in each ? each.id : '?', each })))(
    '$name is answered as published',
    ({ each }) => {
      const [result] = runCases([each], functions);
      expect(result?.kind === 'failed' ? result.failures : result?.kind).toBe('passed');
    },
  );
});
