// Each choice of method that concerns readings and their intervals changes a figure that `photo` prints.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BalanceDocument } from '#main/cli/balance-document.ts';
import type { NormsDocument } from '#main/cli/norms-document.ts';
import type { PhotoDocument } from '#main/cli/photo-document.ts';
import type { RowDocument } from '#main/cli/row-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import type { StudyPatch } from '#shared/studies/study.ts';
import { cli, type CliFolder, cliFolder } from '#test/support/cli.ts';
import { storeStudy } from '#test/support/store-study.ts';

const CODE = 'call-closing';

let folder: CliFolder;
let db: string;

beforeAll(async () => {
  folder = cliFolder();
  db = folder.at('study.sqlite');
  await cli('demo', '--db', db);
});
beforeEach(() => storeStudy(db, {}));

type Printed = PhotoDocument & {
  readonly balance: BalanceDocument;
  readonly rows: readonly RowDocument[];
};

/** What is printed under these choices. */
async function printed(patch: StudyPatch = {}): Promise<Printed> {
  storeStudy(db, patch);
  const { json } = await cli('photo', '--db', db, '--operations', '--balance');
  return json as unknown as Printed;
}

/** The same as a person reads it. */
async function text(patch: StudyPatch): Promise<string> {
  storeStudy(db, patch);
  return (await runCli(['photo', '--db', db, '--operations'])).output;
}

function operationOf({ operations }: Printed) {
  const found = operations.find(({ code }) => code === CODE);
  if (!found) throw new Error(`nobody did ${CODE}`);
  return found;
}

const widthOf = ({ low, high }: { low: number | null; high: number | null }): number =>
  (high ?? Number.NaN) - (low ?? Number.NaN);

const valueOf = ({ balance }: Printed, key: string): number | null =>
  [...balance.coefficients, ...balance.growth].find((each) => each.key === key)?.value ?? null;

describe('the standard error', () => {
  it('is of people by default, and of each reading and segment where it is naive: too narrow', async () => {
    const clustered = await printed();
    const naive = await printed({ policy: { standardError: 'naive' } });
    expect(operationOf(clustered).mean.method).toBe('clustered-people');
    expect(operationOf(naive).mean.method).toBe('naive-readings');
    expect(operationOf(naive).mean.value).toBe(operationOf(clustered).mean.value);
    expect(widthOf(operationOf(naive).mean)).toBeLessThan(widthOf(operationOf(clustered).mean));
    expect(naive.totals.nonResultShare.method).toBe('naive-segments');
    expect(naive.people.map(({ nonResultShare }) => nonResultShare.method)).toContain(
      'naive-segments',
    );
    expect(widthOf(naive.totals.nonResultShare)).toBeLessThan(
      widthOf(clustered.totals.nonResultShare),
    );
  });

  it('gives x̄ ± t·s/√n of what is printed beside it', async () => {
    const { mean, deviation, observations } = operationOf(
      await printed({ policy: { standardError: 'naive' } }),
    );
    const half = ((mean.high ?? 0) - (mean.low ?? 0)) / 2;
    const t = (half * Math.sqrt(observations)) / (deviation ?? 0);
    expect(t).toBeGreaterThan(1.96);
    expect(t).toBeLessThan(2.1);
  });

  it('decides which number of readings counts', async () => {
    expect(operationOf(await printed()).required.counted).toBe('person-days');
    const naive = await printed({ policy: { standardError: 'naive' } });
    expect(operationOf(naive).required.counted).toBe('readings');
  });

  it('is named beside the intervals', async () => {
    expect(await text({})).toMatch(/Non-result work: .* by people\)/);
    const naive = await text({ policy: { standardError: 'naive' } });
    expect(naive).toMatch(/Non-result work: .* by segments, naive\)/);
    expect(naive).toContain('readings, naive');
  });
});

describe('the allowed error', () => {
  it('asks for more readings where it is smaller, as its square', async () => {
    const usual = operationOf(await printed()).required;
    const half = operationOf(await printed({ timeStudy: { relativeError: 0.05 } })).required;
    expect(usual).toMatchObject({ relativeError: 0.1, absoluteErrorSeconds: null });
    expect(half.relativeError).toBe(0.05);
    const times = (half.observations ?? 0) / (usual.observations ?? 1);
    expect(times).toBeGreaterThan(3.6);
    expect(times).toBeLessThan(4.1);
    expect(half.personDays).toBeGreaterThan(3 * (usual.personDays ?? Infinity));
  });

  it('can be a time: as large as a tenth of the mean it asks for the same', async () => {
    const usual = operationOf(await printed());
    const seconds = (usual.mean.value ?? 0) / 10;
    const patch = { absoluteErrorSeconds: seconds };
    const absolute = operationOf(
      await printed({ policy: { errorKind: 'absolute' }, timeStudy: patch }),
    );
    expect(absolute.required).toEqual({
      ...usual.required,
      relativeError: null,
      absoluteErrorSeconds: seconds,
    });
    const near = operationOf(
      await printed({ policy: { errorKind: 'absolute' }, timeStudy: { absoluteErrorSeconds: 30 } }),
    );
    expect(near.required.observations).not.toBe(usual.required.observations);
  });

  it('is printed with the number', async () => {
    expect(await text({})).toContain('10.0 %');
    expect(await text({ policy: { errorKind: 'absolute' } })).toContain('1.0 min');
  });
});

