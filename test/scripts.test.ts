import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { icns, ico } from '#scripts/icon-files.mjs';
import { run } from '#scripts/run.mjs';
import { countStep, failedTests } from '#scripts/test-report.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('run', () => {
  it('gives the exit code and the words', async () => {
    const script = `process.stdout.write('out'); process.stderr.write('err'); process.exit(7)`;
    const result = await run(process.execPath, ['-e', script], { output: 'collect' });
    expect(result).toMatchObject({ code: 7, isTimedOut: false });
    expect(result.text).toContain('out');
    expect(result.text).toContain('err');
  });

  it('says that a program does not exist', async () => {
    expect(await run('no-such-program', [], { output: 'collect' })).toMatchObject({ code: 127 });
  });

  it.skipIf(process.platform === 'win32')('ends what hangs, and all that it started', async () => {
    const mark = join(folder, 'late');
    const result = await run('sh', ['-c', `(sleep 1; touch ${mark}) & sleep 60`], {
      output: 'collect',
      timeoutMs: 200,
    });
    expect(result.isTimedOut).toBe(true);
    expect(result.code).not.toBe(0);
    await wait(1200);
    expect(existsSync(mark)).toBe(false);
  });
});

describe('npm start', () => {
  it.runIf(process.platform === 'linux')('says in one line that there is no display', async () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
    const result = await run(process.execPath, ['scripts/start.mjs'], { output: 'collect', env });
    expect(result.code).toBe(1);
    expect(result.text).toMatch(/^There is no display here.*xvfb-run -a npm start\n$/);
  });
});

describe('the count of `npm test`', () => {
  const step = { name: 'x', command: ['x'], minutes: 1 };

  function counted(kind: 'vitest' | 'playwright', report: object, code: number): object {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    return countStep({ ...step, report: { kind, file } }, { code });
  }
  const vitest = (numPassedTests: number, numFailedTests: number): object => ({
    numPassedTests,
    numFailedTests,
    numPendingTests: 1,
    numTodoTests: 0,
  });

  it('takes a program without a report for one test', () => {
    expect(countStep(step, { code: 0 })).toMatchObject({ passed: 1, failed: 0 });
    expect(countStep(step, { code: 2 })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('reads the reports of both runners', () => {
    expect(counted('vitest', vitest(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
    expect(counted('vitest', vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(counted('playwright', { stats }, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('lets no suite pass that crashed, left no report, or ran nothing', () => {
    expect(counted('vitest', vitest(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
    expect(counted('vitest', vitest(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    const none = { kind: 'vitest', file: join(folder, 'none.json') } as const;
    expect(countStep({ ...step, report: none }, { code: 0 })).toMatchObject({ failed: 1 });
  });
});

describe('the end of `npm test`', () => {
  function named(kind: 'vitest' | 'playwright', report: object): readonly string[] {
    const file = join(folder, 'failed.json');
    writeFileSync(file, JSON.stringify(report));
    return failedTests({ name: 'x', command: ['x'], minutes: 1, report: { kind, file } });
  }

  it('names what failed in both runners', () => {
    const name = join(process.cwd(), 'test/a.test.ts');
    const assertionResults = [
      { status: 'passed', fullName: 'fine' },
      { status: 'failed', fullName: 'the day ends' },
    ];
    expect(named('vitest', { testResults: [{ name, assertionResults }] })).toEqual([
      `${join('test', 'a.test.ts')}: the day ends`,
    ]);
    const specs = [
      { ok: true, title: 'fine' },
      { ok: false, title: 'a key' },
    ];
    const suites = [{ file: 'a.spec.ts', suites: [{ file: 'a.spec.ts', specs }] }];
    expect(named('playwright', { suites })).toEqual(['a.spec.ts: a key']);
  });

  it('names nothing where there is no report', () => {
    expect(failedTests({ name: 'x', command: ['x'], minutes: 1 })).toEqual([]);
  });
});

describe('icons', () => {
  const pictures = new Map(
    [16, 32, 64, 128, 256, 512, 1024].map((size) => [size, Buffer.from(`png ${size}`)]),
  );

  it('for Windows name the place of each picture', () => {
    const file = ico(pictures);
    expect(file.readUInt16LE(4)).toBe(5);
    const last = 6 + 16 * 4;
    const at = file.readUInt32LE(last + 12);
    expect(file.readUInt8(last)).toBe(0); // 256
    expect(file.subarray(at, at + file.readUInt32LE(last + 8)).toString()).toBe('png 256');
  });

  it('for macOS know their own length', () => {
    const file = icns(pictures);
    expect(file.toString('ascii', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
  });

  it('lie ready in every size', () => {
    const png = readFileSync('resources/packaging/icons/512x512.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
    expect(readFileSync('resources/packaging/icon.ico').readUInt16LE(4)).toBe(7);
  });
});
