import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, document: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(document));
const MAD = { id: 'one', fn: 'mad', inputs: { x: [1, 2, 4] }, expected: { mad: 1 } };

describe('vectors', () => {
  it('runs every case of every file of a folder', async () => {
    write('b.json', [MAD]);
    write('a.json', [MAD, { ...MAD, id: 'two' }]);
    write('notes.txt', 'not a case file');
    const { output, code } = await runCli(['vectors', folder, '--json']);
    expect(JSON.parse(output)).toEqual({ passed: 3, failed: [], unknown: [] });
    expect(code).toBe(0);
  });

  it('fails with a wrong figure, and says which', async () => {
    write('a.json', [MAD, { ...MAD, id: 'bad', expected: { mad: 2 } }]);
    const asJson = await runCli(['vectors', folder, '--json']);
    expect(JSON.parse(asJson.output)).toEqual({
      passed: 1,
      failed: [{ id: 'bad', fn: 'mad', key: 'mad', expected: 2, got: 1 }],
      unknown: [],
    });
    expect(asJson.code).toBe(1);
    const asText = await runCli(['vectors', folder]);
    expect(asText.output).toContain('BAD  mad: 1 passed, 1 failed');
    expect(asText.output).toContain('bad mad: expected 2, got 1');
    expect(asText.code).toBe(1);
  });

  it('fails with a function that nobody knows', async () => {
    write('a.json', [
      MAD,
      { ...MAD, fn: 'astrology' },
      { model: 'tarot', inputs: {}, expected: {}, tolerance: { sim: { rel: 1 } } },
    ]);
    const { output, code } = await runCli(['vectors', folder, '--json']);
    expect(JSON.parse(output)).toMatchObject({ passed: 1, unknown: ['astrology', 'tarot'] });
    expect(code).toBe(1);
    expect((await runCli(['vectors', folder])).output).toContain('astrology: unknown (1)');
  });

  it('names the file that it cannot read', async () => {
    const errorOf = async (...words: readonly string[]): Promise<unknown> => {
      const { output, code } = await runCli(['vectors', ...words, '--json']);
      expect(code).toBe(1);
      return JSON.parse(output).error;
    };
    expect(await errorOf(join(folder, 'absent'))).toMatchObject({ code: 'file-unreadable' });
    expect(await errorOf(folder)).toMatchObject({ details: { message: 'no *.json files in it' } });
    writeFileSync(join(folder, 'a.json'), '{');
    expect(await errorOf(folder)).toMatchObject({ details: { file: join(folder, 'a.json') } });
    write('a.json', [MAD, { fn: 7 }]);
    expect(await errorOf(folder)).toMatchObject({ code: 'file-unreadable' });
    expect(await errorOf()).toMatchObject({ code: 'usage' });
    expect(await errorOf(folder, folder)).toMatchObject({ code: 'usage' });
  });
});