describe('the cleaning rule', () => {
  const rowOf = ({ rows }: Printed): RowDocument => {
    const found = rows.find(({ code }) => code === CODE);
    if (!found) throw new Error(`no row of ${CODE}`);
    return found;
  };

  it('leaves nothing out by default', async () => {
    expect(rowOf(await printed())).toMatchObject({
      rule: 'none',
      cleaning: 'none',
      leftOut: 0,
      cleanedMean: null,
    });
  });

  it('each leaves out other readings, beside the mean of all, which stays', async () => {
    const usual = operationOf(await printed());
    const left = [];
    for (const cleaning of ['stepwise', 'min-and-max', 'limit-values'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one data file, one set of choices at a time
      const document = await printed({ policy: { cleaning } });
      const row = rowOf(document);
      expect(row).toMatchObject({ rule: cleaning, cleaning: 'cleaned' });
      expect(operationOf(document).mean).toEqual(usual.mean);
      expect(row.cleanedMean).not.toBeCloseTo(usual.mean.value ?? 0, 3);
      left.push(row.leftOut);
    }
    expect(new Set(left).size).toBe(3);
    expect(left[1]).toBe(2);
  });

  it('is named above the rows', async () => {
    expect(await text({ policy: { cleaning: 'stepwise' } })).toContain('cleaning: stepwise');
  });
});

describe('further choices', () => {
  it('of confidence: intervals and numbers', async () => {
    const usual = operationOf(await printed());
    const sure = operationOf(await printed({ policy: { confidence: 0.99 } }));
    expect(widthOf(sure.mean)).toBeGreaterThan(widthOf(usual.mean));
    expect(sure.required.personDays).toBeGreaterThan(usual.required.personDays ?? Infinity);
  });

  it('of the divisor: the deviation, the naive interval and the number of readings', async () => {
    const policy = { standardError: 'naive', confidence: 0.999 } as const;
    const usual = operationOf(await printed({ policy }));
    const whole = operationOf(await printed({ policy: { ...policy, deviationDivisor: 'n' } }));
    const n = usual.observations;
    const factor = Math.sqrt((n - 1) / n);
    expect(whole.deviation).toBeCloseTo((usual.deviation ?? 0) * factor, 9);
    expect(widthOf(whole.mean)).toBeCloseTo(widthOf(usual.mean) * factor, 6);
    expect(whole.required.observations).toBeLessThanOrEqual(usual.required.observations ?? 0);
  });

  it('of growth: which comes first', async () => {
    expect((await printed()).balance.headline?.growth).toBe('growth-C');
    const a = await printed({ policy: { productivityGrowth: 'A' } });
    expect(a.balance.headline?.growth).toBe('growth-A');
  });

  it('of excess rest, and of the base of its norm', async () => {
    const norms = { rest: { kind: 'of-operative', percent: 1 } } as const;
    const counted = await printed({ norms });
    const apart = await printed({ norms, policy: { excessRest: 'separate' } });
    expect(apart.balance.headline?.disciplineLosses).not.toBe(
      counted.balance.headline?.disciplineLosses,
    );
    const ofShift = await printed({ norms: { rest: { kind: 'of-shift', percent: 1 } } });
    expect(valueOf(ofShift, 'compaction')).not.toBe(valueOf(counted, 'compaction'));
  });
});

describe('norms', () => {
  /** The norm of the operation as it is printed under these choices. */
  async function norm(patch: StudyPatch): Promise<NormsDocument['norms'][number]> {
    storeStudy(db, patch);
    const { json } = await cli('photo', '--db', db, '--norms');
    const found = (json as unknown as NormsDocument).norms.find(({ code }) => code === CODE);
    if (!found) throw new Error(`nobody did ${CODE}`);
    return found;
  }

  it('have intervals of people, or of readings where the standard error is naive', async () => {
    const clustered = await norm({});
    const naive = await norm({ policy: { standardError: 'naive' } });
    expect(clustered.norm.method).toBe('clustered-people');
    expect(naive.norm.method).toBe('naive-readings');
    expect(naive.norm.value).toBe(clustered.norm.value);
    expect(widthOf(naive.norm)).toBeLessThan(widthOf(clustered.norm));
  });

  it('are made of what cleaning leaves, and all readings are printed beside it', async () => {
    const all = await norm({});
    const cleaned = await norm({ policy: { cleaning: 'stepwise' } });
    expect(cleaned.observed).toEqual(all.observed);
    expect(cleaned.norm.value).toBe(cleaned.basis.value);
    expect(cleaned.norm.value).not.toBe(all.norm.value);
    expect(cleaned.cleaning).toMatchObject({
      kind: 'cleaned',
      leftOut: all.observations - cleaned.basis.observations,
    });
    const { output } = await runCli(['photo', '--db', db, '--norms']);
    const leftOut = all.observations - cleaned.basis.observations;
    expect(output).toContain(`${leftOut} of ${all.observations}`);
    expect(output).toContain('warning: cleaned');
  });
});

it('prints the error that is allowed, by either kind', async () => {
  const error = async (patch: StudyPatch): Promise<unknown> =>
    (await printed(patch)).balance.allowedError;
  expect(await error({})).toEqual({ kind: 'relative', share: 0.1 });
  const { output } = await runCli(['photo', '--db', db, '--balance']);
  expect(output).toContain('allowed error of a mean: ±10.0 %');
  const absolute = { policy: { errorKind: 'absolute' as const } };
  expect(await error(absolute)).toEqual({ kind: 'absolute', seconds: 60 });
});
