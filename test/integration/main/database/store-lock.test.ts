import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { lockStore, watchStore } from '#main/database/store-lock.ts';
import { openForWriting, openIn, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

it('keeps everybody else out until it is released', () => {
  const path = join(folder, 'lock');
  const lock = lockStore(path);
  expect(() => lockStore(path)).toThrow('database-in-use');
  expect(() => watchStore(path)).toThrow('database-in-use');
  lock.release();
  lockStore(path).release();
  watchStore(path).release();
});

it('lets readers in side by side', () => {
  const path = join(folder, 'lock');
  lockStore(path).release();
  const first = watchStore(path);
  expect(() => watchStore(path).release()).not.toThrow();
  first.release();
});

it('is held as long as a store is open', () => {
  const store = openForWriting(folder);
  expect(openIn(folder)).toMatchObject({ kind: 'refused', reason: { code: 'database-in-use' } });
  store.close();
  openForWriting(folder).close();
});

it('is let go when the opening ends in a refusal', () => {
  openForWriting(folder).close();
  const broken = () => {
    throw new Error('stop');
  };
  const ours = openForWriting(folder);
  const version = Number(ours.db.pragma('user_version', { simple: true }));
  ours.close();
  const migrations = Array.from({ length: version }, (_, index) => ({
    version: index + 1,
    up: () => undefined,
  }));
  expect(() =>
    openIn(folder, { migrations: [...migrations, { version: version + 1, up: broken }] }),
  ).toThrow('stop');
  openForWriting(folder).close();
});

it('is each database its own: two in one folder do not meet', () => {
  const first = openForWriting(folder, { file: join(folder, 'a.sqlite') });
  expect(() => openForWriting(folder, { file: join(folder, 'b.sqlite') }).close()).not.toThrow();
  first.close();
});
