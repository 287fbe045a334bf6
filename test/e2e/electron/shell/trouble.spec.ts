// What goes wrong is said, and nothing that was confirmed is lost by it (promises.md T4, T5, T8).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';
import BetterSqlite3 from 'better-sqlite3';

import { otherWindow, press, setLayout } from '../../support/keyboard.ts';
import { apiOf, launch, temporaryFolder } from '../../support/launch.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';
import { type Started, startBeside } from '../../support/second-start.ts';

/** Answers the dialog that ends a start, as a person would. */
async function answerDialog({ ended }: Started): Promise<number | null> {
  const timer = setInterval(() => press('Return'), 300);
  const { code } = await ended;
  clearInterval(timer);
  return code;
}

const digest = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

test('says that the disk is full, loses nothing, and records again when there is room', async () => {
  test.skip(process.getuid?.() !== 0, 'makes a small disk, which only root may');
  setLayout('us');
  const disk = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
  const running = await launch({ args: [`--data-dir=${disk}`] });
  const other = await otherWindow();
  try {
    const page = await running.window('index');
    const dataFile = join(disk, 'chronokadr.sqlite');
    await page.evaluate(() => {
      const failures: unknown[] = [];
      Reflect.set(window, '__failures', failures);
      window.bridge.listen((event) => {
        const { name, payload } = event as { name: string; payload: { code: string } };
        if (name === 'recorder.failed') failures.push(payload.code);
      });
    });
    press('ctrl+alt+1');
    await expect.poll(() => segmentsIn(dataFile).length).toBe(1);
    const filler = join(disk, 'filler');
    fill(filler);
    const failures = (): Promise<string[]> =>
      page.evaluate(() => Reflect.get(window, '__failures'));
    for (let key = 0; key < 30 && (await failures()).length === 0; key += 1) {
      press(`ctrl+alt+${2 + (key % 2)}`);
      await page.waitForTimeout(30);
    }
    expect(await failures()).toContain('disk-full');
    expect(running.process.exitCode).toBeNull();
    const before = segmentsIn(dataFile).length;
    rmSync(filler);
    press('ctrl+alt+5');
    await expect.poll(() => segmentsIn(dataFile).length).toBe(before + 1);
    expect(segmentsIn(dataFile).at(-1)).toMatchObject({ code: 'correspondence', end: null });
  } finally {
    other.close();
    await running.stop();
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
});

/** Fills what is left of the disk. */
function fill(path: string): void {
  for (const size of [65_536, 4096, 512]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}

test('asks for a restart when the file proves damaged in use, and then repairs it', async () => {
  const userData = temporaryFolder();
  const first = await launch({ userData, args: ['--command=switch:call-first'] });
  await expect.poll(() => segmentsIn(dataFileOf(userData)).length).toBe(1);
  await apiOf(await first.window('recorder')).settings.change({ purpose: 'time' });
  await first.stop();

  const running = await launch({ userData });
  const api = apiOf(await running.window('index'));
  const before = await api.operations.catalogue();
  rot(dataFileOf(userData), 'operation');
  await expect(api.operations.catalogue()).rejects.toThrow('database-damaged');
  const page = await running.window('index');
  const notice = page.getByRole('list', { name: 'What the application has to tell' });
  await expect(notice).toContainText('start it again: it repairs the file');
  await running.stop();
  expect(readFileSync(`${dataFileOf(userData)}-state`, 'utf8')).toContain('suspect');

  const again = await launch({ userData });
  const { settings, operations } = apiOf(await again.window('index'));
  expect((await settings.notices()).map(({ kind }) => kind)).toContain('recovered');
  const codes = (catalogue: typeof before) => catalogue.operations.map(({ code }) => code);
  expect(codes(before)).toEqual(expect.arrayContaining(codes(await operations.catalogue())));
  expect(segmentsIn(dataFileOf(userData)).length).toBe(1);
  await again.stop();
  rmSync(userData, { recursive: true });
});

/** Fills the pages of a table or an index with noise, beneath whoever has the file open. */
function rot(path: string, name: string): void {
  const db = new BetterSqlite3(path);
  const pages = db.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(name);
  db.exec('UPDATE person SET name = name'); // whoever has read the pages forgets them
  db.close();
  const file = openSync(path, 'r+');
  for (const page of pages) {
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, (Number(page) - 1) * 4096);
  }
  closeSync(file);
}

test('refuses a file of a newer version, and leaves it as it is', async () => {
  const userData = temporaryFolder();
  const first = await launch({ userData });
  await first.window('index');
  await expect.poll(() => existsSync(dataFileOf(userData))).toBe(true);
  await apiOf(await first.window('index')).settings.about();
  await first.stop();
  const db = new BetterSqlite3(dataFileOf(userData));
  db.pragma('user_version = 999');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const before = digest(dataFileOf(userData));

  const started = await startBeside(userData, []);
  await expect.poll(() => started.errors(), { timeout: 15_000 }).toContain('(database-newer)');
  expect(started.errors()).toContain('Install that version');
  expect(await answerDialog(started)).toBe(1);
  expect(digest(dataFileOf(userData))).toBe(before);
  rmSync(userData, { recursive: true });
});

test('shows what is recorded where nothing can be written', async () => {
  test.skip(process.getuid?.() !== 0, 'makes a folder read-only for root too');
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  mkdirSync(data);
  const args = [`--data-dir=${data}`];
  const first = await launch({ args: [...args, '--command=switch:call-first'] });
  await expect.poll(() => segmentsIn(join(data, 'chronokadr.sqlite')).length).toBe(1);
  await first.stop();
  execFileSync('mount', ['--bind', data, data]);
  execFileSync('mount', ['-o', 'remount,ro,bind', data]);
  try {
    const running = await launch({ args });
    const api = apiOf(await running.window('index'));
    expect((await api.settings.about()).mode).toBe('read-only');
    expect((await api.settings.notices()).map(({ kind }) => kind)).toContain('read-only');
    const [person] = await api.recording.people();
    if (!person) throw new Error('Nobody is there');
    expect(person.name).not.toBe('');
    const { operations } = await api.operations.catalogue();
    const [operation] = operations;
    if (!operation) throw new Error('There is no operation');
    const command = { kind: 'switch', operationId: operation.id } as const;
    await expect(api.recording.command({ personId: person.id, command })).rejects.toThrow(
      'read-only',
    );
    expect(running.process.exitCode).toBeNull();
    await running.stop();
  } finally {
    execFileSync('umount', [data]);
    rmSync(folder, { recursive: true });
  }
});
